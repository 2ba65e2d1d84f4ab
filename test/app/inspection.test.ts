// 検品 as a workflow: lines for everything in hand, answers that finish them, rounds, what is refused and leaves no trace.
import { describe, expect, it } from 'vitest';
import { addReturned } from '../../src/app/add-returned.ts';
import { inspectAgain } from '../../src/app/inspect-again.ts';
import { leaveOutLines } from '../../src/app/leave-out-lines.ts';
import { recordInspection } from '../../src/app/record-inspection.ts';
import { recordRest } from '../../src/app/record-rest.ts';
import { startInspection } from '../../src/app/start-inspection.ts';
import {
  BOX,
  begin,
  begun,
  deskOf,
  FIVE,
  judge,
  lineOf,
  ONE,
  shown,
  stoppedShop,
} from '../support/inspection-shop.ts';
import { incidentOf } from '../support/small-world.ts';

const incidentId = 'T-001';
const requestId = 'r';

describe('the beginning', () => {
  it('makes a line of everything in hand, the box first, against the text it was sold under', () => {
    const desk = deskOf(stoppedShop());
    expect(begin(desk)).toMatchObject({ added: 3, incident: { next: '未発送の箱を検品する' } });
    const { list, descriptions, checklist, toAdd } = shown(desk);
    expect(
      list.map(({ subjectLabel, key, quantity, shelf }) => [subjectLabel, key, quantity, shelf]),
    ).toEqual([
      ['未発送の箱', 'A-3', 1, ''],
      ['売り物', 'A-1', 5, 'B-9'],
      ['売り物', 'A-2', 1, ''],
    ]);
    expect(toAdd).toBe(0);
    expect(descriptions).toEqual(['真鍮のしずく型ピアス']);
    expect(list.map(({ description }) => description)).toEqual([null, 0, 0]);
    expect(checklist.map(({ name }) => name)).toEqual(['長さ']);
    expect(list[1]).toMatchObject({ checks: [0], standard: '片方だけ売らない\nゆるまない' });
    expect(desk.shop.records.incidents[0]).toMatchObject({ inspected: '0/7', next: '未発送の箱を検品する' });
  });

  it('a second time adds only what has come since', () => {
    const desk = begun();
    expect(
      desk.refusal((world) => startInspection(world, { kind: 'startInspection', requestId, incidentId })),
    ).toEqual({ code: 'nothingToInspect' });
  });

  it('is refused for a trouble that has ended or that nobody knows', () => {
    const shop = stoppedShop();
    const ended = { ...shop, records: { ...shop.records, incidents: [incidentOf({ status: 'CLOSED' })] } };
    const start = (id: string) => (world: Parameters<typeof startInspection>[0]) =>
      startInspection(world, { kind: 'startInspection', requestId, incidentId: id });
    expect(deskOf(ended).refusal(start(incidentId)).code).toBe('incidentEnded');
    expect(deskOf(shop).refusal(start('T-404')).code).toBe('noSuchIncident');
  });

  it('leaves out a parcel that is on its way', () => {
    const shop = stoppedShop();
    const tasks = shop.records.tasks.map((task) =>
      task.kind === 'box' ? ({ ...task, outcome: '止められない' } as const) : task,
    );
    expect(begin(deskOf({ ...shop, records: { ...shop.records, tasks } })).added).toBe(2);
  });
});

