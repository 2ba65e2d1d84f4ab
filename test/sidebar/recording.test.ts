// S4 one card at a time, and the reply that a person has sent: what is asked of the door, and what stands on screen after.

import { describe, expect, it } from 'vitest';
import { outcomesOf, taskNow } from '../../src/sidebar/task-outcomes.ts';
import type { OutcomeChoice } from '../../src/sidebar/words.ts';
import { draft, good, refuse, room, tasks } from '../support/sidebar-answers.ts';
import { incident } from '../support/sidebar-incident.ts';
import { nightDoor } from '../support/sidebar-night.ts';
import { runSidebar, type SidebarRun } from '../support/sidebar-run.ts';

const open = tasks.filter((task) => !task.done);

/** A sidebar on S4 with its list read, and a door that remembers. */
function onStopList(door = nightDoor(open)) {
  const run = runSidebar().does({ kind: 'goIncident', incident, to: 'stopList' });
  const answers = () => run.gets(door(run.waiting().request));
  answers();
  let turn = 0;
  const says = (taskId: string, outcome: OutcomeChoice['outcome'] | null): SidebarRun => {
    turn += 1;
    return run.does({ kind: 'recordTask', requestId: `r-task-${turn}`, taskId, outcome });
  };
  const card = () => {
    const { screen } = run.state();
    return screen.kind === 'stopList' && screen.room
      ? taskNow(screen.room.tasks, screen.picked)?.id
      : undefined;
  };
  const listed = () => {
    const { screen } = run.state();
    return screen.kind === 'stopList' ? screen.room?.tasks.map(({ id, outcome }) => `${id} ${outcome}`) : [];
  };
  return { run, answers, says, card, listed };
}

describe('a stop task', () => {
  it('is recorded by its id, and the next card comes by itself', () => {
    const { run, answers, says, card } = onStopList();
    expect(card()).toBe('S-1');
    says('S-1', '止めた');
    expect(run.waiting().request).toEqual({
      kind: 'recordTask',
      requestId: 'r-task-1',
      taskId: 'S-1',
      outcome: '止めた',
    });
    answers();
    expect(card()).toBe('S-2');
    expect(run.state().screen).toMatchObject({
      incident: { tasksDone: 1, listingsOpen: 4, boxesOpen: 1 },
      room: { tasksOpen: 5 },
    });
    expect(run.state().calls.reading).toBeNull();
  });

  it('that is put off does not hold up the next, and can be taken up before its turn', () => {
    const { run, answers, says, card, listed } = onStopList();
    says('S-1', '売れてから見る');
    answers();
    says('S-2', '少し待つ');
    answers();
    expect(card()).toBe('S-3');
    expect(listed()?.slice(0, 3)).toEqual(['S-1 売れてから見る', 'S-2 少し待つ', 'S-3 ']);
    run.does({ kind: 'takeUp', taskId: 'S-1' });
    expect(card()).toBe('S-1');
    says('S-1', '止めた');
    answers();
    expect(card()).toBe('S-3');
  });

  it('that was done comes back as the card when it is set back', () => {
    const { answers, says, card } = onStopList();
    says('S-1', '止めた');
    answers();
    says('S-1', null);
    answers();
    expect(card()).toBe('S-1');
  });

  it('that moves more than itself has the list read anew: a sale, a wording put right, an answer taken back', () => {
    const { run, answers, says } = onStopList();
    const readsAnew = () => run.state().calls.reading?.request;
    says('S-1', '止めた');
    answers();
    expect(readsAnew()).toBeUndefined();
    says('S-1', null);
    answers();
    expect(readsAnew()).toEqual({ kind: 'incident', incidentId: 'T-012' });
    answers();
    says('S-2', '売れていた');
    answers();
    expect(readsAnew()).toEqual({ kind: 'incident', incidentId: 'T-012' });
  });

  it('that had sold brings a box of its own, with what the door says of it', () => {
    const { run, answers, says, listed } = onStopList();
    says('S-1', '売れていた');
    answers();
    expect(listed()).toContain('S-1-box ');
    expect(run.state().result.notes).toEqual(['「この箱を出さない」を作業に足しました。']);
    expect(run.state().screen).toMatchObject({ incident: { tasksAll: 7, tasksDone: 1, boxesOpen: 2 } });
  });

  it('goes out once however often it is pressed, and again with the same id when its answer is lost', () => {
    const { run, says, answers, card } = onStopList();
    says('S-1', '止めた');
    says('S-1', '売れていた');
    expect(run.sent().filter((request) => request.kind === 'recordTask')).toHaveLength(1);
    run.loses();
    expect(run.state().trouble?.way).toMatchObject({ kind: 'again', command: true });
    says('S-2', '止められない');
    const recorded = run.sent().filter((request) => request.kind === 'recordTask');
    expect(recorded).toHaveLength(2);
    expect(recorded[1]).toEqual(recorded[0]);
    answers();
    expect(card()).toBe('S-2');
  });

  it('that the list does not know is not sent', () => {
    const { run, says } = onStopList();
    says('S-99', '止めた');
    expect(run.sent().map((request) => request.kind)).toEqual(['incident']);
  });

  it('that is settled elsewhere shows the sentence of the door and the way to the desk', () => {
    const { run, says, card } = onStopList();
    says('S-1', '止めた');
    run.gets(refuse({ code: 'taskSettled', outcome: '売れていた' }, '「売れていた」で片付いています。'));
    expect(card()).toBe('S-1');
    expect(run.state().trouble).toMatchObject({
      say: '「売れていた」で片付いています。',
      way: { kind: 'desk' },
    });
  });

  it('makes the desk read before untrue', () => {
    const { run, says, answers } = onStopList();
    run.does({ kind: 'back' }).does({ kind: 'back' }).gets();
    expect(run.state().desk).not.toBeNull();
    run.does({ kind: 'goIncident', incident, to: 'stopList' });
    answers();
    says('S-1', '止めた');
    answers();
    expect(run.state().desk).toBeNull();
  });
});

