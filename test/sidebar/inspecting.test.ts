// 検品 as a state machine: a key goes to the next piece at once, answers are written behind in their order, what is refused comes
// back, and whoever leaves in the middle loses nothing.

import { describe, expect, it } from 'vitest';
import type { InspectionLine, Request } from '../../src/app/protocol.ts';
import type { Event } from '../../src/sidebar/events.ts';
import { countsNow, lineInHand, openLines } from '../../src/sidebar/inspection-lines.ts';
import type { Answer, InspectionScreen } from '../../src/sidebar/inspection-screens.ts';
import { good, incident, refuse, usual } from '../support/sidebar-answers.ts';
import { box, inspected, line } from '../support/sidebar-inspection.ts';
import { inspectionDoor } from '../support/sidebar-inspection-door.ts';
import { runSidebar, usualReply } from '../support/sidebar-run.ts';

let ids = 0;
const id = (): string => {
  ids += 1;
  return `r-inspect-${ids}`;
};

/** A sidebar on 検品 with its lines read, and a door that remembers. */
function onInspection(begun: readonly InspectionLine[], options: Parameters<typeof inspectionDoor>[1] = {}) {
  const door = inspectionDoor(begun, options);
  const run = runSidebar().does({ kind: 'goIncident', incident: inspected, to: 'inspection' });
  const answers = () => run.gets(door(run.waiting().request));
  answers();
  const screen = (): InspectionScreen => {
    const shown = run.state().screen;
    if (shown.kind !== 'inspection') throw new Error(`On ${shown.kind}.`);
    return shown;
  };
  const judge = (answer: Answer) => run.does({ kind: 'judge', requestId: id(), answer });
  const drafts = (change: Extract<Event, { kind: 'draftInspection' }>['change']) =>
    run.does({ kind: 'draftInspection', requestId: id(), change });
  /** Answers everything that waits. */
  const settle = () => {
    for (let turn = 0; turn < 100 && run.state().calls.command !== null; turn += 1) {
      const call = run.state().calls.command;
      if (call !== null) run.does({ kind: 'answered', call: call.number, reply: door(call.request) });
    }
  };
  return { door, run, answers, screen, judge, drafts, settle, hand: () => lineInHand(screen())?.id };
}

const written = (sent: readonly Request[]) =>
  sent.filter((request) => request.kind === 'recordInspection').map(({ inspectionId }) => inspectionId);

describe('a good piece', () => {
  it('takes one key: the next is in hand before the door has answered', () => {
    const { run, screen, judge, hand } = onInspection([line(1), line(2), line(3)]);
    expect(hand()).toBe('K-1');
    judge('YES');
    expect(run.waiting().request).toMatchObject({ inspectionId: 'K-1', answer: 'YES' });
    expect(hand()).toBe('K-2');
    judge('YES');
    expect(hand()).toBe('K-3');
    expect(countsNow(screen())).toMatchObject({ done: 2, passed: 2, open: 1 });
    // One at a time, in the order of the keys.
    expect(written(run.sent())).toEqual(['K-1']);
  });

  it('is written behind, each once, in order', () => {
    const { run, judge, settle, door } = onInspection([line(1), line(2), line(3)]);
    judge('YES');
    judge('YES');
    judge('YES');
    settle();
    expect(written(run.sent())).toEqual(['K-1', 'K-2', 'K-3']);
    expect(new Set(run.sent().map((one) => 'requestId' in one && one.requestId)).size).toBe(4);
    expect(door.lines().every((one) => one.state === 'FINISHED')).toBe(true);
    expect(run.state().desk).toBeNull();
  });
});

