// 返事を見に行く as a state machine: whose turn it is, what a digit leaves to be written, and one thread by itself.

import { describe, expect, it } from 'vitest';
import type { ReplyOf, Thread } from '../../src/app/protocol.ts';
import type { ThreadsScreen } from '../../src/sidebar/talk-screens.ts';
import { groupedThreads } from '../../src/sidebar/thread-groups.ts';
import { threadInHand } from '../../src/sidebar/thread-moves.ts';
import { changedTimes } from '../../src/sidebar/thread-times.tsx';
import { good, refuse } from '../support/sidebar-answers.ts';
import { runSidebar } from '../support/sidebar-run.ts';
import { letter, talked, thread, threadsReply, toSettle, waiting } from '../support/sidebar-talk.ts';

let last = 0;
const id = () => {
  last += 1;
  return `r-thread-${String(last).padStart(4, '0')}`;
};

const listed = (threads: readonly Thread[], more: Partial<ReplyOf<'threads'>> = {}): ReplyOf<'threads'> => ({
  ...threadsReply,
  threads: [...threads],
  all: threads.length,
  ...more,
});

function onThreads(threads: readonly Thread[], more: Partial<ReplyOf<'threads'>> = {}) {
  const run = runSidebar();
  run.does({ kind: 'start', screen: 'desk' }).gets();
  run.does({ kind: 'goIncident', incident: talked, to: 'threads' }).gets(good(listed(threads, more)));
  const screen = (): ThreadsScreen => {
    const { screen: shown } = run.state();
    if (shown.kind !== 'threads') throw new Error(`Not the threads: ${shown.kind}`);
    return shown;
  };
  const hand = () => threadInHand(screen())?.contact.id ?? 'none';
  const see = (answer: '問題あり' | '問題なし' | 'まだ', gist = '') =>
    run.does({ kind: 'seeAnswer', requestId: id(), answer, gist });
  /** The answer under way is written; nobody has to look at that thread for a while. */
  const written = (more: Partial<ReplyOf<'recordAnswer'>> = {}) => {
    const { request } = run.waiting();
    if (request.kind !== 'recordAnswer') throw new Error(`Not an answer: ${request.kind}`);
    const number = Number(request.contactId.slice(2));
    run.gets(
      good({
        kind: 'recordAnswer',
        incident: talked,
        thread: thread(number, { lookDue: false }),
        draft: null,
        lacks: [],
        notes: [],
        ...more,
      }),
    );
  };
  const answers = () =>
    run.sent().flatMap((one) => (one.kind === 'recordAnswer' ? [`${one.contactId} ${one.answer}`] : []));
  return { run, screen, hand, see, written, answers };
}

describe('the threads whose turn it is', () => {
  it('come one after the other without waiting for the door, and then nobody', () => {
    const { hand, see, answers, written, screen } = onThreads([thread(1), thread(2), toSettle, waiting]);
    expect(hand()).toBe('C-1');
    see('問題あり', ' 留め具が外れた ');
    expect(hand()).toBe('C-2');
    see('まだ');
    expect(hand()).toBe('none');
    expect(answers()).toEqual(['C-1 問題あり']);
    expect(screen().queue[0]).toMatchObject({ gist: '留め具が外れた' });
    expect(screen().queue[1]).not.toHaveProperty('gist');
    written();
    written();
    expect(answers()).toEqual(['C-1 問題あり', 'C-2 まだ']);
    expect(screen().queue).toEqual([]);
  });

  it('one that waits may be taken up by hand, and back leads to the list', () => {
    const { run, hand } = onThreads([waiting]);
    expect(hand()).toBe('none');
    run.does({ kind: 'takeUpThread', contactId: 'C-4' });
    expect(hand()).toBe('C-4');
    run.does({ kind: 'back' });
    expect([run.screen(), hand()]).toEqual(['threads', 'none']);
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('room');
  });

  it('an answer without an answer goes again with the next one; a refused one comes back', () => {
    const { run, hand, see, answers, screen, written } = onThreads([thread(1), thread(2), thread(3)]);
    see('まだ');
    run.loses();
    expect(screen().stuck).not.toBeNull();
    see('問題なし');
    expect(answers()).toEqual(['C-1 まだ', 'C-1 まだ']);
    written();
    run.gets(refuse({ code: 'buyerSettled' }, 'この方とは、もう終わっています。'));
    expect(run.state().trouble?.say).toBe('この方とは、もう終わっています。');
    expect(run.waiting().request).toEqual({ kind: 'threads', incidentId: 'T-012' });
    expect(hand()).toBe('C-2');
  });

  it('places because of which no letter could be made are said', () => {
    const { run, see, written } = onThreads([thread(1), thread(2)]);
    see('問題なし');
    written({ lacks: ['商品'] });
    expect(run.state().result.notes).toEqual(['「商品」がまだ分からないので、文を作れませんでした。']);
  });

  it('the way to settle waits until the answer is written', () => {
    const { run, see, written } = onThreads([thread(1), thread(2)]);
    see('問題あり');
    run.does({ kind: 'goSettle', incident: talked, contactId: 'C-1' });
    expect(run.screen()).toBe('threads');
    written();
    expect(run.screen()).toBe('settle');
  });

  it('a long list is read in parts', () => {
    const { run, screen } = onThreads([thread(1)], { cursor: 200, all: 201 });
    run.does({ kind: 'more' });
    expect(run.waiting().request).toEqual({ kind: 'threads', incidentId: 'T-012', cursor: 200 });
    run.gets(good(listed([thread(2)])));
    expect(screen().found?.threads.map((one) => one.contact.id)).toEqual(['C-1', 'C-2']);
  });
});