describe('an answer', () => {
  it('finishes a line of one piece', () => {
    const desk = begun();
    const reply = judge(desk, ONE, { answer: 'YES' });
    expect(reply.line).toMatchObject({ state: 'FINISHED', conformityLabel: '基準達成', inspector: 'みき' });
    expect(reply.counts).toMatchObject({ done: 1, pieces: 7, open: 2 });
    expect(desk.shop.records.incidents[0]?.inspected).toBe('1/7');
  });

  it('counts piece by piece on a row of several, and names its defects once', () => {
    const desk = begun();
    judge(desk, FIVE, { answer: 'NO', defects: ['ゆるみ'] });
    const reply = judge(desk, FIVE, { answer: 'AFTER_REWORK', defects: ['ゆるみ', 'きず'], pieces: 2 });
    expect(reply.line).toMatchObject({
      failed: 1,
      rework: 2,
      left: 2,
      state: 'OPEN',
      defects: ['ゆるみ', 'きず'],
    });
    expect(reply.line.conformityLabel).toBe('基準未達');
  });

  it('迷う leaves the piece to be looked at, at the end', () => {
    const desk = begun();
    expect(judge(desk, BOX, { answer: 'UNSURE' }).line).toMatchObject({
      state: 'OPEN',
      left: 1,
      answer: 'UNSURE',
    });
    expect(shown(desk).list.map(({ key }) => key)).toEqual(['A-1', 'A-2', 'A-3']);
  });

  it('a value outside of what is allowed is said at once', () =>
    expect(judge(begun(), FIVE, { measured: { 長さ: '18.2cm' } }).notes).toEqual([
      '長さが、基準の範囲の外です。判定を確かめてください。',
    ]));

  it('when all is judged the trouble is judged', () => {
    const desk = begun();
    desk.does((world) => recordRest(world, { kind: 'recordRest', requestId, incidentId, answer: 'YES' }));
    expect(desk.shop.records.incidents[0]).toMatchObject({ status: 'ASSESSED', inspected: '7/7' });
    expect(shown(desk).proposals).toEqual([{ what: 'ONLY_ONE' }]);
  });

  it('for the rest may be one for chosen lines', () => {
    const desk = begun();
    const lines = [lineOf(desk, FIVE).id];
    const reply = desk.does((world) =>
      recordRest(world, {
        kind: 'recordRest',
        requestId,
        incidentId,
        lines,
        answer: 'NO',
        disposition: 'SCRAP',
      }),
    );
    expect(reply.changed).toBe(1);
    expect(lineOf(desk, FIVE)).toMatchObject({ failed: 5, dispositionLabel: '廃棄' });
    expect(lineOf(desk, ONE).state).toBe('OPEN');
  });
});

describe('two people at once', () => {
  it('count on together piece by piece', () => {
    const desk = begun();
    judge(desk, FIVE, { answer: 'YES' });
    expect(judge(desk, FIVE, { answer: 'NO' }).line).toMatchObject({ passed: 1, failed: 1, left: 3 });
  });

  it('do not write over counts that the other has changed', () => {
    const desk = begun();
    const base = { passed: 0, rework: 0, reworded: 0, failed: 0 };
    const id = lineOf(desk, FIVE).id;
    judge(desk, FIVE, { answer: 'YES' });
    const second = desk.refusal((world) =>
      recordInspection(world, {
        kind: 'recordInspection',
        requestId,
        inspectionId: id,
        base,
        found: { ...base, failed: 5 },
      }),
    );
    expect(second.code).toBe('changedMeanwhile');
  });
});

describe('every forbidden step is refused and leaves no trace', () => {
  const finished = () => {
    const desk = begun();
    judge(desk, ONE, { answer: 'AFTER_REWORK' });
    return desk;
  };
  const out = () => {
    const desk = begun();
    const lines = [lineOf(desk, ONE).id];
    desk.does((world) =>
      leaveOutLines(world, {
        kind: 'leaveOutLines',
        requestId,
        incidentId,
        lines,
        out: true,
        reason: '見本',
      }),
    );
    return desk;
  };
  type World = Parameters<typeof recordInspection>[0];
  const record =
    (id: string, facts: object = { answer: 'YES' }) =>
    (world: World) =>
      recordInspection(world, { kind: 'recordInspection', requestId, inspectionId: id, ...facts });
  const again = (id: string, what: 'REWORK' | 'ALL') => (world: World) =>
    inspectAgain(world, { kind: 'inspectAgain', requestId, incidentId, lines: [id], what });
  const leave = (id: string, isOut: boolean) => (world: World) =>
    leaveOutLines(world, {
      kind: 'leaveOutLines',
      requestId,
      incidentId,
      lines: [id],
      out: isOut,
      reason: '',
    });

  it.each([
    ['an answer on a finished line', finished, (id: string) => record(id), 'inspectionFinished'],
    ['notes on a finished line', finished, (id: string) => record(id, { note: 'x' }), 'inspectionFinished'],
    ['a finished line left out', finished, (id: string) => leave(id, true), 'nothingToInspect'],
    ['an answer on a line left out', out, (id: string) => record(id), 'inspectionLeftOut'],
    ['a line left out twice', out, (id: string) => leave(id, true), 'nothingToInspect'],
    ['an open line taken back in', begun, (id: string) => leave(id, false), 'nothingToInspect'],
    ['an open line once more', begun, (id: string) => again(id, 'ALL'), 'nothingToInspectAgain'],
    ['rework of nothing', begun, (id: string) => again(id, 'REWORK'), 'nothingToInspectAgain'],
    ['a line left out once more', out, (id: string) => again(id, 'ALL'), 'nothingToInspectAgain'],
    [
      'more pieces than there are',
      begun,
      (id: string) => record(id, { answer: 'NO', pieces: 2 }),
      'tooManyPieces',
    ],
    [
      'counts that are more than there are',
      begun,
      (id: string) => record(id, { found: { passed: 1, rework: 1, reworded: 0, failed: 0 } }),
      'tooManyPieces',
    ],
    ['a line that nobody knows', begun, () => record('K404'), 'noSuchInspection'],
  ] as const)('%s', (_, made, step, code) => {
    const desk = made();
    const before = desk.shop;
    expect(desk.refusal(step(lineOf(desk, ONE).id)).code).toBe(code);
    expect(desk.shop).toBe(before);
  });

  it('everything once more at one stroke', () => {
    const desk = finished();
    const all = desk.refusal((world) =>
      inspectAgain(world, { kind: 'inspectAgain', requestId, incidentId, what: 'ALL' }),
    );
    expect(all.code).toBe('nothingToInspectAgain');
  });

  it('goods back from a buyer whom nobody knows', () =>
    expect(
      begun().refusal((world) =>
        addReturned(world, { kind: 'addReturned', requestId, incidentId, contactId: 'C404', pieces: 1 }),
      ),
    ).toEqual({ code: 'noSuchContact', contactId: 'C404' }));
});