describe('a refusal', () => {
  it('brings the line back with its sentence, and the answers behind it are still written', () => {
    const { run, door, judge, settle, hand, screen } = onInspection([line(1), line(2), line(3), line(4)]);
    for (const answer of ['YES', 'YES', 'YES'] as const) judge(answer);
    run.gets(refuse({ code: 'badText', field: 'note', problem: 'nul' }, 'メモに使えない文字があります。'));
    expect(hand()).toBe('K-1');
    expect(run.state().trouble).toMatchObject({
      say: 'メモに使えない文字があります。',
      advice: 'P-0031への答えは書かれていません。もう一度お答えください。',
    });
    settle();
    // The sentence is still there when the others are written.
    expect(run.state().trouble?.say).toBe('メモに使えない文字があります。');
    expect(door.lines().map((one) => one.state)).toEqual(['OPEN', 'FINISHED', 'FINISHED', 'OPEN']);
    expect(countsNow(screen())).toMatchObject({ done: 2 });
    judge('YES');
    expect(run.state().trouble).toBeNull();
  });

  it.each([
    [{ code: 'changedMeanwhile' } as const],
    [{ code: 'inspectionFinished' } as const],
    [{ code: 'inspectionLeftOut' } as const],
    [{ code: 'noSuchInspection', inspectionId: 'K-1' } as const],
  ])('because of somebody else ($code) reads everything anew', (refusal) => {
    const { run, judge, door, hand } = onInspection([line(1), line(2)]);
    judge('YES');
    door.change('K-1', { state: 'FINISHED', passed: 1, left: 0, answer: 'YES' });
    run.gets(refuse(refusal, 'ほかの人が見終えています。'));
    expect(run.waiting().request).toEqual({ kind: 'inspection', incidentId: 'T-012' });
    expect(run.state().trouble?.advice).toContain('読み直しました');
    run.gets(door(run.waiting().request));
    expect(hand()).toBe('K-2');
    expect(run.state().trouble?.say).toBe('ほかの人が見終えています。');
  });

  it('does not take away the piece that is just being described', () => {
    const { run, judge, hand } = onInspection([line(1), line(2)]);
    judge('YES');
    judge('NO');
    run.gets(refuse({ code: 'badText', field: 'note', problem: 'nul' }, '使えない文字があります。'));
    // K-1 is open again and its turn comes after this one.
    expect(hand()).toBe('K-2');
  });
});

describe('an answer that is lost', () => {
  it('is sent again with the same id before the others go out', () => {
    const { run, judge, settle } = onInspection([line(1), line(2)]);
    judge('YES');
    judge('YES');
    run.loses();
    expect(run.state().trouble?.way).toMatchObject({ kind: 'again', command: true });
    judge('YES');
    const sent = run.sent().filter((request) => request.kind === 'recordInspection');
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    settle();
    expect(written(run.sent())).toEqual(['K-1', 'K-1', 'K-2']);
  });

  it('leaves the rest unwritten when the desk is read instead, and says so', () => {
    const { run, judge } = onInspection([line(1), line(2), line(3)]);
    judge('YES');
    judge('YES');
    judge('YES');
    run.loses();
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('desk');
    expect(run.state().result.notes).toEqual([
      'まだ書いていない答えが2件ありました。検品の画面で、もう一度お答えください。',
    ]);
  });
});

describe('leaving in the middle', () => {
  it('waits for what is on its way, and the inspection goes on where it was', () => {
    const { run, judge, settle, answers, door } = onInspection([line(1), line(2), line(3)]);
    judge('YES');
    judge('YES');
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('inspection');
    judge('YES');
    expect(written(run.sent())).toEqual(['K-1']);
    settle();
    expect(run.screen()).toBe('room');
    expect(written(run.sent())).toEqual(['K-1', 'K-2']);
    answers().does({ kind: 'goIncident', incident: inspected, to: 'inspection' });
    run.gets(door(run.waiting().request));
    const { screen } = run.state();
    expect(screen.kind === 'inspection' && lineInHand(screen)?.id).toBe('K-3');
  });

  it('writes what was counted and typed', () => {
    const { run, judge, drafts, settle, door } = onInspection([line(1, { quantity: 5, left: 5 })]);
    judge('YES');
    judge('YES');
    drafts({ note: '箱がつぶれている' });
    run.does({ kind: 'back' });
    expect(run.waiting().request).toMatchObject({
      found: { passed: 2, rework: 0, reworded: 0, failed: 0 },
      base: { passed: 0, rework: 0, reworded: 0, failed: 0 },
      note: '箱がつぶれている',
    });
    settle();
    expect(run.screen()).toBe('room');
    expect(door.lines()[0]).toMatchObject({ passed: 2, left: 3, state: 'OPEN' });
  });

  it('of a description leads back to the question, with what was said of it', () => {
    const { run, judge, drafts, screen } = onInspection([line(1)]);
    judge('NO');
    drafts({ defects: ['きず'] });
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('inspection');
    expect(screen().draft).toMatchObject({ answer: null, defects: ['きず'] });
    run.does({ kind: 'showFace', face: { kind: 'lines', filter: 'open' } }).does({ kind: 'back' });
    expect(screen().face.kind).toBe('line');
  });

  it('at once where nothing is under way', () => {
    const { run } = onInspection([line(1)]);
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('room');
    expect(written(run.sent())).toEqual([]);
  });
});

