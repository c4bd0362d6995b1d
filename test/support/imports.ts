import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A source file by its path from `src`, with forward slashes: `parse/parse-salary.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import of a file: static, re-export, dynamic, `require`, bare or of a type. */
export interface Import {
  readonly from: string;
  /** Null where the specifier is computed and cannot be read. */
  readonly specifier: string | null;
}

/** What one room may import. */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** All TypeScript files below `src`, sorted. */
export function readSources(): SourceFile[] {
  const root = fileURLToPath(new URL("../../src/", import.meta.url));
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, "utf8") }));
}

/** Every import of a file, by the compiler's own parser: words in comments and strings do not count. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined): void => {
    found.push({ from: file.path, specifier: node !== undefined && ts.isStringLiteralLike(node) ? node.text : null });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) add(node.moduleSpecifier);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    else if (ts.isCallExpression(node)) {
      const called = node.expression;
      const dynamic = called.kind === ts.SyntaxKind.ImportKeyword;
      const required = ts.isIdentifier(called) && called.text === "require";
      if (dynamic || required) add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The room of a path: its first folder, or the file's own name for a door at the top of `src`. */
export const roomOf = (path: string): string => path.split("/")[0] ?? path;

/** The path that a relative specifier means. */
export const targetOf = (from: string, specifier: string): string =>
  posix.join(posix.dirname(from), specifier).replace(/\.js$/u, ".ts");

/** Package of a bare specifier: `zod` for `zod/mini`, `node:` for any of Node's modules. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

/** Every breach of the table, each as a sentence. */
export function findBreaches(files: readonly SourceFile[], table: Readonly<Record<string, Room>>): string[] {
  const breaches: string[] = [];
  for (const file of files) {
    const name = roomOf(file.path);
    const room = table[name];
    if (room === undefined) {
      breaches.push(`${file.path}: room ${name} is not in the table`);
      continue;
    }
    for (const { specifier } of importsOf(file)) {
      if (specifier === null) breaches.push(`${file.path}: a computed import cannot be checked`);
      else if (specifier.startsWith(".")) {
        const target = targetOf(file.path, specifier);
        if (!specifier.endsWith(".js")) breaches.push(`${file.path}: ${specifier} lacks the suffix .js`);
        if (target.startsWith("../")) breaches.push(`${file.path}: ${specifier} leaves src`);
        else if (roomOf(target) !== name && !room.rooms.includes(roomOf(target)))
          breaches.push(`${file.path}: room ${name} may not import ${target}`);
      } else if (!room.packages.includes(specifier) && !room.packages.includes(packageOf(specifier)))
        breaches.push(`${file.path}: room ${name} may not import ${specifier}`);
    }
  }
  return breaches;
}

/** Every cycle of imports between files, each as `a → b → a`. */
export function findCycles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ specifier }) => (specifier?.startsWith(".") ? [targetOf(file.path, specifier)] : [])),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path].join(" → "));
    if (start !== -1 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return cycles;
}
