// The plain top-level functions that Google finds, printed behind the bundle: the entries of main.ts and the
// cell functions with the JSDoc that Sheets shows while one types. Private names end in `_`.

/** Entries with their parameters. A test compares the built file's functions with a written list. */
const ENTRIES = {
  onOpen: [],
  onInstall: [],
  openSidebar: [],
  stopSelectedRows: [],
  openSetUp: [],
  takeInNow: [],
  recoverNow: [],
  liveSmokeTest: [],
  tomeru: ['json'],
};

const entryStub = ([name, parameters]) =>
  `function ${name}(${parameters.join(', ')}) {\n  return Tomeru_.${name}(${parameters.join(', ')});\n}`;

const parameterLine = ({ name, type, description, optional }) =>
  ` * @param {${type}} ${optional ? `[${name}]` : name} ${description}`;

function cellStub({ name, description, parameters, returns, example }) {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return [
    '/**',
    ` * ${description}`,
    ' *',
    ...parameters.map(parameterLine),
    ` * @return {${returns.type}} ${returns.description}`,
    ` * @example ${example}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) {`,
    `  return Tomeru_.cellFunction('${name}', [${names}]);`,
    '}',
  ].join('\n');
}

/** `functions` is the table CUSTOM_FUNCTIONS. */
export const stubs = (functions) =>
  [...Object.entries(ENTRIES).map(entryStub), ...functions.map(cellStub)].join('\n\n');