describe('what is not simply good', () => {
  it('is described before it is recorded', () => {
    const { run, judge, drafts, hand } = onInspection([line(1), line(2)]);
    judge('AFTER_CHANGE');
    expect(run.state().calls.command).toBeNull();
    // A second digit is a chip by now, not another answer.
    judge('NO');
    drafts({ newText: ' 留め具に小さな傷があります。 ' });
    drafts({ otherDefect: '小傷' });
    run.does({ kind: 'recordDraft', requestId: id() });
    expect(run.waiting().request).toMatchObject({
      inspectionId: 'K-1',
      answer: 'AFTER_CHANGE',
      newText: '留め具に小さな傷があります。',
      defects: ['小傷'],
    });
    expect(hand()).toBe('K-2');
  });

  it('a good answer takes no defect with it that was chosen before', () => {
    const { run, judge, drafts } = onInspection([line(1)]);
    judge('NO');
    drafts({ defects: ['きず'], disposition: 'SCRAP', note: 'よく見ると汚れだった' });
    run.does({ kind: 'back' });
    judge('YES');
    expect(run.waiting().request).toMatchObject({ answer: 'YES', note: 'よく見ると汚れだった' });
    expect(run.waiting().request).not.toHaveProperty('defects');
    expect(run.waiting().request).not.toHaveProperty('disposition');
  });

  it('迷う goes to the end, is written once, and comes round again', () => {
    const { run, judge, settle, hand, screen } = onInspection([line(1), line(2), line(3)]);
    judge('UNSURE');
    expect(hand()).toBe('K-2');
    judge('UNSURE');
    judge('YES');
    settle();
    expect(openLines(screen()).map((one) => one.id)).toEqual(['K-1', 'K-2']);
    judge('UNSURE');
    expect(hand()).toBe('K-2');
    expect(written(run.sent())).toEqual(['K-1', 'K-2', 'K-3']);
  });
});

describe('a row with several pieces', () => {
  it('is counted by digits up to what there is, and recorded with what the screen had shown', () => {
    const { run, judge, screen } = onInspection([line(1, { quantity: 3, left: 2, passed: 1 }), line(2)]);
    judge('YES');
    judge('NO');
    judge('YES');
    expect(screen().draft?.found).toEqual({ passed: 2, rework: 0, reworded: 0, failed: 1 });
    run.does({ kind: 'recordDraft', requestId: id() });
    expect(run.waiting().request).toMatchObject({
      found: { passed: 2, rework: 0, reworded: 0, failed: 1 },
      base: { passed: 1, rework: 0, reworded: 0, failed: 0 },
    });
  });

  it('that is not counted to its end stays in hand; more than there are is not sent', () => {
    const { run, judge, drafts, settle, hand } = onInspection([line(1), line(2, { quantity: 9, left: 9 })]);
    run.does({ kind: 'takeUpLine', lineId: 'K-2' });
    judge('YES');
    run.does({ kind: 'recordDraft', requestId: id() });
    settle();
    expect(hand()).toBe('K-2');
    drafts({ found: { passed: 10, rework: 0, reworded: 0, failed: 0 } });
    run.does({ kind: 'recordDraft', requestId: id() });
    expect(run.state().calls.command).toBeNull();
  });
});

describe('a slip of the finger', () => {
  it('that waits is simply not sent; one on its way is not called back', () => {
    const { run, judge, settle, hand, screen } = onInspection([line(1), line(2), line(3)]);
    judge('YES');
    run.does({ kind: 'takeBackAnswer', requestId: id() });
    expect(screen().queue).toHaveLength(1);
    judge('YES');
    run.does({ kind: 'takeBackAnswer', requestId: id() });
    expect(hand()).toBe('K-2');
    settle();
    expect(written(run.sent())).toEqual(['K-1']);
  });
});

describe('commands about many lines', () => {
  it('wait until every answer is written, and the list is read anew', () => {
    const { run, judge, settle, screen, answers } = onInspection([line(1), line(2), line(3)]);
    judge('YES');
    run.does({ kind: 'showFace', face: { kind: 'rest', lineId: null, answer: 'YES' } });
    run.does({ kind: 'recordRest', requestId: id() });
    expect(run.sent().some((request) => request.kind === 'recordRest')).toBe(false);
    settle();
    run.does({ kind: 'recordRest', requestId: id() });
    expect(run.waiting().request).toMatchObject({ kind: 'recordRest', incidentId: 'T-012', answer: 'YES' });
    expect(run.waiting().request).not.toHaveProperty('lines');
    answers();
    expect(run.waiting().request).toEqual({ kind: 'inspection', incidentId: 'T-012' });
    answers();
    expect(screen().face.kind).toBe('line');
    expect(lineInHand(screen())).toBeUndefined();
    expect(run.state().result.done).toEqual(['2行に同じ判定を書きました。']);
  });

  it('are about the row in hand where that was chosen, with what was said of it', () => {
    const { run, judge, drafts } = onInspection([line(1, { quantity: 4, left: 4 }), line(2)]);
    judge('NO');
    drafts({ defects: ['変色'], disposition: 'SCRAP' });
    run.does({ kind: 'showFace', face: { kind: 'rest', lineId: 'K-1', answer: 'NO' } });
    run.does({ kind: 'recordRest', requestId: id() });
    expect(run.waiting().request).toMatchObject({
      lines: ['K-1'],
      answer: 'NO',
      defects: ['変色'],
      disposition: 'SCRAP',
    });
  });

  it('that are refused offer to read anew', () => {
    const { run } = onInspection([line(1)]);
    run.does({ kind: 'leaveOutLines', requestId: id(), lines: ['K-1'], out: true, reason: '手元にない' });
    run.gets(refuse({ code: 'inspectionFinished' }, 'もう見終えています。'));
    expect(run.state().trouble?.way).toEqual({
      kind: 'again',
      request: { kind: 'inspection', incidentId: 'T-012' },
      command: false,
    });
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual({ kind: 'inspection', incidentId: 'T-012' });
  });
});

