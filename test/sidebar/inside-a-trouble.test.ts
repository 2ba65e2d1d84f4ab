// What a seller does inside a trouble after its stop: details, buyers, later rows, the ends, the way back.

import { describe, expect, it } from 'vitest';
import { contacts, draft, good, grownRows, refuse, reverseTasks, usual } from '../support/sidebar-answers.ts';
import { incident } from '../support/sidebar-incident.ts';
import { runSidebar, type SidebarRun } from '../support/sidebar-run.ts';

type Target = 'room' | 'contacts' | 'grown' | 'reverse';

function on(to: Target): SidebarRun {
  return runSidebar().does({ kind: 'goIncident', incident, to }).gets();
}

const incidentId = 'T-012';

describe('details', () => {
  const onDetails = () => on('room').does({ kind: 'goDetails' });

  it('set the kind by itself, and stay on the screen with what follows from it', () => {
    const run = onDetails();
    run.does({ kind: 'setType', requestId: 'r-type-0001', type: 'DESCRIPTION_ERROR', subKind: null });
    expect(run.waiting().request).toEqual({
      kind: 'setType',
      requestId: 'r-type-0001',
      incidentId,
      type: 'DESCRIPTION_ERROR',
      subKind: null,
    });
    run.gets();
    expect(run.state().screen).toMatchObject({ kind: 'details', incident: { type: 'DESCRIPTION_ERROR' } });
    expect(run.state().result.done).toEqual(['種別を「②説明誤り」にしました。']);
    expect(run.state().desk).toBeNull();
  });

  it('are written together and lead back to the room, which knows them', () => {
    const run = onDetails();
    run.does({ kind: 'recordDetails', requestId: 'r-details-1', what: '綿100%', place: '自分の作業' });
    expect(run.waiting().request).toEqual({
      kind: 'recordDetails',
      requestId: 'r-details-1',
      incidentId,
      what: '綿100%',
      place: '自分の作業',
    });
    run.gets();
    expect(run.state().screen).toMatchObject({
      kind: 'room',
      room: { details: { right: '綿60% ポリエステル40%' } },
    });
    expect(run.state().result.done).toEqual(['くわしいことを書きとめました。']);
  });

  it('are opened from the room alone, once it is read', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'room' });
    expect(run.does({ kind: 'goDetails' }).screen()).toBe('room');
  });
});

describe('連絡する相手', () => {
  it('are read, and read on without showing one twice', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'contacts' });
    expect(run.waiting().request).toEqual({ kind: 'contacts', incidentId });
    run.gets(good({ ...usual.contacts, cursor: 2 })).does({ kind: 'more' });
    expect(run.waiting().request).toEqual({ kind: 'contacts', incidentId, cursor: 2 });
    const [seen] = contacts;
    const list = seen === undefined ? [] : [seen, { ...seen, id: 'C-9' }];
    run.gets(good({ ...usual.contacts, list, all: 3 }));
    const { screen } = run.state();
    expect(screen.kind === 'contacts' && screen.found?.list.map((one) => one.id)).toEqual([
      'C-2',
      'C-1',
      'C-9',
    ]);
  });

  it('take one more by hand, who stands first', () => {
    const run = on('contacts');
    const buyer = {
      marketplace: 'RAKUMA',
      transactionId: '',
      buyer: 'つき',
      product: '',
      stage: null,
    } as const;
    run.does({ kind: 'addContact', requestId: 'r-buyer-001', ...buyer });
    expect(run.waiting().request).toEqual({
      kind: 'addContact',
      requestId: 'r-buyer-001',
      incidentId,
      ...buyer,
    });
    run.gets();
    const { screen } = run.state();
    expect(screen.kind === 'contacts' && screen.found?.list.map((one) => one.id)).toEqual([
      'C-3',
      'C-1',
      'C-2',
    ]);
    expect(screen).toMatchObject({ found: { all: 3 } });
  });

  it('keep what was typed when the buyer is known already', () => {
    const run = on('contacts');
    const before = run.state().screen;
    run.does({
      kind: 'addContact',
      requestId: 'r-buyer-001',
      marketplace: 'MERCARI',
      transactionId: 'm10000000017',
      buyer: '',
      product: '',
      stage: null,
    });
    run.gets(refuse({ code: 'contactKnown', transactionId: 'm10000000017' }, 'もう入っています。'));
    expect(run.state().screen).toBe(before);
    expect(run.state().trouble).toMatchObject({ say: 'もう入っています。', way: { kind: 'none' } });
  });

  it('lead back to the room, which is read where it was never open', () => {
    const run = on('contacts').does({ kind: 'back' });
    expect(run.screen()).toBe('room');
    expect(run.waiting().request).toEqual({ kind: 'incident', incidentId });
  });
});

describe('rows that have come to match', () => {
  it('are stopped as they were shown, and S4 follows', () => {
    const run = on('grown').does({ kind: 'addGrown', requestId: 'r-grown-001' });
    expect(run.waiting().request).toEqual({
      kind: 'addGrown',
      requestId: 'r-grown-001',
      incidentId,
      rows: grownRows.map((row) => row.token),
    });
    run.gets();
    expect(run.screen()).toBe('stopList');
    expect(run.state().result.done).toEqual(['2行に印を付けました(売れた相手 1件)']);
    expect(run.waiting().request).toEqual({ kind: 'incident', incidentId });
  });

  it('that are none any more send nothing', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'grown' });
    run.gets(good({ ...usual.previewGrown, rows: [], list: [] }));
    run.does({ kind: 'addGrown', requestId: 'r-grown-001' });
    expect(run.sent().map((request) => request.kind)).toEqual(['previewGrown']);
  });
});

