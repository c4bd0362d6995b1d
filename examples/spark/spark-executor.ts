import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { SqlExecutor } from "shortage-index/sql";

/** How Spark is started. */
export interface SparkSettings {
  /** Runs the bridge: `["python3"]` where PySpark is installed, `["spark-submit"]` on a cluster. Default `["python3"]`. */
  readonly command?: readonly [program: string, ...rest: readonly string[]];
  /** `local[*]`, `yarn`, `spark://…`; left out, what the installation says. */
  readonly master?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Where Spark's own log goes. Default: the standard error of this process. */
  readonly log?: "inherit" | "ignore";
}

/** A Spark session in a process of its own. */
export interface SparkExecutor extends SqlExecutor {
  readonly version: string;
  /** Ends the session. */
  stop(): Promise<void>;
}

interface Message {
  readonly version?: string;
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly unknown[])[];
  readonly error?: string;
  readonly done?: true;
}

type Row = Readonly<Record<string, unknown>>;

/** Starts Spark and waits until it takes statements. */
export async function startSpark(settings: SparkSettings = {}): Promise<SparkExecutor> {
  const [program, ...rest] = settings.command ?? ["python3"];
  const bridge = fileURLToPath(new URL("spark_bridge.py", import.meta.url));
  const options = Object.entries(settings.settings ?? {}).flatMap(([name, value]) => ["--conf", `${name}=${value}`]);
  if (settings.master !== undefined) options.push("--master", settings.master);
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(program, [...rest, bridge, ...options], {
    stdio: ["pipe", "pipe", settings.log ?? "inherit"],
  });
  // Whoever writes to a process that has ended is told so by the next answer that does not come.
  child.stdin.on("error", () => {});
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  ended.catch(() => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  async function next(): Promise<Message> {
    const line = await lines.next();
    if (line.done === true) throw new Error(`Spark ended with ${String(await ended)}`);
    return JSON.parse(line.value) as Message;
  }

  async function ask(sql: string, wantsRows: boolean): Promise<readonly Row[]> {
    child.stdin.write(`${JSON.stringify({ sql, rows: wantsRows })}\n`);
    const rows: Row[] = [];
    for (;;) {
      const { columns = [], rows: part = [], error, done } = await next();
      if (error !== undefined) throw new Error(`${error}\n${sql.slice(0, 2000)}`);
      if (done === true) return rows;
      for (const values of part) rows.push(Object.fromEntries(columns.map((name, index) => [name, values[index]])));
    }
  }

  const { version = "" } = await next();
  // Answers come in the order of the statements; the next one waits for the last.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (sql: string, wantsRows: boolean): Promise<readonly Row[]> => {
    const answer = last.then(() => ask(sql, wantsRows));
    last = answer.catch(() => {});
    return answer;
  };
  return {
    version,
    all: (sql) => inTurn(sql, true),
    run: async (sql) => void (await inTurn(sql, false)),
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
