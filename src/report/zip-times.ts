const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** 1 January 1980, 0:00: the first moment that the format knows. */
const EPOCH = 0x0021_0000;

/** A zip archive whose entries all bear the first time that the format knows: the same content gives the same bytes. */
export function freezeZipTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return bytes;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count && view.getUint32(at, true) === CENTRAL; entry += 1) {
    view.setUint32(at + 12, EPOCH, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, EPOCH, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
