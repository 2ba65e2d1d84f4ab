// A scenario file is checked as a whole before its first step runs, and told what is wrong where.
import { describe, expect, it } from 'vitest';
import { readStep } from '../../src/workbench/player/read-step.ts';
import { valueAt } from '../../src/workbench/player/references.ts';
import { checkScenarioFile, readScenarioFile } from '../../src/workbench/player/scenario-file.ts';
import { sayFileProblem } from '../../src/workbench/say-file-problem.ts';

const NO_REPLIES = () => undefined;

function problemsOf(value: unknown): readonly string[] {
  const checked = checkScenarioFile(value);
  return checked.kind === 'bad' ? checked.problems.map(sayFileProblem) : [];
}

function problemsOfSteps(...steps: readonly unknown[]): readonly string[] {
  return problemsOf({ workbook: 'shop.json', steps });
}

describe('every step kind', () => {
  const kinds: readonly (readonly [raw: Record<string, unknown>, step: unknown])[] = [
    [{ send: { kind: 'today' } }, { kind: 'send', request: { kind: 'today' }, during: [] }],
    [{ menu: 'stopSelection' }, { kind: 'menu', functionName: 'stopSelection', during: [] }],
    [
      { select: { tab: 'a', a1: ['A1', '3:4', 'C:D'] } },
      { kind: 'select', tab: 'a', a1: ['A1', '3:4', 'C:D'] },
    ],
    [{ cell: { tab: 'a', a1: 'B2', formula: '=A1' } }, { kind: 'cell', tab: 'a', a1: 'B2', formula: '=A1' }],
    [
      { edit: { tab: 'a', a1: 'B2:C2', cells: [['x', null]] } },
      { kind: 'edit', tab: 'a', a1: 'B2:C2', cells: [['x', null]] },
    ],
    [{ insertRows: { tab: 'a', row: 3, count: 2 } }, { kind: 'insertRows', tab: 'a', row: 3, count: 2 }],
    [{ deleteRows: { tab: 'a', row: 3, count: 2 } }, { kind: 'deleteRows', tab: 'a', row: 3, count: 2 }],
    [
      { insertColumns: { tab: 'a', column: 3, count: 2 } },
      { kind: 'insertColumns', tab: 'a', column: 3, count: 2 },
    ],
    [
      { deleteColumns: { tab: 'a', column: 3, count: 2 } },
      { kind: 'deleteColumns', tab: 'a', column: 3, count: 2 },
    ],
    [
      { moveRows: { tab: 'a', from: 2, count: 1, to: 5 } },
      { kind: 'moveRows', tab: 'a', from: 2, count: 1, to: 5 },
    ],
    [
      { moveColumns: { tab: 'a', from: 2, count: 1, to: 5 } },
      { kind: 'moveColumns', tab: 'a', from: 2, count: 1, to: 5 },
    ],
    [{ renameTab: { from: 'a', to: 'b' } }, { kind: 'renameTab', from: 'a', to: 'b' }],
    [
      { renameHeader: { tab: 'a', from: '備考', to: 'メモ' } },
      { kind: 'renameHeader', tab: 'a', from: '備考', to: 'メモ' },
    ],
    [
      { sort: { tab: 'a', range: 'A1:C9', column: 3, ascending: false, headerRow: 0 } },
      { kind: 'sort', tab: 'a', how: { range: 'A1:C9', column: 3, ascending: false, headerRow: 0 } },
    ],
    [
      { sort: { tab: 'a', column: 30, ascending: true, headerRow: 3 } },
      { kind: 'sort', tab: 'a', how: { column: 30, ascending: true, headerRow: 3 } },
    ],
    [{ wait: 'P1DT2H30M' }, { kind: 'wait', duration: 'P1DT2H30M' }],
    [{ user: 'hanako' }, { kind: 'user', key: 'hanako' }],
    [{ dump: '停止後' }, { kind: 'dump', name: '停止後' }],
  ];

  it.each(kinds)('%j is read', (raw, step) => {
    expect(readStep(raw, 'steps[0]', NO_REPLIES)).toEqual({ kind: 'good', value: step });
  });

  it.each(kinds)('%j takes no member that it does not know', (raw) => {
    expect(problemsOfSteps({ ...raw, comment: 'x' })[0]).toMatch(/^steps\[0\]\.comment: is not known here/);
  });

  it.each(kinds.filter(([raw]) => !('send' in raw) && !('menu' in raw)))(
    '%j makes no counted calls, so it takes neither kill nor during',
    (raw) => {
      const [kill] = problemsOfSteps({ ...raw, kill: { call: 1, when: 'before' } });
      expect(kill).toMatch(/^steps\[0\]\.kill: wanted a `send` or `menu` step/);
      const [during] = problemsOfSteps({ ...raw, during: [{ call: 1, do: [{ user: 'b' }] }] });
      expect(during).toMatch(/^steps\[0\]\.during: wanted a `send` or `menu` step/);
    },
  );
});

