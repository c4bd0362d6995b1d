import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";
import { postgresDialect } from "../../../src/sql/dialects/postgres.js";
import { columnsOf, type Engine } from "./engine.js";

/**
 * Starts a PostgreSQL server of its own in a temporary folder, reached by a socket in it.
 *
 * @param locale - Its locale, which says how it would order texts.
 * @returns The engine; `stop` ends the server and removes its folder.
 */
export async function startPostgres(locale = "C.UTF-8"): Promise<Engine> {
  const binaries = findBinaries();
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-postgres-"));
  chmodSync(folder, 0o711);
  const user = serverUser();
  if (typeof user.uid === "number") chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const settings = { ...user, cwd: folder, env: { PATH: process.env.PATH, TZ: "UTC" } };
  execFileSync(
    join(binaries, "initdb"),
    [
      "--pgdata",
      data,
      "--username",
      "tester",
      "--auth",
      "trust",
      "--encoding",
      "UTF8",
      "--locale",
      locale,
      "--no-sync",
    ],
    { ...settings, stdio: ["ignore", "ignore", "inherit"] },
  );
  const options = [
    "listen_addresses=",
    `unix_socket_directories=${folder}`,
    "fsync=off",
    "jit=off",
    "shared_buffers=256MB",
    "work_mem=64MB",
  ];
  const server = spawn(join(binaries, "postgres"), ["-D", data, ...options.flatMap((option) => ["-c", option])], {
    ...settings,
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => server.on("close", () => resolve()));
  const remove = async (): Promise<void> => {
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const client = await connect(folder);
    return engineOf(client, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

function engineOf(client: pg.Client, remove: () => Promise<void>): Engine {
  return {
    dialect: postgresDialect,
    executor: {
      run: async (sql) => void (await client.query(sql)),
      all: async (sql) => (await client.query(sql)).rows as Readonly<Record<string, unknown>>[],
    },
    async load(table, rows) {
      const columns = columnsOf(rows);
      const declared = columns.map(({ name, isList }) => `${pg.escapeIdentifier(name)} ${isList ? "text[]" : "text"}`);
      await client.query(`DROP TABLE IF EXISTS ${pg.escapeIdentifier(table)}`);
      await client.query(`CREATE TABLE ${pg.escapeIdentifier(table)} (place bigint, ${declared.join(", ")})`);
      for (let start = 0; start < rows.length; start += 10_000) {
        const part = rows.slice(start, start + 10_000).map((row, index) => ({ place: start + index, ...row }));
        await client.query(
          `INSERT INTO ${pg.escapeIdentifier(table)} SELECT * FROM json_populate_recordset(NULL::${pg.escapeIdentifier(table)}, $1)`,
          [JSON.stringify(part)],
        );
      }
    },
    async stop() {
      await client.end();
      await remove();
    },
  };
}

async function connect(folder: string): Promise<pg.Client> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ host: folder, user: "tester", database: "postgres" });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Where Debian and others put the server, which is not always on the path. */
function findBinaries(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
  ];
  const found = folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
  if (found === undefined)
    throw new Error("No PostgreSQL server: apt-get install postgresql, or put its programs on the path");
  return found;
}

/** The server refuses to be run by root: another user, then. */
function serverUser(): { readonly uid: number; readonly gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (option: string): number =>
        Number(execFileSync("id", [option, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // There is no such user.
    }
  }
  throw new Error("PostgreSQL refuses to be run by root, and there is neither a user postgres nor nobody");
}