describe('the next round', () => {
  it('looks at the pieces that were put right, and the first stays as it is', () => {
    const desk = begun();
    judge(desk, FIVE, { found: { passed: 3, rework: 2, reworded: 0, failed: 0 } });
    const first = desk.shop.records.inspections.find((line) => line.holdId === FIVE);
    const reply = desk.does((world) =>
      inspectAgain(world, { kind: 'inspectAgain', requestId, incidentId, what: 'REWORK' }),
    );
    expect(reply.added).toBe(1);
    expect(lineOf(desk, FIVE)).toMatchObject({ round: 2, isRework: true, quantity: 2, left: 2 });
    judge(desk, FIVE, { answer: 'YES', pieces: 2 });
    expect(desk.shop.records.inspections.find((line) => line.id === first?.id)).toEqual(first);
  });

  it('may look at a finished line as a whole', () => {
    const desk = begun();
    judge(desk, ONE, { answer: 'NO' });
    const lines = [lineOf(desk, ONE).id];
    desk.does((world) =>
      inspectAgain(world, { kind: 'inspectAgain', requestId, incidentId, lines, what: 'ALL' }),
    );
    expect(lineOf(desk, ONE)).toMatchObject({ round: 2, quantity: 1, state: 'OPEN', isRework: false });
  });
});

it('a line left out keeps its reason, and comes back', () => {
  const desk = begun();
  const lines = [lineOf(desk, ONE).id];
  const leave = (out: boolean) =>
    desk.does((world) =>
      leaveOutLines(world, {
        kind: 'leaveOutLines',
        requestId,
        incidentId,
        lines,
        out,
        reason: ' 見本なので ',
      }),
    );
  expect(leave(true)).toMatchObject({ changed: 1, counts: { lines: 2, pieces: 6 } });
  expect(lineOf(desk, ONE)).toMatchObject({ state: 'EXCLUDED', leftOut: '見本なので' });
  leave(false);
  expect(lineOf(desk, ONE)).toMatchObject({ state: 'OPEN', leftOut: '', left: 1 });
});

it('goods that came back stand behind the others, as often as they come', () => {
  const desk = begun();
  const back = () =>
    desk.does((world) =>
      addReturned(world, { kind: 'addReturned', requestId, incidentId, contactId: 'C1-sent', pieces: 1 }),
    );
  expect(back().line).toMatchObject({ subjectLabel: '返ってきた物', round: 1, description: 0 });
  expect(back().line.round).toBe(2);
  expect(shown(desk).list.map(({ subject }) => subject)).toEqual([
    'BOX',
    'STOCK',
    'STOCK',
    'RETURNED',
    'RETURNED',
  ]);
});