describe('kill and during', () => {
  it('are read with nested steps of every depth', () => {
    const nested = { call: 2, do: [{ user: 'b' }, { send: {}, kill: { call: 1, when: 'lost' } }] };
    expect(
      readStep({ menu: 'f', kill: { call: 9, when: 'torn' }, during: [nested] }, 'steps[0]', NO_REPLIES),
    ).toEqual({
      kind: 'good',
      value: {
        kind: 'menu',
        functionName: 'f',
        kill: { call: 9, when: 'torn' },
        during: [
          {
            call: 2,
            steps: [
              { kind: 'user', key: 'b' },
              { kind: 'send', request: {}, kill: { call: 1, when: 'lost' }, during: [] },
            ],
          },
        ],
      },
    });
  });

  it.each([
    [
      { send: {}, kill: { call: 0, when: 'after' } },
      'steps[0].kill.call: wanted a whole number from 1, found 0',
    ],
    [
      { send: {}, kill: { call: 1, when: 'later' } },
      'steps[0].kill.when: wanted one of before, after, lost, torn',
    ],
    [{ send: {}, during: [{ call: 1 }] }, 'steps[0].during[0].do: is missing'],
    [{ send: {}, during: [{ call: 1, do: [] }] }, 'steps[0].during[0].do: wanted at least one entry'],
    [
      { send: {}, during: [{ call: 1, do: [{ wait: 'P1M' }] }] },
      'steps[0].during[0].do[0].wait: wanted a duration',
    ],
    [
      { send: {}, during: [{ call: 1, do: [{ cell: {}, kill: {} }] }] },
      'steps[0].during[0].do[0].kill: wanted a `send`',
    ],
  ])('%j is told', (step, told) => {
    expect(problemsOfSteps(step).join('\n')).toContain(told);
  });
});

describe('a bad scenario is told what and where', () => {
  it.each([
    [{ steps: [] }, 'workbook: is missing'],
    [{ workbook: 3, steps: [] }, 'workbook: wanted the path of a workbook file, or a workbook, found 3'],
    [{ workbook: 'a.json' }, 'steps: is missing'],
    [{ workbook: 'a.json', now: '2026-01-01', steps: [] }, 'now: wanted a date and time with offset'],
    [{ workbook: 'a.json', step: [], steps: [] }, 'step: is not known here; known are workbook, now, steps'],
    [{ workbook: { tabs: [{ cells: [[[]]] }] }, steps: [] }, 'workbook.tabs[0].cells[0][0]: wanted a cell'],
  ])('%j', (file, told) => {
    expect(problemsOf(file).join('\n')).toContain(told);
  });

  it.each([
    [
      'later',
      'steps[0]: wanted a step with exactly one of its kinds, found "later"; there is send, menu, select',
    ],
    [{}, 'steps[0]: wanted a step with exactly one of its kinds, found an empty object'],
    [
      { send: {}, menu: 'f' },
      'steps[0]: wanted a step with exactly one of its kinds, found an object with send, menu',
    ],
    [{ select: { tab: 'a', a1: [] } }, 'steps[0].select.a1: wanted at least one entry'],
    [{ select: { tab: 'a', a1: ['A1', 'x'] } }, 'steps[0].select.a1[1]: wanted an area in A1 notation'],
    [{ cell: { tab: 'a', a1: 'A1:A2', formula: '=1' } }, 'steps[0].cell.a1: wanted one cell'],
    [
      { cell: { tab: 'a', a1: 'A1', formula: '1' } },
      'steps[0].cell.formula: wanted a formula that begins with =',
    ],
    [
      { edit: { tab: 'a', a1: 'A1:B1', cells: [['x']] } },
      'steps[0].edit.cells: wanted a block as high and wide',
    ],
    [
      { edit: { tab: 'a', a1: 'A1', cells: [['x', 'y'], ['z']] } },
      'steps[0].edit.cells: wanted a block as high and wide',
    ],
    [{ edit: { tab: 'a', a1: 'A1', cells: [] } }, 'steps[0].edit.cells: wanted a block as high and wide'],
    [
      { edit: { tab: 'a', a1: 'A1', cells: [[{ d: 'today' }]] } },
      'steps[0].edit.cells[0][0]: wanted a date and time',
    ],
    [
      { insertRows: { tab: 'a', row: 0, count: 1 } },
      'steps[0].insertRows.row: wanted a whole number from 1, found 0',
    ],
    [
      { deleteColumns: { tab: 'a', column: 1, count: 1.5 } },
      'steps[0].deleteColumns.count: wanted a whole number',
    ],
    [{ moveRows: { tab: 'a', from: 1, count: 1 } }, 'steps[0].moveRows.to: is missing'],
    [{ renameTab: { from: 'a', to: '' } }, "steps[0].renameTab.to: wanted a tab's name"],
    [{ sort: { tab: 'a', column: 1, ascending: true } }, 'steps[0].sort.headerRow: is missing'],
    [
      { sort: { tab: 'a', range: 'B1:C9', column: 1, ascending: true, headerRow: 0 } },
      'steps[0].sort.column: wanted a column that lies in `range`, found 1',
    ],
    [{ wait: '2 hours' }, 'steps[0].wait: wanted a duration'],
    [{ wait: 'P' }, 'steps[0].wait: wanted a duration'],
    [{ wait: 'PT' }, 'steps[0].wait: wanted a duration'],
    [{ user: '' }, 'steps[0].user: wanted a text that is not empty'],
    [{ dump: '../x' }, 'steps[0].dump: wanted a plain file name'],
    [{ dump: 'Workbook' }, 'steps[0].dump: wanted a plain file name'],
  ])('%j', (step, told) => {
    expect(problemsOfSteps(step).join('\n')).toContain(told);
  });

  it('a dump of a name that was used, even during a step', () => {
    const inside = { send: {}, during: [{ call: 1, do: [{ dump: 'A' }] }] };
    expect(problemsOfSteps({ dump: 'a' }, inside)).toEqual([
      expect.stringMatching(/^steps\[1\]\.during\[0\]\.do\[0\]\.dump: .*used once, found "A"$/),
    ]);
  });

  it('broken JSON, with line and column', () => {
    const read = readScenarioFile('{"workbook": "a.json",\n "steps": [{"send": {}},]}');
    expect(read.kind === 'bad' ? read.problems.map(sayFileProblem) : []).toEqual([
      'line 2, column 25: not JSON, a value was expected',
    ]);
  });
});