describe('the others', () => {
  it('stand by what is to be done with them, in the order of what is lost first', () => {
    const agreed = thread(5, { lookDue: false }, { resolution: 'AGREED', way: '返品して全額返金' });
    const silent = thread(
      6,
      { lookDue: false, silence: { kind: 'remind', at: '', step: '', remind: false } },
      {},
    );
    const over = thread(7, { lookDue: false }, { answer: 'NOT_AFFECTED', resolution: 'RESOLVED' });
    const unasked = thread(8, { lookDue: false, lookAt: '' }, { answer: 'NOT_ASKED', resolution: 'PENDING' });
    const shipped = thread(9, { lookDue: false }, { answer: 'NOT_AFFECTED', resolution: 'AGREED' });
    const all = [shipped, over, waiting, silent, unasked, agreed, toSettle, thread(1)];
    const { screen } = onThreads(all);
    expect(
      groupedThreads(all, screen()).map(({ group, threads }) => [group, threads[0]?.contact.id]),
    ).toEqual([
      ['due', 'C-1'],
      ['settle', 'C-3'],
      ['carryOut', 'C-5'],
      ['agreed', 'C-9'],
      ['silent', 'C-6'],
      ['waiting', 'C-4'],
      ['unasked', 'C-8'],
      ['over', 'C-7'],
    ]);
  });
});

describe('somebody who does not answer', () => {
  it('is reminded by a letter, or ended, and that is taken back', () => {
    const { run } = onThreads([thread(1)]);
    run.does({ kind: 'followUp', requestId: id(), contactId: 'C-1', what: 'remind' }).gets();
    expect(run.state().result.done).toEqual(['「催促」の文を作りました。まだ送っていません。']);
    run.does({ kind: 'followUp', requestId: id(), contactId: 'C-1', what: 'end' });
    run.gets(
      good({
        kind: 'followUp',
        incident: talked,
        thread: thread(1, { lookDue: false }, { resolution: 'RESOLVED' }),
        draft: null,
        lacks: [],
        notes: [],
      }),
    );
    expect(run.state().result.done).toEqual(['返事がないまま、やり取りを終えました。']);
  });
});

describe('one thread by itself', () => {
  const onThread = () => {
    const { run } = onThreads([thread(1)]);
    return run.does({ kind: 'goThread', incident: talked, contactId: 'C-1', from: 'contacts' });
  };

  it('is read, answered, and left for the list it came from', () => {
    const run = onThread();
    expect(run.waiting().request).toEqual({ kind: 'thread', contactId: 'C-1' });
    run.gets();
    run.does({ kind: 'seeAnswer', requestId: id(), answer: 'まだ', gist: '' });
    expect(run.waiting().request).toMatchObject({
      kind: 'recordAnswer',
      contactId: 'C-1',
      answer: 'まだ',
    });
    run.gets();
    expect(run.state().result.done).toEqual(['返事を書きとめました(返事なし)。']);
    expect(run.state().result.undo).not.toBeNull();
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('contacts');
  });

  it('has its marks taken back, and its promise given or moved', () => {
    const run = onThread().gets();
    run.does({ kind: 'takeBackSent', requestId: id(), draftId: 'M-101' });
    expect(run.waiting().request).toMatchObject({ kind: 'recordSent', how: 'takenBack' });
    run.gets(good({ kind: 'recordSent', incident: talked, draft: letter(1), notes: [] }));
    expect(run.state().screen).toMatchObject({ thread: { letters: [{ id: 'M-101', state: 'DRAFT' }] } });
    run.gets();
    run.does({ kind: 'recordPromise', requestId: id(), draftId: 'M-101', at: '2026-11-25T20:00' });
    run.gets(good({ kind: 'recordPromise', incident: talked, draft: letter(1), notes: [] }));
    expect(run.state().result.done).toEqual(['次の約束を 11/25 20:00 にしました。']);
    expect(run.waiting().request).toEqual({ kind: 'thread', contactId: 'C-1' });
  });

  it('says only the days that were changed, and that one was taken away', () => {
    const form = new FormData();
    form.set('shippedOn', '2026-11-18');
    form.set('deliveredOn', '');
    form.set('completedOn', '2026-11-24');
    form.set('cancelAskedAt', '2026-11-22T21:00');
    form.set('stage', 'COMPLETED');
    form.set('held', 'on');
    expect(changedTimes(form, thread(1))).toEqual({
      deliveredOn: null,
      completedOn: '2026-11-24',
      cancelAskedAt: '2026-11-22T21:00',
      autoCompleteHeld: true,
      stage: 'COMPLETED',
    });
  });
});
