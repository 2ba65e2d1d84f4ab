// The functions of a bundle that Google can reach by name: declarations, and variables that hold a
// function expression (platform 5.1). Found with a parser, since a text search would find nested ones too.
import { type Node, parse } from 'acorn';

export type TopLevelFunction = {
  readonly name: string;
  /** Custom functions must be declarations; a variable will do for the rest. */
  readonly declared: boolean;
};

/** Top-level functions in source order. Throws SyntaxError where the text is no script. */
export function topLevelFunctions(code: string): readonly TopLevelFunction[] {
  const found: TopLevelFunction[] = [];
  for (const statement of parse(code, { ecmaVersion: 'latest', sourceType: 'script' }).body) {
    if (statement.type === 'FunctionDeclaration') found.push({ name: statement.id.name, declared: true });
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (id.type === 'Identifier' && init && isFunction(init))
        found.push({ name: id.name, declared: false });
    }
  }
  return found;
}

function isFunction(node: Node): boolean {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}
