// 連絡する as a state machine: marks are written behind in their order, letters move at once and come back where they were, and a text
// is copied only once it was looked at.

import { describe, expect, it } from 'vitest';
import { letterInHand, sentLetters, textOfLetter } from '../../src/sidebar/letter-lists.ts';
import { good, refuse } from '../support/sidebar-answers.ts';
import { found, id, onLetters } from '../support/sidebar-letters-run.ts';
import { card, cards, doubtful, forbidden, letter, talked, thread } from '../support/sidebar-talk.ts';

describe('the loop', () => {
  it('marks one and has the next one copied by the same press, without waiting for the door', () => {
    const { hand, state, copy, send, marks, screen, written } = onLetters(cards(4));
    expect(state()).toBe('ready');
    copy();
    expect(state()).toBe('copied');
    send();
    expect([hand(), state()]).toEqual(['M-102', 'copied']);
    send();
    send();
    expect([hand(), state()]).toEqual(['M-104', 'copied']);
    expect(marks()).toEqual(['M-101 asItIs']);
    expect(screen().queue).toHaveLength(3);
    written();
    written();
    written();
    expect(marks()).toEqual(['M-101 asItIs', 'M-102 asItIs', 'M-103 asItIs']);
    send();
    written();
    expect(hand()).toBe('none');
    expect(sentLetters(screen()).map((draft) => draft.id)).toEqual(['M-104', 'M-103', 'M-102', 'M-101']);
  });

  it('does not mark what was not copied', () => {
    const { send, marks, hand } = onLetters(cards(2));
    send();
    expect(marks()).toEqual([]);
    send('ownWords');
    expect([marks(), hand()]).toEqual([['M-101 ownWords'], 'M-102']);
  });

  it('stops before a letter that somebody has to look at first', () => {
    const { copy, send, state } = onLetters([card(1), card(2, { findings: [doubtful] })]);
    copy();
    send();
    expect(state()).toBe('doubtful');
  });

  it('reads on in time, and hides what is marked and not written yet', () => {
    const { copy, send, run, hand, screen } = onLetters(cards(5), { cursor: 200, all: 230 });
    copy();
    send();
    expect(run.state().calls.reading?.request).toEqual({ kind: 'letters', incidentId: 'T-012' });
    // The list was read before the mark was written.
    run.gets(good(found(cards(8))));
    expect(hand()).toBe('M-102');
    expect(screen().found?.cards).toHaveLength(7);
  });
});

describe('a letter', () => {
  it('with what nobody may send is not copied, whatever is pressed', () => {
    const { state, run, marks, send } = onLetters([card(1, { findings: [forbidden], mayCopy: false })]);
    expect(state()).toBe('forbidden');
    run.does({ kind: 'acceptLetter', requestId: id() });
    expect(state()).toBe('forbidden');
    send();
    expect(marks()).toEqual([]);
  });

  it('that is doubtful is copied once somebody has said so', () => {
    const { state, run } = onLetters([card(1, { findings: [doubtful] })]);
    run.does({ kind: 'acceptLetter', requestId: id() });
    expect(state()).toBe('ready');
    expect(run.waiting().request).toMatchObject({ kind: 'reviewLetter', draftId: 'M-101', overrule: true });
  });

  it('is shortened only once the short form was looked at, and that form is kept as sent', () => {
    const { state, run, copy, send, screen } = onLetters(cards(1));
    run.does({ kind: 'shortenLetter', isShort: true });
    expect(state()).toBe('checking');
    run.gets(good({ kind: 'checkLetter', draftId: 'M-101', findings: [] }));
    expect(state()).toBe('ready');
    copy();
    send();
    expect(run.waiting().request).toMatchObject({ how: 'asItIs', text: letter(1).short });
    expect(screen().wording).toBeNull();
  });

  it('whose short form is forbidden is not copied in it', () => {
    const { state, run } = onLetters(cards(1));
    run.does({ kind: 'shortenLetter', isShort: true });
    run.gets(good({ kind: 'checkLetter', draftId: 'M-101', findings: [forbidden] }));
    expect(state()).toBe('forbidden');
    run.does({ kind: 'shortenLetter', isShort: false });
    expect(state()).toBe('ready');
  });

  it('that was changed is written, looked at, and copied in the new words', () => {
    const { state, run, screen } = onLetters(cards(2));
    run.does({ kind: 'typeLetter', text: '別の文', requestId: id() });
    run.does({ kind: 'typeLetter', text: '別の文です', requestId: id() });
    expect(state()).toBe('typed');
    run.does({ kind: 'writeTyped' });
    expect(state()).toBe('checking');
    const request = run.waiting().request;
    expect(request).toMatchObject({ kind: 'editLetter', text: '別の文です' });
    run.gets(good({ kind: 'editLetter', draft: letter(1, { text: '別の文です' }), notes: [] }));
    expect(state()).toBe('ready');
    const now = letterInHand(screen());
    expect(now && textOfLetter(now, screen())).toBe('別の文です');
  });

  it('that was changed is not lost by going on to another one, or away', () => {
    const { run, hand } = onLetters(cards(3));
    run.does({ kind: 'typeLetter', text: '別の文', requestId: id() });
    run.does({ kind: 'takeUpLetter', draftId: 'M-103' });
    expect(hand()).toBe('M-103');
    expect(run.waiting().request).toMatchObject({ kind: 'editLetter', draftId: 'M-101', text: '別の文' });
    run.gets(good({ kind: 'editLetter', draft: letter(1, { text: '別の文' }), notes: [] }));
    run.does({ kind: 'typeLetter', text: 'もう一つの文', requestId: id() });
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('letters');
    expect(run.waiting().request).toMatchObject({ kind: 'editLetter', draftId: 'M-103' });
    run.gets(good({ kind: 'editLetter', draft: letter(3, { text: 'もう一つの文' }), notes: [] }));
    expect(run.screen()).toBe('room');
  });
});

