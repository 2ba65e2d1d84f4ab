// 検品 as a state machine: what is said of pieces that are not good, rows that are counted, commands about many lines, lists that
// come in parts, and the restart behind it.

import { describe, expect, it } from 'vitest';
import { lineInHand, openLines } from '../../src/sidebar/inspection-lines.ts';
import { good, refuse, usual } from '../support/sidebar-answers.ts';
import { incident, inspected } from '../support/sidebar-incident.ts';
import { id, onInspection, written } from '../support/sidebar-inspecting.ts';
import { box, line } from '../support/sidebar-inspection.ts';
import { runSidebar, usualReply } from '../support/sidebar-run.ts';

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

describe('a written answer that was wrong', () => {
  it('is looked at again: its next round is in hand, before the lines that wait', () => {
    const { run, judge, settle, hand, answers, screen } = onInspection([line(1), line(2), line(3)]);
    judge('YES');
    settle();
    expect(screen().last).toEqual({ lineId: 'K-1', answer: 'YES' });
    run.does({ kind: 'inspectAgain', requestId: id(), what: 'ALL', lines: ['K-1'] });
    answers();
    answers();
    expect(hand()).toBe('K-1-2');
    judge('YES');
    expect(run.waiting().request).toMatchObject({ inspectionId: 'K-1-2' });
    expect(hand()).toBe('K-2');
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
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'room' }).gets();
    run.does({ kind: 'goIncident', incident, to: 'restart' }).gets();
    run.does({ kind: 'textChanged', requestId: id(), lines: ['K-5'], done: true }).gets();
    expect(run.waiting().request).toEqual({ kind: 'previewRestart', incidentId: 'T-012' });
    run.gets().does({ kind: 'restart', requestId: id() });
    run.gets(usualReply(run.waiting().request));
    expect(run.screen()).toBe('reverse');
    expect(run.waiting().request).toEqual({ kind: 'reverse', incidentId: 'T-012' });
    // What the room knew of before is stopped no more.
    run.gets().does({ kind: 'back' });
    expect(run.screen()).toBe('room');
    expect(run.waiting().request).toEqual({ kind: 'incident', incidentId: 'T-012' });
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
