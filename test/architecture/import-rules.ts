// Who may import what. The compiler knows the floors by its projects; it does not know which packages belong to
// which floor, nor that the screen may take nothing but types.
import { posix } from 'node:path';
import type { Rule } from './rule.ts';
import { type Import, importsOf, isOurScript, type SourceFile, under } from './source-file.ts';

const isRelative = (from: string): boolean => from.startsWith('.');

const targetOf = (file: SourceFile, from: string): string =>
  posix.join(posix.dirname(file.path), from).replace(/\.(ts|tsx)$/, '');

const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

type Floor = {
  readonly floor: string;
  readonly below: readonly string[];
  readonly packages: readonly string[];
  readonly because: string;
};

const FLOORS: readonly Floor[] = [
  {
    floor: 'domain',
    below: [],
    packages: [],
    because: 'facts and rules must be readable and testable without a cell, a clock or a screen',
  },
  {
    floor: 'app',
    below: ['domain'],
    packages: ['valibot'],
    because: 'a use case decides on facts alone; who reads and writes them is not its concern',
  },
  {
    floor: 'sheets',
    below: ['domain', 'app'],
    packages: [],
    because: 'cells are turned into records in one place, which must not know who asks',
  },
  {
    floor: 'addon',
    below: ['domain', 'app', 'sheets'],
    packages: ['valibot'],
    because: 'the door is the only place where everything meets, and nothing but the wire needs a package',
  },
];

const floorRule = ({ floor, below, packages, because }: Floor): Rule => ({
  rule: `src/${floor} imports ${[...below, floor].join(', ')}${packages.length > 0 ? ` and ${packages}` : ''} only`,
  because,
  breach: {
    path: `src/${floor}/planted.ts`,
    text: `import { h } from 'preact';\nexport { a } from '../sidebar/main.tsx';\nconst b = import('../workbench/serve.ts');\n`,
  },
  concerns: under(`src/${floor}`),
  find: (file) =>
    importsOf(file)
      .filter(({ from }) =>
        isRelative(from)
          ? ![...below, floor].some((one) => targetOf(file, from).startsWith(`src/${one}/`))
          : !packages.includes(packageOf(from)),
      )
      .map(({ from }) => from),
});

const PROTOCOL = 'src/app/protocol';

const forbiddenToTheScreen = (file: SourceFile, { from, typeOnly }: Import): boolean => {
  if (!isRelative(from)) return packageOf(from) !== 'preact';
  const target = targetOf(file, from);
  return !target.startsWith('src/sidebar/') && !(target === PROTOCOL && typeOnly);
};

export const IMPORT_RULES: readonly Rule[] = [
  ...FLOORS.map(floorRule),
  {
    rule: 'src/sidebar takes types from the protocol, preact, and nothing else',
    because:
      'the browser gets a page of its own: code of the bundle in it would be a second copy that can differ',
    breach: {
      path: 'src/sidebar/planted.tsx',
      text: `import { requestSchemas } from '../app/protocol.ts';\nimport type { Stage } from '../domain/labels.ts';\n`,
    },
    concerns: under('src/sidebar'),
    find: (file) =>
      importsOf(file)
        .filter((one) => forbiddenToTheScreen(file, one))
        .map(({ from }) => from),
  },
  {
    rule: 'src/workbench imports none of the floors',
    because: 'it stands for Google, who knows nothing of Tomeru but the built files',
    breach: {
      path: 'src/workbench/host/planted.ts',
      text: `import type { Desk } from '../../app/protocol.ts';\n`,
    },
    concerns: under('src/workbench'),
    find: (file) =>
      importsOf(file)
        .filter(({ from }) => isRelative(from) && !targetOf(file, from).startsWith('src/workbench/'))
        .map(({ from }) => from),
  },
  {
    rule: 'src imports nothing of build or test',
    because: 'what is shipped must not hang on how it is made or tried',
    breach: { path: 'src/domain/planted.ts', text: `import { world } from '../../test/support/world.ts';\n` },
    concerns: under('src'),
    find: (file) =>
      importsOf(file)
        .filter(({ from }) => isRelative(from) && !targetOf(file, from).startsWith('src/'))
        .map(({ from }) => from),
  },
  {
    rule: 'an import names the file with its ending',
    because: 'then every tool finds the same file, and no folder can hide behind an index',
    breach: { path: 'src/domain/planted.ts', text: `import { a } from './labels';\n` },
    concerns: isOurScript,
    find: (file) =>
      importsOf(file)
        .filter(({ from }) => isRelative(from) && !/\.(ts|tsx|mjs|css|json)$/.test(from))
        .map(({ from }) => from),
  },
];