describe('references', () => {
  const reply = { incident: { id: 'I-1', count: 3, tags: ['a', 'b'], none: null } };
  const read = (request: unknown) =>
    readStep({ send: request }, 'steps[1]', ({ step, path }) =>
      step === 0 ? valueAt(reply, path) : undefined,
    );

  it('stand for a value of an earlier reply, with its type, anywhere in a step', () => {
    const request = {
      id: '$0.incident.id',
      list: [{ n: '$0.incident.count' }, '$0.incident.tags[1]', '$0.incident.tags.0'],
      none: '$0.incident.none',
    };
    expect(read(request)).toMatchObject({
      value: { request: { id: 'I-1', list: [{ n: 3 }, 'b', 'a'], none: null } },
    });
  });

  it('look into what a reply carries in `value` where it has no such member itself', () => {
    const wrapped = { ok: true, value: { incident: { id: 'I-2' }, ok: false } };
    expect(valueAt(wrapped, ['incident', 'id'])).toBe('I-2');
    expect(valueAt(wrapped, ['value', 'incident', 'id'])).toBe('I-2');
    expect(valueAt(wrapped, ['ok'])).toBe(true);
    expect(valueAt(wrapped, ['incident', 'name'])).toBeUndefined();
  });

  it('stand for a whole reply', () => {
    expect(read('$0')).toMatchObject({ value: { request: reply } });
  });

  it('are escaped by a second $ and looked for only at the beginning', () => {
    expect(read(['$$0.incident', '$$$', 'a$0.incident', '=$A$1'])).toMatchObject({
      value: { request: ['$0.incident', '$$', 'a$0.incident', '=$A$1'] },
    });
  });

  it('may stand where a number is wanted', () => {
    expect(problemsOfSteps({ send: {} }, { insertRows: { tab: '$0.tab', row: '$0.row', count: 1 } })).toEqual(
      [],
    );
    const late = readStep({ insertRows: { tab: '$0.t', row: '$0.r', count: 1 } }, 'steps[1]', ({ path }) =>
      path[0] === 'r' ? 'four' : 'a',
    );
    expect(late.kind === 'bad' ? late.problems.map(sayFileProblem) : []).toEqual([
      'steps[1].insertRows.row: wanted a whole number from 1, found "four"',
    ]);
  });

  it.each([
    ['$1.id', 'itself'],
    ['$2.id', 'a later step'],
    ['$0.id', 'a step without a reply'],
  ])('%s, which is %s, is told before anything runs', (reference) => {
    const steps = [{ wait: 'PT1H' }, { send: { a: [reference] } }, { send: {} }];
    expect(problemsOfSteps(...steps)).toEqual([
      `steps[1].send.a[0]: wanted a reference to a value that the earlier reply holds, found "${reference}"`,
    ]);
  });

  it.each(['$', '$x', '$1.', '$1..a', '$1.a[b]', '$01.a', '$A$1'])(
    '%s is neither reference nor escaped',
    (text) => {
      expect(problemsOfSteps({ send: { a: text } })[0]).toMatch(
        /^steps\[0\]\.send\.a: wanted a reference such as/,
      );
    },
  );
});