describe('what is put aside', () => {
  it('later and never are moved at once, and taken back', () => {
    const { run, hand, screen } = onLetters(cards(3));
    run.does({ kind: 'setLetterAside', requestId: id(), draftId: 'M-101', how: 'later' });
    run.does({ kind: 'setLetterAside', requestId: id(), draftId: 'M-102', how: 'never' });
    expect(hand()).toBe('M-103');
    expect(screen().found?.later.map(({ draft }) => draft.id)).toEqual(['M-101']);
    expect(screen().neverHere.map(({ draft }) => draft.id)).toEqual(['M-102']);
    run.does({ kind: 'setLetterAside', requestId: id(), draftId: 'M-102', how: 'back' });
    expect(hand()).toBe('M-102');
    expect(screen().queue.map((one) => one.kind === 'setLetterAside' && one.how)).toEqual([
      'later',
      'never',
      'back',
    ]);
  });

  it('a mark that waits is simply not sent; one that was written is taken back', () => {
    const { run, copy, send, hand, marks, written } = onLetters(cards(3));
    copy();
    send();
    send();
    run.does({ kind: 'takeBackSent', requestId: id(), draftId: 'M-102' });
    expect(hand()).toBe('M-102');
    written();
    expect(marks()).toEqual(['M-101 asItIs']);
    run.does({ kind: 'takeBackSent', requestId: id(), draftId: 'M-101' });
    expect([hand(), marks()]).toEqual(['M-101', ['M-101 asItIs', 'M-101 takenBack']]);
  });

  it('what was sent before this visit is taken back, too', () => {
    const sent = [letter(9, { state: 'SENT', sentAt: '11/23 9:40' })];
    const { run, hand, marks } = onLetters(cards(1), { sent });
    run.does({ kind: 'takeBackSent', requestId: id(), draftId: 'M-109' });
    expect([hand(), marks()]).toEqual(['M-109', ['M-109 takenBack']]);
  });
});

describe('letters that are not there yet', () => {
  it('because something is not known lead to くわしいこと, through the room where that is not read yet', () => {
    const { run } = onLetters([]);
    run.does({ kind: 'goDetails' });
    expect(run.waiting().request).toEqual({ kind: 'incident', incidentId: 'T-012' });
    run.gets();
    expect(run.screen()).toBe('details');
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('room');
  });

  it('are made by one press, and the list is read anew', () => {
    const { run, hand } = onLetters([], { toMake: 2 });
    run.does({ kind: 'prepareLetters', requestId: id() });
    expect(run.waiting().request).toMatchObject({ kind: 'prepareLetters', incidentId: 'T-012' });
    run.gets();
    expect(run.state().result.done).toEqual(['連絡文を2件作りました。まだ送っていません。']);
    expect(run.state().result.undo).not.toBeNull();
    run.gets(good(found(cards(2))));
    expect(hand()).toBe('M-101');
  });

  it('that are not needed any more are said by the door, and the list is read anew', () => {
    const { run } = onLetters([], { toMake: 2 });
    run.does({ kind: 'prepareLetters', requestId: id() });
    run.gets(refuse({ code: 'nothingToPrepare' }, 'いま作る連絡文はありません。'));
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual({ kind: 'letters', incidentId: 'T-012' });
    run.gets(good(found(cards(1))));
    run.does({ kind: 'makeLetter', requestId: id(), contactId: 'C-1', letter: 'thanks' });
    run.gets(refuse({ code: 'alreadyTold', purpose: 'お礼' }, 'この方には、もう送っています。'));
    run.does({ kind: 'again' });
    run.gets();
    expect(run.waiting().request).toEqual({ kind: 'letters', incidentId: 'T-012' });
  });

  it('one by name is in hand as soon as it is made; what it lacks is said by name', () => {
    const { run, screen } = onLetters(cards(1));
    run.does({ kind: 'makeLetter', requestId: id(), contactId: 'C-6', letter: 'defect-notice' }).gets();
    expect(screen().picked).toBe('M-106');
    run.gets(good(found(cards(1))));
    run.does({ kind: 'makeLetter', requestId: id(), contactId: 'C-6', letter: 'defect-notice' });
    const { request } = run.waiting();
    expect(request.kind).toBe('makeLetter');
    run.gets(
      good({
        kind: 'makeLetter',
        incident: talked,
        draft: null,
        lacks: ['不具合'],
        thread: thread(6),
        notes: [],
      }),
    );
    expect(run.state().result.notes).toEqual(['「不具合」がまだ分からないので、文を作れませんでした。']);
  });
});