describe('a long list', () => {
  it('is read on in time, and nothing is left out', () => {
    const begun = Array.from({ length: 20 }, (_, index) => line(index + 10));
    const { run, judge, settle, hand, door, answers } = onInspection(begun, { pageSize: 8 });
    for (let turn = 0; turn < 40 && hand() !== undefined; turn += 1) {
      judge('YES');
      settle();
      while (run.state().calls.reading !== null) answers();
    }
    expect(door.lines().every((one) => one.state === 'FINISHED')).toBe(true);
    expect(written(run.sent())).toEqual(begun.map((one) => one.id));
  });

  it('is not read to its end once only finished lines are left', () => {
    const begun = Array.from({ length: 30 }, (_, index) =>
      line(index + 10, index < 2 ? {} : { state: 'FINISHED', passed: 1, left: 0, answer: 'YES' }),
    );
    const { run } = onInspection(begun, { pageSize: 8 });
    expect(run.state().calls.reading).toBeNull();
  });

  it('asked for before an answer was written is asked for anew', () => {
    const { run, judge, door } = onInspection([box(1), line(2), line(3)], { pageSize: 2 });
    const old = run.state().calls.reading;
    expect(old?.request).toMatchObject({ cursor: 2 });
    judge('YES');
    const call = run.state().calls.command;
    if (call !== null) run.does({ kind: 'answered', call: call.number, reply: door(call.request) });
    expect(run.state().calls.reading?.request).toEqual({ kind: 'inspection', incidentId: 'T-012' });
  });
});

describe('around it', () => {
  it('begins from the room, with the lines asked for', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'room' }).gets();
    run.does({ kind: 'startInspection', requestId: id() }).gets();
    expect(run.screen()).toBe('inspection');
    expect(run.waiting().request).toEqual({ kind: 'inspection', incidentId: 'T-012' });
    expect(run.state().result.done).toEqual(['検品する物を8行並べました。']);
  });

  it('④ is set as the findings propose, and the findings are read anew', () => {
    const { run } = onInspection([line(1)]);
    run.does({ kind: 'showFace', face: { kind: 'fatal' } }).does({ kind: 'makeFatal', requestId: id() });
    expect(run.waiting().request).toMatchObject({ kind: 'setType', type: 'FATAL_DEFECT', subKind: null });
    run.gets(good({ ...usual.setType, incident: { ...inspected, typeLabel: '④致命的欠陥' } }));
    expect(run.screen()).toBe('inspection');
    expect(run.state().result.done).toEqual(['種別を「④致命的欠陥」にしました。']);
  });

  it('restarts what is ready and leads on to what goes back by hand; a new text is ticked by its lines', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'restart' }).gets();
    run.does({ kind: 'textChanged', requestId: id(), lines: ['K-5'], done: true }).gets();
    expect(run.waiting().request).toEqual({ kind: 'previewRestart', incidentId: 'T-012' });
    run.gets().does({ kind: 'restart', requestId: id() });
    run.gets(usualReply(run.waiting().request));
    expect(run.screen()).toBe('reverse');
    expect(run.waiting().request).toEqual({ kind: 'reverse', incidentId: 'T-012' });
  });

  it('a listing put back counts against the number of today', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'reverse' }).gets();
    const today = () => {
      const { screen } = run.state();
      return screen.kind === 'reverse' ? screen.found?.today : undefined;
    };
    expect(today()).toBe(0);
    run.does({ kind: 'recordReverse', requestId: id(), taskId: 'S-2', done: true }).gets();
    expect(today()).toBe(1);
  });
});