describe('an end without inspection', () => {
  it.each(['ONLY_ONE', 'SOUND', 'CAPACITY'] as const)(
    '%s shows what it frees, then the room anew',
    (ending) => {
      const run = on('room').does({ kind: 'goRelease', ending });
      expect(run.waiting().request).toEqual({ kind: 'previewRelease', incidentId, ending });
      run.gets(good({ ...usual.previewRelease, ending }));
      expect(run.state().screen).toMatchObject({ kind: 'release', found: { rows: 8 } });
      run.does({ kind: 'release', requestId: 'r-release-1', reason: '' });
      expect(run.waiting().request).toEqual({
        kind: 'release',
        requestId: 'r-release-1',
        incidentId,
        ending,
        keep: [],
        reason: '',
      });
      run.gets();
      expect(run.state().screen).toMatchObject({ kind: 'room', room: null, incident: { reverseOpen: 7 } });
      expect(run.waiting().request).toEqual({ kind: 'incident', incidentId });
      // Freed rows are not listings on sale again.
      expect(run.state().result.notes[0]).toBe(
        '出品や箱は、まだ止まったままです。人がやることが7件あります。',
      );
    },
  );

  it('keeps the pieces that were ticked', () => {
    const run = on('room').does({ kind: 'goRelease', ending: 'ONLY_ONE' }).gets();
    run
      .does({ kind: 'keepHold', holdId: 'H-1', kept: true })
      .does({ kind: 'keepHold', holdId: 'H-2', kept: true });
    run.does({ kind: 'keepHold', holdId: 'H-1', kept: false });
    run.does({ kind: 'release', requestId: 'r-release-1', reason: '1個だけ' });
    expect(run.waiting().request).toMatchObject({ keep: ['H-2'], reason: '1個だけ' });
  });

  it('of which nothing is held any more says so and leads to the desk', () => {
    const run = on('room').does({ kind: 'goRelease', ending: 'SOUND' });
    run.gets(refuse({ code: 'nothingHeld' }, '止めているものが、もうありません。'));
    expect(run.state().trouble?.way).toEqual({ kind: 'desk' });
  });
});

describe('元に戻すこと', () => {
  it('is ticked by its task, and the tick can be taken back', () => {
    const run = on('reverse').does({
      kind: 'recordReverse',
      requestId: 'r-reverse-1',
      taskId: 'S-2',
      done: true,
    });
    expect(run.waiting().request).toEqual({
      kind: 'recordReverse',
      requestId: 'r-reverse-1',
      taskId: 'S-2',
      done: true,
    });
    run.gets();
    const { screen } = run.state();
    const done = screen.kind === 'reverse' ? screen.found?.tasks.filter((task) => task.reverseDone) : [];
    expect(done?.map((task) => task.id)).toEqual(['S-2', 'S-3']);
    expect(screen).toMatchObject({ found: { open: 3 }, incident: { reverseOpen: 4 } });
    run.does({ kind: 'recordReverse', requestId: 'r-reverse-2', taskId: 'S-3', done: false });
    expect(run.waiting().request).toMatchObject({ taskId: 'S-3', done: false });
  });

  it('sends nothing for a task that is not on the list', () => {
    const run = on('reverse').does({
      kind: 'recordReverse',
      requestId: 'r-reverse-1',
      taskId: 'S-99',
      done: true,
    });
    expect(run.sent().map((request) => request.kind)).toEqual(['reverse']);
  });

  it('reads a long list on, one earlier for each that was ticked', () => {
    const run = runSidebar().does({ kind: 'goIncident', incident, to: 'reverse' });
    run.gets(good({ ...usual.reverse, cursor: 5 }));
    run.does({ kind: 'recordReverse', requestId: 'r-reverse-1', taskId: 'S-2', done: true }).gets();
    run.does({ kind: 'more' });
    expect(run.waiting().request).toEqual({ kind: 'reverse', incidentId, cursor: 4 });
    const [, second] = reverseTasks;
    run.gets(
      good({ ...usual.reverse, tasks: second === undefined ? [] : [second, { ...second, id: 'S-77' }] }),
    );
    const { screen } = run.state();
    expect(screen.kind === 'reverse' && screen.found?.tasks.map((task) => task.id)).toEqual([
      'S-2',
      'S-5',
      'S-8',
      'S-3',
      'S-1',
      'S-77',
    ]);
  });

  it('opens the word to a buyer, and comes back with the list read anew', () => {
    const run = on('reverse').does({ kind: 'showDraft', draft });
    expect(run.state().screen).toMatchObject({ kind: 'reply', from: 'reverse' });
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('reverse');
    expect(run.waiting().request).toEqual({ kind: 'reverse', incidentId });
  });
});

describe('a command inside a trouble', () => {
  it.each([
    ['contacts', { kind: 'addGrown', requestId: 'r-wrong-001' }],
    ['grown', { kind: 'release', requestId: 'r-wrong-001', reason: '' }],
    ['reverse', { kind: 'recordDetails', requestId: 'r-wrong-001', what: 'x' }],
    ['room', { kind: 'recordReverse', requestId: 'r-wrong-001', taskId: 'S-2', done: true }],
  ] as const)('needs its own screen: none of another goes out from %s', (to, event) => {
    const run = on(to);
    const asked = run.sent().length;
    expect(run.does(event).sent()).toHaveLength(asked);
  });

  it('without an answer is sent again with the same id', () => {
    const run = on('grown').does({ kind: 'addGrown', requestId: 'r-grown-001' }).loses();
    run.does({ kind: 'addGrown', requestId: 'r-grown-002' });
    expect(run.waiting().request).toMatchObject({ requestId: 'r-grown-001' });
  });
});
