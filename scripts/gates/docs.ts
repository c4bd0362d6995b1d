// Writes docs/reference from the docstrings, and the table of defaults into docs/method*.md; without --write it compares
// and fails on a difference.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { withDefaults } from "./defaults-table.js";
import { documentationOf, type PublicName, pageOf, publicSurface, tagTexts } from "./public-surface.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const surface = publicSurface();
const functions = surface.filter(({ kind }) => kind === "function");

/** Links between docstrings as words in code type. */
const withoutLinks = (text: string): string =>
  text.replace(/\{@link(?:code)? ([^}|]+?)(?:\s*\|[^}]*)?\}/gu, "`$1`").trim();
/** A comment's text; line breaks inside a paragraph stay. */
const prose = (comment: ts.JSDoc["comment"]): string => withoutLinks(ts.getTextOfJSDocComment(comment) ?? "");

const cell = (text: string): string =>
  text
    .replace(/\s*\n\s*/gu, " ")
    .replaceAll("|", "\\|")
    .trim();
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");

/** A declaration without its body and its comments. */
function signature(node: ts.Declaration): string {
  if (!ts.isFunctionDeclaration(node)) return node.getText();
  const end = node.body?.getStart() ?? node.getEnd();
  return node
    .getSourceFile()
    .text.slice(node.getStart(), end)
    .replace(/;?\s*$/u, ";");
}

/** Overloads hide the declaration that has the body. */
const shown = ({ nodes }: PublicName): readonly ts.Declaration[] =>
  nodes.length > 1 ? nodes.filter((node) => !(ts.isFunctionDeclaration(node) && node.body)) : nodes;

/** Public interfaces that a function's parameters name, for the tables of options. */
function optionTypes({ nodes }: PublicName): PublicName[] {
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) named.add(node.typeName.getText());
    if (ts.isExpressionWithTypeArguments(node)) named.add(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  for (const node of nodes) {
    if (ts.isFunctionDeclaration(node)) node.parameters.forEach(visit);
  }
  return surface.filter(
    ({ name, nodes: [node] }) => named.has(name) && name.endsWith("Options") && node && ts.isInterfaceDeclaration(node),
  );
}

function optionTable({ name, nodes: [node] }: PublicName): string {
  if (node === undefined || !ts.isInterfaceDeclaration(node)) return "";
  const rows = node.members.filter(ts.isPropertySignature).map((member) => {
    const doc = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc).at(-1);
    const needed = member.questionToken ? "" : " (required)";
    const fallback = tagTexts(doc, "defaultValue").concat(tagTexts(doc, "default"))[0];
    const end = fallback === undefined ? "" : ` Default: ${fallback}`;
    return [
      `\`${member.name.getText()}\`${needed}`,
      `\`${member.type?.getText() ?? "unknown"}\``,
      prose(doc?.comment) + end,
    ];
  });
  const extended = node.heritageClauses?.flatMap((clause) => clause.types.map((type) => type.getText())) ?? [];
  const also = extended.length === 0 ? "" : `\n\nAnd what ${extended.map((type) => `\`${type}\``).join(", ")} holds.`;
  return `### ${name}\n\n${rows.length === 0 ? "" : table(["Option", "Type", "Means"], rows)}${also}`;
}

