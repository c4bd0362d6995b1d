import { open } from "node:fs/promises";

const BYTES_LOOKED_AT = 65_536;

/** The encoding that a file which is not UTF-8 most likely has, where that can be told: `gb18030`. */
export async function encodingHint(path: string): Promise<"gb18030" | undefined> {
  const handle = await open(path, "r").catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const head = new Uint8Array(BYTES_LOOKED_AT);
    const { bytesRead } = await handle.read(head, 0, BYTES_LOOKED_AT, 0);
    // A stream, for the last character may be cut in two.
    const decoder = new TextDecoder("gb18030", { fatal: true });
    const text = decoder.decode(head.subarray(0, bytesRead), { stream: true });
    // Bytes of other encodings decode too, but to rare characters: common ones are those of GB 2312's first level.
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const common =
      text.match(/[的一是在不了有和人这中大为上个工作职位公司薪资学历经验名称岗行业城市本科招聘]/g)?.length ?? 0;
    return han > 0 && common * 20 >= han ? "gb18030" : undefined;
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}
