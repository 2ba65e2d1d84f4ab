// 終える: what is left leads to where it is put in order; with nothing that forbids it the trouble ends, calmly.

import { describe, expect, it } from 'vitest';
import type { ReplyOf } from '../../src/app/protocol.ts';
import { goLeft } from '../../src/sidebar/closing-links.ts';
import { yenIn } from '../../src/sidebar/yen-text.ts';
import { good, refuse } from '../support/sidebar-answers.ts';
import { runSidebar } from '../support/sidebar-run.ts';
import {
  claimsReply,
  closable,
  closingReply,
  ended,
  notYetClosable,
  toCheck,
} from '../support/sidebar-settle.ts';

const answers = { cause: '留め具が変わっていた', change: '3個つけ外す', checkOn: '2026-12-20', loss: 3200 };

function onClosing(reply: ReplyOf<'closing'> = closingReply) {
  const run = runSidebar().does({ kind: 'goClosing', incident: reply.incident }).gets(good(reply));
  const shown = () => {
    const { screen } = run.state();
    if (screen.kind !== 'closing') throw new Error(`The screen is ${screen.kind}.`);
    return screen;
  };
  return { run, shown };
}

describe('an end', () => {
  it('is asked for by the trouble', () => {
    const { run, shown } = onClosing();
    expect(run.sent()).toEqual([{ kind: 'closing', incidentId: 'T-012' }]);
    expect(shown().found?.left).toHaveLength(2);
  });

  it('is not sent while something forbids it', () => {
    const { run } = onClosing(notYetClosable);
    run.does({ kind: 'close', requestId: 'r-close-1', ...answers });
    expect(run.sent()).toHaveLength(1);
  });

  it('takes the three answers and the loss along, and says that it is over', () => {
    const { run, shown } = onClosing();
    run.does({ kind: 'close', requestId: 'r-close-1', ...answers });
    expect(run.waiting().request).toEqual({
      kind: 'close',
      requestId: 'r-close-1',
      incidentId: 'T-012',
      ...answers,
    });
    run.gets();
    expect(shown()).toMatchObject({ incident: { status: 'CLOSED' }, found: { ...answers, left: [] } });
    expect(run.state().result.undo).not.toBeNull();
    expect(run.state().calls.reading).toBeNull();
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('desk');
  });

  it('that the door refuses reads again what is left', () => {
    const { run } = onClosing();
    run.does({ kind: 'close', requestId: 'r-close-1', ...answers });
    run.gets(refuse({ code: 'notYetClosable', left: ['止めたままの商品 1件'] }, 'まだ終えられません。'));
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual({ kind: 'closing', incidentId: 'T-012' });
  });

  it('that was taken back leads to the room', () => {
    const { run } = onClosing();
    run.does({ kind: 'close', requestId: 'r-close-1', ...answers }).gets();
    run.does({ kind: 'undo', requestId: 'r-undo-1' });
    run.gets(good({ kind: 'undo', of: 'close', operation: 14, incident: closable, notes: [] }));
    expect(run.screen()).toBe('room');
  });
});

describe('a claim to an outsourcer', () => {
  it('is asked for with the sum on the screen, and stays there', () => {
    const { run, shown } = onClosing();
    run.does({ kind: 'askClaims', yen: 3200 });
    expect(run.waiting().request).toEqual({ kind: 'claimTexts', incidentId: 'T-012', yen: 3200 });
    run.gets();
    expect(shown().claims).toEqual({ yen: 3200, texts: claimsReply.texts });
    run.does({ kind: 'close', requestId: 'r-close-1', ...answers }).gets();
    expect(shown().claims?.yen).toBe(3200);
  });

  it('that comes when another trouble is on the screen changes nothing', () => {
    const { run, shown } = onClosing();
    run.does({ kind: 'askClaims', yen: 3200 });
    run.gets(good({ ...claimsReply, incidentId: 'T-001' }));
    expect(shown().claims).toBeNull();
  });
});

describe('防止策', () => {
  it('was looked at: nothing is asked any more', () => {
    const { run, shown } = onClosing({ ...closingReply, incident: toCheck, checkOn: '2026-12-20' });
    run.does({ kind: 'recordPrevention', requestId: 'r-prevent-1' });
    expect(run.waiting().request).toMatchObject({ kind: 'recordPrevention', incidentId: 'T-012' });
    run.gets();
    expect(shown()).toMatchObject({ incident: ended, found: { checkOn: '' } });
    expect(run.state().result.done).toEqual(['防止策を確かめました。']);
  });
});

describe('what is left', () => {
  it.each([
    ['tasks', 'stopList'],
    ['reverse', 'reverse'],
    ['drafts', 'letters'],
    ['buyers', 'threads'],
    ['returns', 'threads'],
    ['inspection', 'inspection'],
    ['promises', 'room'],
    ['firstReply', 'room'],
    ['holds', 'restart'],
  ] as const)('of %s opens %s', (what, to) => {
    expect(goLeft(closable, what)).toEqual({ kind: 'goIncident', incident: closable, to });
  });

  it('of goods that nobody has looked at opens the inspection', () => {
    const fresh = { ...closable, inspection: { ...closable.inspection, lines: 0 } };
    expect(goLeft(fresh, 'holds')).toMatchObject({ to: 'inspection' });
  });

  it('of desks opens their inquiries', () => {
    expect(goLeft(closable, 'office')).toEqual({ kind: 'goOffice', incident: closable, contactId: null });
  });
});

describe('yen', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['500', 500],
    ['1,200', 1200],
    ['1、200', 1200],
    ['１２００円', 1200],
    ['¥ 3 200', 3200],
    ['0', 0],
    ['100000000', 100_000_000],
    ['100000001', undefined],
    ['五百', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['500くらい', undefined],
  ] as const)('typed as 「%s」 are %s', (typed, yen) => {
    expect(yenIn(typed)).toBe(yen);
  });
});
