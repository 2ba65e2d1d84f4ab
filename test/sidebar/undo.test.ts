// 「いまの操作を元に戻す」: offered beside what a command is said to have done, gone with the next one, and afterwards a calm sentence
// where it was pressed.
import { describe, expect, it } from 'vitest';
import type { ReplyOf } from '../../src/app/protocol.ts';
import { UNDOABLE } from '../../src/app/protocol.ts';
import { undoWords } from '../../src/sidebar/words.ts';
import { good, refuse, undoable, usual } from '../support/sidebar-answers.ts';
import { incident } from '../support/sidebar-incident.ts';
import { runSidebar, type SidebarRun } from '../support/sidebar-run.ts';

const undo = { kind: 'undo', requestId: 'r-undo-0001' } as const;
const stillThere = (of: ReplyOf<'undo'>['of']) =>
  good({ kind: 'undo', of, operation: 12, incident, notes: [] });

/** S4, right after the stop. */
function afterStop(): SidebarRun {
  const run = runSidebar().does({ kind: 'start', screen: 'stop' }).gets();
  return run
    .does({ kind: 'choose', type: 'UNKNOWN' })
    .gets()
    .does({ kind: 'stop', requestId: 'r-stop-0001' })
    .gets();
}

const inTrouble = (to: 'room' | 'stopList' | 'contacts' | 'reverse'): SidebarRun =>
  runSidebar().does({ kind: 'goIncident', incident, to }).gets();

const inDetails = (): SidebarRun => inTrouble('room').does({ kind: 'goDetails' });
const type = { kind: 'setType', requestId: 'r-type-0001', type: 'FATAL_DEFECT', subKind: null } as const;

describe('it is offered', () => {
  it('after a stop, and stays while its list is read', () => {
    const run = afterStop();
    expect(run.state().result).toMatchObject({
      undo: 12,
      done: [expect.stringContaining('8行に印')],
    });
    run.gets();
    expect(run.state()).toMatchObject({ screen: { kind: 'stopList', room: {} }, result: { undo: 12 } });
  });

  it('beside a note as well, such as that a box was added', () => {
    const run = inTrouble('stopList').does({
      kind: 'recordTask',
      requestId: 'r-task-01',
      taskId: 'S-1',
      outcome: '売れていた',
    });
    run.gets(undoable({ ...usual.recordTask, notes: ['「この箱を出さない」を作業に足しました。'] }));
    expect(run.state().result.undo).toBe(12);
  });

  it('not where nothing is said: a tick has its own way back beside it', () => {
    const run = inTrouble('stopList').does({
      kind: 'recordTask',
      requestId: 'r-task-01',
      taskId: 'S-1',
      outcome: '止めた',
    });
    run.gets();
    expect(run.state().result).toEqual({ done: [], notes: [], undo: null });
  });

  it.each(['mistake', 'release'] as const)('after the end %s, in the room of the trouble', (kind) => {
    const run = inTrouble('room');
    run.does(kind === 'mistake' ? { kind: 'goMistake' } : { kind: 'goRelease', ending: 'ONLY_ONE' }).gets();
    run.does({ kind, requestId: 'r-end-00001', reason: '' }).gets();
    expect(run.state()).toMatchObject({ screen: { kind: 'room' }, result: { undo: 12 } });
    run.gets();
    expect(run.state().result.undo).toBe(12);
  });

  it('where the door says so, and not without', () => {
    const run = inDetails().does(type).gets(good(usual.setType));
    expect(run.state().result).toMatchObject({ done: [expect.anything()], undo: null });
    run.does(undo);
    expect(run.sent().at(-1)?.kind).toBe('setType');
  });

  it('never on the desk', () => {
    const run = afterStop().gets().does({ kind: 'back' }).does({ kind: 'back' });
    expect(run.screen()).toBe('desk');
    run.gets(undoable(usual.open));
    expect(run.state().result.undo).toBeNull();
  });
});

