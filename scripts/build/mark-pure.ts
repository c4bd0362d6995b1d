import ts from "typescript";

/** Whether evaluating an expression could do something, as far as a bundler can tell. What functions hold does not run. */
function mayAct(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  // A class stays as it is, or it would lose the name that it takes from its variable.
  if (ts.isClassLike(node)) return false;
  const acts =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isBinaryExpression(node);
  return acts || (ts.forEachChild(node, mayAct) ?? false);
}

/**
 * Marks every value that a module builds when it is loaded as removable, so that an app that imports one function carries
 * only what that function needs. Sound because nothing in `src` acts on loading: a module only builds constants.
 *
 * @param code - A built ECMAScript module.
 * @returns The same with each such value wrapped as a call without side effects.
 */
export function markPure(code: string): string {
  const source = ts.createSourceFile("chunk.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  let marked = "";
  let done = 0;
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !ts.isIdentifier(name) || !mayAct(initializer)) continue;
      marked += `${code.slice(done, initializer.getFullStart())} /* @__PURE__ */ (() => ${wrapped(initializer)})()`;
      done = initializer.getEnd();
    }
  }
  return marked + code.slice(done);
}

/** An object literal in brackets, or it would be read as a function's body. */
const wrapped = (expression: ts.Expression): string =>
  ts.isObjectLiteralExpression(expression) ? `(${expression.getText()})` : expression.getText();
