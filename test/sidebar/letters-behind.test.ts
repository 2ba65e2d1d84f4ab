// Marks that do not arrive: nothing is held up by them, nothing is sent twice, and nobody is told that what is not written stands in
// the sheet.

import { describe, expect, it } from 'vitest';
import { good, refuse } from '../support/sidebar-answers.ts';
import { found, onLetters } from '../support/sidebar-letters-run.ts';
import { card, cards, talked } from '../support/sidebar-talk.ts';

describe('a mark without an answer', () => {
  it('holds up nothing, and goes again with the next one under its own id', () => {
    const { run, copy, send, hand, screen, marks, written } = onLetters(cards(4));
    copy();
    send();
    const [first] = run.sent().filter((one) => one.kind === 'recordSent');
    run.loses();
    expect(screen().stuck).not.toBeNull();
    expect(run.state().trouble).toBeNull();
    send();
    expect(hand()).toBe('M-103');
    expect(run.waiting().request).toBe(first);
    written();
    written();
    expect(marks()).toEqual(['M-101 asItIs', 'M-101 asItIs', 'M-102 asItIs']);
    expect([screen().stuck, screen().queue.length]).toEqual([null, 0]);
  });

  it('that the door was too busy for is as good as lost', () => {
    const { run, copy, send, screen } = onLetters(cards(2));
    copy();
    send();
    run.gets(refuse({ code: 'busy' }, 'ほかの人が書き込んでいます。'));
    expect(screen().stuck).toBe('ほかの人が書き込んでいます。');
    run.does({ kind: 'writeAgain' });
    expect(run.waiting().request).toMatchObject({ kind: 'recordSent', draftId: 'M-101' });
  });

  it('keeps her on the screen until it is written; who insists is told what is not', () => {
    const { run, copy, send } = onLetters(cards(3));
    copy();
    send();
    run.loses();
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('letters');
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('room');
    expect(run.state().result.notes[0]).toContain('最後の1件は');
  });

  it('that is refused brings the letter back, read anew, and the rest goes on', () => {
    const { run, copy, send, hand, screen, written } = onLetters(cards(4));
    copy();
    send();
    send();
    run.gets(refuse({ code: 'alreadySent' }, 'この文は、もう送ったことになっています。'));
    expect(run.state().trouble?.say).toBe('この文は、もう送ったことになっています。');
    const { request } = run.waiting();
    expect(request).toMatchObject({ kind: 'recordSent', draftId: 'M-102' });
    written();
    run.gets(good(found([card(3), card(4)])));
    expect(hand()).toBe('M-103');
    expect(screen().queue).toEqual([]);
  });

  it('away waits until the last mark is written', () => {
    const { run, copy, send, written } = onLetters(cards(3));
    copy();
    send();
    run.does({ kind: 'goThread', incident: talked, contactId: 'C-2', from: 'letters' });
    expect(run.screen()).toBe('letters');
    written();
    expect(run.screen()).toBe('thread');
  });
});
