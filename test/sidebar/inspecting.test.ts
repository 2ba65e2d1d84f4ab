// 検品 as a state machine: a key goes to the next piece at once, answers are written behind in their order, what is refused comes
// back, and whoever leaves in the middle loses nothing.

import { describe, expect, it } from 'vitest';
import { countsNow, lineInHand } from '../../src/sidebar/inspection-lines.ts';
import { refuse } from '../support/sidebar-answers.ts';
import { inspected } from '../support/sidebar-incident.ts';
import { onInspection, written } from '../support/sidebar-inspecting.ts';
import { line } from '../support/sidebar-inspection.ts';

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