/** The page of one function. */
function page(each: PublicName): string {
  const docs = shown(each)
    .concat(each.nodes)
    .map(documentationOf)
    .filter((doc) => doc !== undefined);
  const doc = docs[0];
  const tags = (name: string): string[] => [...new Set(docs.flatMap((one) => tagTexts(one, name)).map(withoutLinks))];
  const params = [
    ...new Map(
      docs
        .flatMap((one) => [...(one.tags ?? [])].filter(ts.isJSDocParameterTag))
        .map((tag) => [tag.name.getText(), tag]),
    ),
  ];
  const errors = tags("throws").map((text) => {
    const match = /^(?:\{IndexError\}\s*)?`([a-z-]+)`\s*([\s\S]*)$/u.exec(text.trim());
    return match === null ? ["any", text.replace(/^\{IndexError\}\s*/u, "")] : [`\`${match[1]}\``, match[2] ?? ""];
  });
  const siblings = functions.filter(
    (other) => other.room === each.room && other.name !== each.name && other.entry === each.entry,
  );
  const sections = [
    `# ${each.name}`,
    prose(doc?.comment),
    `\`\`\`ts\nimport { ${each.name} } from "${each.entry}";\n\n${shown(each).map(signature).join("\n\n")}\n\`\`\``,
    "## Input",
    table(
      ["Name", "Shape, unit, limits"],
      params.map(([name, tag]) => [`\`${name}\``, prose(tag.comment).replace(/^-\s*/u, "")]),
    ),
    ...optionTypes(each).map(optionTable),
    "## Result",
    tags("returns").join("\n\n"),
    ...(errors.length === 0 ? [] : ["## Errors", table(["Code", "When"], errors)]),
    ...(tags("example").length === 0
      ? []
      : [
          "## Example",
          tags("example")
            .map((text) => `\`\`\`ts\n${text.replace(/^```ts\n|\n```$/gu, "").trim()}\n\`\`\``)
            .join("\n\n"),
        ]),
    ...(tags("source").length === 0
      ? []
      : [
          "## Source",
          tags("source")
            .map((text) => `- ${cell(text)}`)
            .join("\n"),
        ]),
    ...(siblings.length === 0
      ? []
      : ["## See also", siblings.map((other) => `[${other.name}](${pageOf(other).split("/")[1]})`).join(" · ")]),
    `Source: \`${each.file}\``,
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

/** The first sentence of a docstring. */
const firstSentence = ({ nodes }: PublicName): string =>
  /^[\s\S]*?(?:\.(?=\s|$)|(?=\n\n)|$)/u.exec(
    prose(nodes.map(documentationOf).find((doc) => doc !== undefined)?.comment),
  )?.[0] ?? "";

function contents(): string {
  const rooms = [...new Set(functions.map(({ room }) => room))].sort();
  const sections = rooms.map((room) => {
    const rows = functions
      .filter((each) => each.room === room)
      .map((each) => [`[${each.name}](${pageOf(each)})`, firstSentence(each)]);
    return `## ${room}\n\n${table(["Function", "Does"], rows)}`;
  });
  const intro = "One page a function, written from the docstrings by `npm run docs:update`; do not edit by hand.";
  return `# Reference\n\n${intro}\n\n${sections.join("\n\n")}\n`;
}

/** Every generated file by its path from the root. */
export function generatedDocs(): Map<string, string> {
  const files = new Map([["docs/reference/index.md", contents()]]);
  for (const each of functions) files.set(`docs/reference/${pageOf(each)}`, page(each));
  for (const [path, language] of [
    ["docs/method.md", "en"],
    ["docs/method.zh.md", "zh"],
  ] as const)
    files.set(path, withDefaults(readFileSync(root + path, "utf8"), language));
  return files;
}

function main(): void {
  const write = process.argv.includes("--write");
  const files = generatedDocs();
  const folder = `${root}docs/reference`;
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const stale = present
    .map((path) => `docs/reference/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !files.has(path));
  const different = [...files].filter(
    ([path, text]) => !existsSync(root + path) || readFileSync(root + path, "utf8") !== text,
  );
  if (write) {
    for (const path of stale) rmSync(root + path);
    for (const [path, text] of different) {
      mkdirSync(dirname(root + path), { recursive: true });
      writeFileSync(root + path, text);
    }
    console.log(`docs: ${files.size} pages, ${different.length} written, ${stale.length} removed`);
    return;
  }
  for (const [path] of different) console.error(`docs: ${path} does not follow its docstring`);
  for (const path of stale) console.error(`docs: ${path} belongs to no public function`);
  if (different.length + stale.length > 0) {
    console.error("docs: run `npm run docs:update` and commit docs/reference");
    process.exit(1);
  }
  console.log(`docs: ${files.size} pages follow their docstrings`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
