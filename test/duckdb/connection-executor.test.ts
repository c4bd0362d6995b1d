import { describe, expect, it } from "vitest";
import { connectionExecutor } from "../../src/duckdb/connection-executor.js";
import { connectionFor } from "./connect.js";

const connection = connectionFor();

describe("connectionExecutor", () => {
  it("begins a statement at once where none is running, and runs them in their order", async () => {
    const begun: string[] = [];
    const watched = {
      run: (sql: string) => {
        begun.push(sql);
        return connection().run(sql);
      },
      interrupt: () => undefined,
      progress: { percentage: -1 },
    };
    const executor = connectionExecutor(watched);
    const first = executor.run("CREATE OR REPLACE TEMP TABLE steps AS SELECT 1 AS x");
    expect(begun).toHaveLength(1);
    const second = executor.run("INSERT INTO steps VALUES (2)");
    const third = executor.all("SELECT sum(x)::BIGINT AS x FROM steps");
    expect(begun).toHaveLength(1);
    await Promise.all([first, second]);
    expect((await third)[0]?.x).toBe(3);
    // Nothing is running any more.
    const last = executor.run("DROP TABLE steps");
    expect(begun).toHaveLength(4);
    await last;
  });

  it("goes on after a statement that fails", async () => {
    const executor = connectionExecutor(connection());
    await expect(executor.run("SELECT nothing_there")).rejects.toThrow("nothing_there");
    expect((await executor.all("SELECT 5::BIGINT AS x"))[0]?.x).toBe(5);
  });

  it("ends what is running and refuses all that follows once it is stopped, with the first reason", async () => {
    const executor = connectionExecutor(connection());
    const reason = new Error("the other side failed");
    const running = executor.run("SELECT sum(a.i * b.i) FROM range(10000000) AS a(i), range(1000000) AS b(i)");
    const waiting = executor.run("SELECT 1");
    setTimeout(() => {
      executor.stop(reason);
      executor.stop(new Error("later"));
    }, 50);
    const ends = await Promise.allSettled([running, waiting]);
    expect(ends).toEqual([
      { status: "rejected", reason },
      { status: "rejected", reason },
    ]);
    await expect(executor.all("SELECT 1")).rejects.toBe(reason);
    // The connection itself is none the worse.
    expect((await connectionExecutor(connection()).all("SELECT 6::BIGINT AS x"))[0]?.x).toBe(6);
  });
});
