// What files may be called, and what no file of the repository may hold.
import type { Rule } from './rule.ts';
import type { SourceFile } from './source-file.ts';

const TOP_LEVEL = [
  ...['src', 'build', 'test'],
  ...['appsscript.json', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'README.ja.md', 'LICENSE'],
];

/** Named by Google, who looks for them under these names. */
const GIVEN_NAMES = ['Code.js', 'Sidebar.html'];

const isOurs = ({ path }: SourceFile): boolean => /^(?:src|test|build)\//.test(path);
const partsOf = ({ path }: SourceFile): readonly string[] => path.split('/');

const KEBAB = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const EMPTY_WORD = /^(?:utils?|helpers?|commons?|managers?|services?|misc)$/;

const MACHINE_PATH = /(?<![\w.~-])\/(?:home|Users|root|work|tmp)\/[\w.-]+/g;
const REGISTRY = /\b(?:registry|npm)\.[a-z0-9-]+\.(?:org|com|dev|io)\b|"resolve[d]":/g;

export const NAME_RULES: readonly Rule[] = [
  {
    rule: 'the top level holds these names only',
    because: 'a newcomer sees the whole house at once',
    breach: { path: 'scripts/planted.ts', text: '' },
    concerns: () => true,
    find: (file) => {
      const top = partsOf(file)[0] ?? '';
      return top.startsWith('.') || TOP_LEVEL.includes(top) ? [] : [top];
    },
  },
  {
    rule: 'names of files and folders are kebab-case',
    because: 'some disks tell Label.ts from label.ts and some do not',
    breach: { path: 'src/domain/stockRow.ts', text: '' },
    concerns: isOurs,
    find: (file) => partsOf(file).filter((part) => !KEBAB.test(part) && !GIVEN_NAMES.includes(part)),
  },
  {
    rule: 'no name says utils, helpers, common, manager or service',
    because: 'such a file has no idea of its own and takes in everything',
    breach: { path: 'src/app/date-utils.ts', text: '' },
    concerns: isOurs,
    find: (file) => partsOf(file).filter((part) => part.split(/[.-]/).some((word) => EMPTY_WORD.test(word))),
  },
  {
    rule: 'no index file',
    because: 'a thing is imported from where it stands',
    breach: { path: 'src/app/index.ts', text: '' },
    concerns: isOurs,
    find: (file) => partsOf(file).filter((part) => /^index\.[cm]?[jt]sx?$/.test(part)),
  },
  {
    rule: 'no file names a path of one machine or a registry',
    because: 'a clone stands alone and installs from wherever its owner installs',
    breach: { path: 'build/planted.mjs', text: `const at = '${['', 'home', 'someone', 'x'].join('/')}';\n` },
    concerns: () => true,
    find: ({ text }) => [MACHINE_PATH, REGISTRY].flatMap((pattern) => text.match(pattern) ?? []),
  },
];