describe('a list that comes in parts', () => {
  it('is read on from where the door now begins, since what is done has moved behind', () => {
    const { run, answers, says, listed } = onStopList(nightDoor(open, { pageSize: 4 }));
    says('S-1', '止めた');
    answers();
    run.does({ kind: 'more' });
    expect(run.waiting().request).toEqual({ kind: 'incident', incidentId: 'T-012', cursor: 3 });
    answers();
    // Nothing left out, nothing twice.
    expect(
      listed()
        ?.map((task) => task.split(' ')[0])
        .sort(),
    ).toEqual(['S-1', 'S-2', 'S-3', 'S-4', 'S-5', 'S-6']);
  });

  it('goes on by itself when the part in hand is worked off', () => {
    const { run, answers, says, card } = onStopList(nightDoor(open, { pageSize: 2 }));
    says('S-1', '止めた');
    answers();
    says('S-2', '止めた');
    answers();
    expect(run.waiting().request).toEqual({ kind: 'incident', incidentId: 'T-012' });
    answers();
    expect(card()).toBe('S-3');
  });

  it('that was asked for before a task was recorded is asked for anew', () => {
    const { run, answers, says } = onStopList(nightDoor(open, { pageSize: 4 }));
    run.does({ kind: 'more' });
    const old = run.waiting().number;
    says('S-1', '止めた');
    answers();
    expect(run.state().calls.reading?.request).toEqual({ kind: 'incident', incidentId: 'T-012' });
    const before = run.state();
    run.does({ kind: 'answered', call: old, reply: good({ kind: 'incident', room }) });
    expect(run.state()).toBe(before);
  });
});

describe('the outcomes offered', () => {
  const [auction, listing] = open;
  const box = open.find((task) => task.kind === 'box');
  const labels = (task: typeof auction, type: string) =>
    task ? outcomesOf(task, { ...incident, type }).map((one) => one.label) : [];

  it('of an auction hold 売れてから見る, of a wrong description 直した, of both 追記した too', () => {
    const usual = ['止めた', '売れていた', '止められない', '少し待つ'];
    const last = '止まっていた';
    expect(labels(listing, 'UNKNOWN')).toEqual([...usual, last]);
    const near = usual.slice(0, -1);
    expect(labels(auction, 'UNKNOWN')).toEqual([...near, '売れてから見る', last]);
    expect(labels(listing, 'DESCRIPTION_ERROR')).toEqual([...usual, '直した', last]);
    expect(labels(auction, 'DESCRIPTION_ERROR')).toEqual([
      ...near,
      '直した',
      '追記した',
      '売れてから見る',
      last,
    ]);
  });

  it('of a box are said of a box, and recorded in the words of the tab', () => {
    expect(labels(box, 'DESCRIPTION_ERROR')).toEqual([
      '出さないようにした',
      'もう出してしまった',
      '少し待つ',
    ]);
    expect(box ? outcomesOf(box, incident).map((one) => one.outcome) : []).toEqual([
      '止めた',
      '止められない',
      '少し待つ',
    ]);
  });
});

describe('the first reply', () => {
  function onReply() {
    const door = nightDoor(open, { draft });
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'room' });
    const answers = () => run.gets(door(run.waiting().request));
    answers().does({ kind: 'showDraft', draft });
    return { run, answers };
  }

  it('is recorded as sent, and the room behind knows it', () => {
    const { run, answers } = onReply();
    run.does({ kind: 'recordSent', requestId: 'r-sent-01', how: 'asItIs' });
    expect(run.waiting().request).toEqual({
      kind: 'recordSent',
      requestId: 'r-sent-01',
      draftId: 'M-0001',
      how: 'asItIs',
    });
    answers();
    expect(run.state().screen).toMatchObject({ kind: 'reply', draft: { state: 'SENT' } });
    expect(run.does({ kind: 'back' }).state().screen).toMatchObject({
      kind: 'room',
      incident: { firstReply: 'sent', promise: '11/23 20:00' },
      room: { drafts: [{ state: 'SENT' }] },
    });
  });

  it.each(['ownWords', 'takenBack'] as const)('is recorded as %s', (how) => {
    const { run, answers } = onReply();
    run.does({ kind: 'recordSent', requestId: 'r-sent-01', how });
    expect(run.waiting().request).toMatchObject({ how });
    answers();
    expect(run.state().screen).toMatchObject({ draft: { state: how === 'takenBack' ? 'DRAFT' : 'SENT' } });
  });

  it('without an answer is sent again with the same id, or looked up on the desk', () => {
    const { run, answers } = onReply();
    run.does({ kind: 'recordSent', requestId: 'r-sent-01', how: 'asItIs' }).loses();
    run.does({ kind: 'recordSent', requestId: 'r-sent-02', how: 'ownWords' });
    expect(run.waiting().request).toMatchObject({ requestId: 'r-sent-01', how: 'asItIs' });
    run.loses().does({ kind: 'back' });
    expect(run.screen()).toBe('desk');
    answers();
    expect(run.state().trouble).toBeNull();
  });
});
