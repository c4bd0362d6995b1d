import ts from "typescript";

/** Names that an example can use, by the module they come from. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One value that an example claims. */
export interface Claim {
  /** The expression or declaration as written. */
  readonly code: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

const marker = /^\/\/\s*=>\s?/u;

/** Whether every bracket that opens also closes; brackets in strings are rare enough to be written elsewhere. */
const isWhole = (text: string): boolean => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[([{]/gu) <= count(/[)\]}]/gu);
};

/** The claim behind a statement: the comment on its last line, and the comment lines below until its brackets close. */
function claimAfter(text: string, end: number): string | null {
  const [first = "", ...rest] = text.slice(end).split("\n");
  if (!marker.test(first.trim())) return null;
  let claim = first.trim().replace(marker, "");
  for (const line of rest) {
    if (isWhole(claim) || !line.trim().startsWith("//")) break;
    claim += `\n${line.trim().replace(/^\/\/\s?/u, "")}`;
  }
  return claim;
}

/** The names that an import takes, as a declaration from the modules at hand. */
function importAsDeclaration(node: ts.ImportDeclaration): string {
  const bindings = node.importClause?.namedBindings;
  if (node.importClause?.isTypeOnly === true || bindings === undefined) return "";
  const from = `__modules[${node.moduleSpecifier.getText()}]`;
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${from};`;
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) =>
      element.propertyName ? `${element.propertyName.getText()}: ${element.name.text}` : element.name.text,
    );
  return `const { ${names.join(", ")} } = ${from};`;
}

/** An example as a program that hands each claim to `__claim`. */
export function compileExample(text: string): { readonly code: string; readonly claims: number } {
  const source = ts.createSourceFile("example.ts", text, ts.ScriptTarget.Latest, true);
  let claims = 0;
  const parts = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return importAsDeclaration(statement);
    const claim = claimAfter(text, statement.getEnd());
    if (claim === null) return statement.getText();
    claims++;
    const written = JSON.stringify(statement.getText());
    const check = (actual: string): string => `__claim(${written}, () => (${actual}), () => (${claim}));`;
    if (ts.isExpressionStatement(statement)) {
      const expression = statement.expression.getText();
      return `const __value${claims} = ${expression};\n${check(`__value${claims}`)}`;
    }
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined;
    if (declared === undefined)
      throw new Error(`A claim stands after something that has no value: ${statement.getText()}`);
    return `${statement.getText()}\n${check(declared.getText())}`;
  });
  const { outputText } = ts.transpileModule(parts.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return { code: outputText.replace(/^export \{\};\s*$/mu, ""), claims };
}

/** Typed arrays as plain ones and negative zero as zero, so that a value can be written as a literal. */
function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as unknown as ArrayLike<unknown>);
  if (Array.isArray(value)) return value.map(plain);
  if (value === 0) return 0;
  return value;
}

/** Runs an example with the core's names at hand, and returns what it claims beside what came out. */
export async function runExample(text: string, modules: Modules): Promise<readonly Claim[]> {
  const { code } = compileExample(text);
  const core = modules["shortage-index"] ?? {};
  const names = Object.keys(core);
  const claims: Claim[] = [];
  const claim = (written: string, actual: () => unknown, expected: () => unknown): void => {
    claims.push({ code: written, actual: plain(actual()), expected: plain(expected()) });
  };
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor;
  // In a block of its own, so that an example may declare or import a name that is at hand anyway.
  const run = new AsyncFunction("__modules", "__claim", ...names, `"use strict";\n{\n${code}\n}`);
  await run(modules, claim, ...names.map((name) => core[name]));
  return claims;
}

/** The fenced TypeScript blocks of a Markdown text that claim a value. */
export function typescriptBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```/gmu)]
    .map((match) => match[1] ?? "")
    .filter((block) => block.includes("// =>"));
}