describe('it is gone', () => {
  it('as soon as another command is sent, whatever becomes of that', () => {
    const run = afterStop().gets();
    run.does({ kind: 'foundMyself', requestId: 'r-found-001' });
    expect(run.state().result.undo).toBeNull();
    run.gets(refuse({ code: 'busy' }, 'いま、ほかの操作が動いています。'));
    expect(run.state().result.undo).toBeNull();
  });

  it('on another screen', () => {
    const run = afterStop().gets().does({ kind: 'back' });
    expect(run.state()).toMatchObject({ screen: { kind: 'room' }, result: { undo: null } });
    run.does(undo);
    expect(run.sent().map(({ kind }) => kind)).not.toContain('undo');
  });
});

describe('pressed', () => {
  it('it is sent once, with the number of the operation', () => {
    const run = afterStop().gets().does(undo).does(undo);
    expect(run.sent().filter(({ kind }) => kind === 'undo')).toEqual([{ ...undo, operation: 12 }]);
  });

  it('without an answer the very same is sent again', () => {
    const run = afterStop().gets().does(undo).loses().does({ kind: 'again' });
    expect(run.sent().filter(({ kind }) => kind === 'undo')).toEqual([
      { ...undo, operation: 12 },
      { ...undo, operation: 12 },
    ]);
    run.gets();
    expect(run.screen()).toBe('desk');
  });

  it('a stop leads to the desk, read anew, with a calm sentence', () => {
    const run = afterStop().gets().does(undo).gets();
    expect(run.state()).toMatchObject({
      screen: { kind: 'desk' },
      desk: null,
      result: {
        done: ['止める前に戻しました。もしサイトで止めた出品があれば、公開し直してください。'],
        undo: null,
      },
    });
    expect(run.waiting().request).toEqual({ kind: 'open' });
  });

  it.each([
    ['the list of tasks', 'stopList', 'recordTask'],
    ['the buyers', 'contacts', 'addContact'],
    ['what is put back', 'reverse', 'recordReverse'],
    ['the room', 'room', 'release'],
  ] as const)('on %s it stays there, and all is read anew', (_, to, of) => {
    const run = inTrouble(to);
    const command = {
      stopList: { kind: 'recordTask', requestId: 'r-1-000001', taskId: 'S-1', outcome: '売れていた' },
      contacts: {
        kind: 'addContact',
        requestId: 'r-1-000001',
        marketplace: 'RAKUMA',
        transactionId: 'm1',
        buyer: '',
        product: '',
        stage: null,
      },
      reverse: { kind: 'recordReverse', requestId: 'r-1-000001', taskId: 'S-2', done: true },
      room: { kind: 'foundMyself', requestId: 'r-1-000001' },
    } as const;
    run.does(command[to]);
    const { kind } = command[to];
    run.gets(undoable({ ...usual[kind], notes: ['お知らせ'] } as ReplyOf<typeof kind>));
    run.does(undo).gets(stillThere(of));
    expect(run.state()).toMatchObject({
      screen: { kind: to, room: null },
      result: { done: [undoWords.done[of]], undo: null },
    });
    expect(run.state().calls.reading).not.toBeNull();
  });

  it('the kind leads to the room, and a first reply back to where the buyer was named', () => {
    const details = inDetails().does(type).gets().does(undo).gets(stillThere('setType'));
    expect(details.state().screen).toMatchObject({ kind: 'room', room: null });
    const reply = afterStop().gets().does({
      kind: 'name',
      requestId: 'r-name-0001',
      marketplace: 'MERCARI',
      transactionId: 'm1',
      buyer: '',
      product: '',
    });
    reply.gets();
    expect(reply.state()).toMatchObject({ screen: { kind: 'reply' }, result: { undo: 12 } });
    reply.does(undo).gets(stillThere('nameTransaction'));
    expect(reply.screen()).toBe('stopList');
  });

  it('refused, it leaves the screen and shows the way to the desk', () => {
    const run = afterStop().gets().does(undo);
    run.gets(refuse({ code: 'notUndoable', reason: 'later' }, 'そのあとに別の操作がありました。'));
    expect(run.state()).toMatchObject({
      screen: { kind: 'stopList' },
      trouble: { way: { kind: 'desk' } },
      result: { undo: null },
    });
  });
});

it('every operation that can be taken back has its sentence', () => {
  expect(Object.keys(undoWords.done).sort()).toEqual([...UNDOABLE].sort());
  for (const sentence of Object.values(undoWords.done))
    expect(sentence).toMatch(/戻し(て、印を付け直し)?ました。/);
});
