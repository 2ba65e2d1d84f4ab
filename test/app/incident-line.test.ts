// What the desk says of a trouble: what still sells, what waits, what is to be put back, and the one next step.
import { describe, expect, it } from 'vitest';
import { incidentLine } from '../../src/app/incident-line.ts';
import type { ContactId, HoldId, IncidentId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { HOUR } from '../../src/domain/instant.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import {
  draftOf,
  holdOf,
  incidentOf,
  MORNING,
  SHEET,
  shopOf,
  taskOf,
  worldOf,
} from '../support/small-world.ts';

const world = worldOf(shopOf());
const contactId = 'C1-a' as ContactId;
const person = { holdId: '' as HoldId } as const;
const hold = holdOf({ ref: { sheetId: SHEET, key: 'A', ownId: '', fingerprint: '' } });
const free = { ...hold, state: 'RELEASED', released: 1, left: 0 } as const;
const sent = draftOf({ contactId, state: 'SENT', sent: true });
const stopped = taskOf({ done: true, outcome: '止めた' });
const waits = taskOf({ outcome: '少し待つ', deadline: MORNING + 5 * HOUR });

const line = (
  facts: Partial<Incident>,
  tasks: readonly StopTask[],
  drafts: readonly MessageDraft[] = [sent],
  holds = [hold],
) => incidentLine(incidentOf(facts), { holds, tasks, contacts: [], drafts, inspections: [] }, world);

describe('the counts', () => {
  it('tell listings, boxes, outsourcers and suppliers apart; suppliers do not count for the stop', () => {
    const tasks = [
      taskOf(),
      taskOf({ kind: 'relist' }),
      taskOf({ kind: 'box' }),
      taskOf({ kind: 'outsourcer', ...person }),
      taskOf({ kind: 'supplier', ...person }),
      stopped,
      taskOf({ kind: 'supplier', ...person, done: true, outcome: '止めた' }),
    ];
    expect(line({}, tasks)).toMatchObject({
      listingsOpen: 2,
      boxesOpen: 1,
      outsourcersOpen: 1,
      suppliersOpen: 1,
      tasksAll: 5,
      tasksDone: 1,
    });
  });

  it('leave what waits out of what still needs a hand', () => {
    expect(line({}, [taskOf(), waits])).toMatchObject({
      listingsOpen: 1,
      waiting: 1,
      waitingDue: 0,
      waitingAt: '11/20 13:30',
      waitingIso: '2026-11-20T04:30:00.000Z',
      tasksDone: 0,
    });
    const due = { ...waits, deadline: MORNING + HOUR / 4 };
    expect(line({}, [due])).toMatchObject({
      listingsOpen: 0,
      waiting: 0,
      waitingDue: 1,
      waitingAt: '',
      waitingIso: '',
    });
  });

  it('leave the records of other troubles out', () => {
    const other = 'T-002' as IncidentId;
    const drafts = [draftOf({ contactId, incidentId: other })];
    expect(line({}, [taskOf({ incidentId: other })], drafts)).toMatchObject({
      tasksAll: 0,
      firstReply: 'none',
    });
  });

  it('say what has come to match since, and 0 where nobody has looked', () => {
    const records = { holds: [], tasks: [], contacts: [], drafts: [], inspections: [] };
    expect(incidentLine(incidentOf(), { ...records, grown: 3 }, world).grown).toBe(3);
    expect(incidentLine(incidentOf(), records, world).grown).toBe(0);
  });

  it('of what has to be put back take in the texts that nothing was wrong', () => {
    const word = draftOf({ contactId, purpose: '問題なしのお知らせ' });
    const ended = { status: 'CANCELLED', ending: 'まちがいでした' } as const;
    expect(line(ended, [stopped], [sent, word], [free]).reverseOpen).toBe(2);
    expect(line(ended, [stopped], [sent, word], [hold]).reverseOpen).toBe(1);
    expect(line(ended, [], [sent, { ...word, state: 'SENT', sent: true }], []).reverseOpen).toBe(0);
  });
});

describe('a first reply', () => {
  it('is not a text that nothing was wrong', () => {
    const word = draftOf({ contactId, purpose: '問題なしのお知らせ' });
    expect(line({}, [], [word]).firstReply).toBe('none');
    expect(line({ origin: '自分で気づいた' }, [], [word]).firstReply).toBe('notNeeded');
  });
  it.each([
    ['', 'none'],
    ['購入者から', 'none'],
    ['自分で気づいた', 'notNeeded'],
    ['外注先から', 'notNeeded'],
  ])('with きっかけ 「%s」 and nobody named is %s', (origin, state) =>
    expect(line({ origin }, [], []).firstReply).toBe(state),
  );
});

describe('the next step', () => {
  const unsent = draftOf({ contactId });
  const box = taskOf({ kind: 'box' });
  const outsourcer = taskOf({ kind: 'outsourcer', ...person });
  const supplier = taskOf({ kind: 'supplier', ...person });
  const due = { ...waits, deadline: MORNING };
  const responding = { status: 'RESPONDING', ending: '品物は無事' } as const;
  const keeping = { status: 'ASSESSED', ending: '1個だけの問題だった' } as const;
  const WORDING = { type: 'DESCRIPTION_ERROR' } as const;
  const ended = { status: 'CLOSED', ending: '品物は無事' } as const;
  const word = draftOf({ contactId, purpose: '問題なしのお知らせ' });

  it.each([
    ['what sells, before all', {}, [box, due, taskOf()], [unsent], [hold], 'まだ売れてしまう出品を止める'],
    ['what waits and is due', {}, [due, outsourcer, box], [unsent], [hold], '待つことにした出品を見に行く'],
    ['the outsourcer, before the boxes', {}, [box, outsourcer], [unsent], [hold], '外注先に止める連絡をする'],
    ['the boxes', {}, [box, supplier], [unsent], [hold], '箱を出さないように分けておく'],
    ['the reply, before the supplier', {}, [waits, supplier], [unsent], [hold], '最初の返事を送る'],
    ['whom to reply to', {}, [supplier], [], [hold], 'どの取引の連絡かを選ぶ'],
    ['the supplier', {}, [stopped, supplier], [sent], [hold], '仕入先に連絡する'],
    ['to look at the goods', {}, [stopped], [sent], [hold], '検品を始める'],
    ['to look later', WORDING, [waits], [sent], [hold], '待つことにした出品を、時間が来たら見る'],
    ['nothing but to wait', WORDING, [stopped], [sent], [hold], '次の判断を待つ'],
    ['to put back what was let go', {}, [stopped], [sent], [free], '止めた出品を元に戻す'],
    ['the buyers, once the goods are let go', responding, [stopped], [sent], [free], '連絡する相手を見る'],
    ['the kept piece', keeping, [stopped], [sent], [hold], '取り分けた1個をどうするか決める'],
    ['after the end, what is to be put back', ended, [stopped], [word], [free], '止めた出品を元に戻す'],
    ['after the end, whom to tell', ended, [], [word], [free], '「問題なし」を連絡する'],
    ['nothing', ended, [], [], [free], 'することはありません'],
  ] as const)('is %s', (_, facts, tasks, drafts, holds, next) =>
    expect(line(facts, tasks, drafts, [...holds]).next).toBe(next),
  );
});
