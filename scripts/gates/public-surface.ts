import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** One name that a door exports, with the declaration behind it. */
export interface PublicName {
  readonly name: string;
  /** Specifier that a user imports it from. */
  readonly entry: string;
  readonly room: string;
  /** Path from the repository's root. */
  readonly file: string;
  readonly kind: "function" | "class" | "constant" | "type";
  /** All declarations: the overloads of a function, or one. */
  readonly nodes: readonly ts.Declaration[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const doors: Readonly<Record<string, string>> = {
  "src/index.ts": "shortage-index",
  "src/synthetic.ts": "shortage-index/synthetic",
  "src/sql.ts": "shortage-index/sql",
  "src/duckdb.ts": "shortage-index/duckdb",
  "src/report.ts": "shortage-index/report",
};

const parsed = new Map<string, ts.SourceFile>();
function parse(file: string): ts.SourceFile {
  let source = parsed.get(file);
  if (source === undefined) {
    source = ts.createSourceFile(file, readFileSync(root + file, "utf8"), ts.ScriptTarget.Latest, true);
    parsed.set(file, source);
  }
  return source;
}

const target = (from: string, specifier: string): string =>
  posix.join(posix.dirname(from), specifier).replace(/\.js$/u, ".ts");

/** Follows a name through re-exports to the file and the declarations behind it. */
function resolve(file: string, name: string): { file: string; nodes: ts.Declaration[] } {
  const nodes: ts.Declaration[] = [];
  for (const statement of parse(file).statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      const found = statement.exportClause.elements.find((element) => element.name.text === name);
      const from = statement.moduleSpecifier;
      if (found !== undefined && from !== undefined && ts.isStringLiteral(from))
        return resolve(target(file, from.text), (found.propertyName ?? found.name).text);
    } else if (ts.isVariableStatement(statement)) {
      nodes.push(...statement.declarationList.declarations.filter((each) => each.name.getText() === name));
    } else if (
      (ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement)) &&
      statement.name?.text === name
    ) {
      nodes.push(statement);
    }
  }
  if (nodes.length === 0) throw new Error(`${file} does not declare ${name}`);
  return { file, nodes };
}

function kindOf(node: ts.Declaration | undefined): PublicName["kind"] {
  if (node === undefined || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return "type";
  if (ts.isClassDeclaration(node)) return "class";
  if (ts.isVariableDeclaration(node)) {
    const value = node.initializer;
    return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? "function" : "constant";
  }
  return "function";
}

/** Every name that the package's doors export, read from the source by the compiler's parser. */
export function publicSurface(): PublicName[] {
  const names: PublicName[] = [];
  for (const [door, entry] of Object.entries(doors)) {
    if (ts.sys.fileExists(root + door)) {
      for (const statement of parse(door).statements) {
        if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
          continue;
        for (const element of statement.exportClause.elements) {
          const { file, nodes } = resolve(door, element.name.text);
          const room = file.split("/")[1] ?? "";
          names.push({ name: element.name.text, entry, room, file, kind: kindOf(nodes[0]), nodes });
        }
      }
    }
  }
  return names.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The last documentation comment above a declaration, or undefined. */
export function documentationOf(node: ts.Declaration): ts.JSDoc | undefined {
  const owner = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts.getJSDocCommentsAndTags(owner).filter(ts.isJSDoc).at(-1);
}

/** The texts of a declaration's tags of one name, as they were written. */
export function tagTexts(doc: ts.JSDoc | undefined, tag: string): string[] {
  return (doc?.tags ?? [])
    .filter((each) => each.tagName.text === tag)
    .map((each) => ts.getTextOfJSDocComment(each.comment) ?? "");
}

/** Page of a function below docs/reference: `normalise/normalise-min-max.md`. */
export function pageOf({ room, name }: PublicName): string {
  return `${room}/${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`).replace(/^-/u, "")}.md`;
}
