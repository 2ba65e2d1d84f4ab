// A file of the repository as the rules look at it: its text, its text without comments and strings, what it
// imports, and its syntax tree once the types are gone.
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

export type Import = {
  readonly from: string;
  /** The whole statement is `import type` or `export type`. */
  readonly typeOnly: boolean;
};

export type SourceFile = {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
};

const isScript = ({ path }: SourceFile): boolean => /\.(ts|tsx|mjs)$/.test(path);

export const under =
  (...folders: readonly string[]) =>
  (file: SourceFile): boolean =>
    isScript(file) && folders.some((folder) => file.path.startsWith(`${folder}/`));

export const isOurScript = under('src', 'test', 'build');

export const lineCount = ({ text }: SourceFile): number =>
  text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const COMMENT_OR_STRING =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g;

const withoutComments = (text: string): string =>
  text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('/') ? '' : part));

/** What is left is names, words and signs of the language, types included. */
export const bareCode = ({ text }: SourceFile): string => text.replace(COMMENT_OR_STRING, ' ');

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'";]*?\bfrom\s+)?'([^'\n]+)'/gm;
const CALL = /\bimport\(\s*'([^'\n]+)'/g;

/** Imports and re-exports, dynamic ones too. */
export function importsOf({ text }: SourceFile): readonly Import[] {
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(STATEMENT)].map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...[...code.matchAll(CALL)].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}

function gather(node: Node, into: Node[]): void {
  into.push(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') gather(child, into);
    }
  }
}

/** Every node of the syntax tree. */
export function nodesOf({ path, text }: SourceFile): readonly Node[] {
  const { code } = transformSync(text, {
    loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'silent',
  });
  const nodes: Node[] = [];
  gather(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), nodes);
  return nodes;
}
