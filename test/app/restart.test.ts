// 売るのを再開する: only what has passed becomes sellable, what is thrown away frees nothing, and every reason why not is told.
import { describe, expect, it } from 'vitest';
import { endPieces } from '../../src/app/end-pieces.ts';
import { inspectAgain } from '../../src/app/inspect-again.ts';
import type { RestartRow } from '../../src/app/protocol.ts';
import { recordRest } from '../../src/app/record-rest.ts';
import { releaseHolds } from '../../src/app/release-holds.ts';
import { restart } from '../../src/app/restart.ts';
import { previewRestart } from '../../src/app/restart-preview.ts';
import { takeBack } from '../../src/app/take-back.ts';
import { textChanged } from '../../src/app/text-changed.ts';
import type { HoldId, IncidentId } from '../../src/domain/ids.ts';
import { reverseTasks } from '../../src/domain/reverse-task.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import { answered } from '../support/decided.ts';
import {
  BOX,
  begin,
  begun,
  type Desk,
  deskOf,
  FIVE,
  holdIn,
  judge,
  lineOf,
  ONE,
  ROWS,
  stoppedShop,
} from '../support/inspection-shop.ts';
import { holdOf, incidentOf } from '../support/small-world.ts';

const incidentId = 'T-001';
const requestId = 'r';

const preview = (desk: Desk) =>
  answered(previewRestart(desk.world(), { kind: 'previewRestart', incidentId }));
const names = (rows: readonly RestartRow[]) => rows.map(({ id, pieces, why }) => [id, pieces, why]);
const go = (desk: Desk, holds?: readonly string[]) =>
  desk.does((world) =>
    restart(world, {
      kind: 'restart',
      requestId,
      incidentId,
      ...(holds === undefined ? {} : { holds: [...holds] }),
    }),
  );
const end = (desk: Desk, how?: 'SCRAP' | 'RETURN_TO_VENDOR') =>
  desk.does((world) =>
    endPieces(world, { kind: 'endPieces', requestId, incidentId, ...(how === undefined ? {} : { how }) }),
  );
const marks = (desk: Desk) =>
  marksOf(desk.shop.rows, desk.shop.records, desk.shop.now).cells.map(({ mark, held, next }) => [
    mark,
    held,
    next,
  ]);
const due = (desk: Desk) => {
  const { holds, tasks, incidents } = desk.shop.records;
  return reverseTasks(holds, tasks, incidents).map((task) => task.id.replace(/^S1-/, ''));
};
const mixed = (desk: Desk) =>
  judge(desk, FIVE, {
    found: { passed: 2, rework: 1, reworded: 1, failed: 1 },
    disposition: 'SCRAP',
    newText: '留め具がゆるいピアス',
  });

describe('while goods are looked at', () => {
  it('the rows say so, and nothing is for sale', () => {
    const desk = begun();
    expect(marks(desk)).toEqual([
      ['再検品中', '5', '検品を終える'],
      ['再検品中', '1', '検品を終える'],
      ['再検品中', '1', '検品を終える'],
    ]);
    judge(desk, ONE, { answer: 'AFTER_REWORK' });
    judge(desk, BOX, { answer: 'NO' });
    expect(marks(desk).map(([mark]) => mark)).toEqual(['再検品中', '手直し中', '売れない']);
    expect(desk.refusal((world) => restart(world, { kind: 'restart', requestId, incidentId })).code).toBe(
      'nothingReady',
    );
  });
});

describe('a row of several pieces', () => {
  it('lets go what has passed and no more; the rest is told with its reason', () => {
    const desk = begun();
    mixed(desk);
    const { ready, textFirst, notYet, toEnd, rows, pieces } = preview(desk);
    expect(names(ready)).toEqual([[FIVE, 2, '']]);
    expect(textFirst[0]).toMatchObject({
      pieces: 1,
      newText: '留め具がゆるいピアス',
      description: '真鍮のしずく型ピアス',
      lines: [lineOf(desk, FIVE).id],
    });
    expect(names(notYet)).toEqual([
      [BOX, 1, '検品が残っている'],
      [FIVE, 1, '手直し後の検品がまだ'],
      [ONE, 1, '検品が残っている'],
    ]);
    expect(names(toEnd)).toEqual([[FIVE, 1, '廃棄']]);
    expect([rows, pieces]).toEqual([1, 2]);

    expect(go(desk)).toMatchObject({ rows: 1, pieces: 2, byHand: [{ label: '公開し直す', count: 1 }] });
    expect(holdIn(desk, FIVE)).toMatchObject({
      state: 'PARTLY_RELEASED',
      quantity: 5,
      released: 2,
      ended: 0,
      left: 3,
    });
    expect(marks(desk)[0]).toEqual(['', '3', '3個は売らない']);
    expect(due(desk)).toEqual(['five-MERCARI']);
  });

  it('what is thrown away leaves the hold, and the stock that still counts it is told', () => {
    const desk = begun();
    mixed(desk);
    go(desk);
    expect(end(desk)).toMatchObject({ rows: 1, pieces: 1 });
    expect(holdIn(desk, FIVE)).toMatchObject({ released: 2, ended: 1, left: 2, releaseReason: '廃棄(1個)' });
    expect(marks(desk)[0]).toEqual(['', '3', '3個は売らない']);
    const corrected = {
      ...desk.shop,
      rows: desk.shop.rows.map((row, at) => (at === 0 ? { ...row, quantity: 4 } : row)),
    };
    expect(marks(deskOf(corrected))[0]).toEqual(['', '2', '2個は売らない']);
  });

  it('goes on as its rounds are finished, until nothing is left', () => {
    const desk = begun();
    mixed(desk);
    go(desk);
    end(desk);
    const lines = [lineOf(desk, FIVE).id];
    desk.does((world) =>
      textChanged(world, { kind: 'textChanged', requestId, incidentId, lines, done: true }),
    );
    expect(names(preview(desk).notYet).find(([id]) => id === FIVE)).toEqual([
      FIVE,
      2,
      '手直し後の検品がまだ、前の分をまだ出し直していない',
    ]);
    const tasks = desk.shop.records.tasks.map((task) => ({ ...task, reverseDone: task.holdId === FIVE }));
    desk.shop = { ...desk.shop, records: { ...desk.shop.records, tasks } };
    expect(names(preview(desk).ready)).toEqual([[FIVE, 1, '']]);
    go(desk);
    desk.does((world) =>
      inspectAgain(world, { kind: 'inspectAgain', requestId, incidentId, what: 'REWORK' }),
    );
    judge(desk, FIVE, { answer: 'YES' });
    go(desk);
    expect(holdIn(desk, FIVE)).toMatchObject({ state: 'RELEASED', released: 4, ended: 1, left: 0 });
    // The seller's stock still says five.
    expect(marks(desk)[0]).toEqual(['', '1', '在庫数を1減らす']);
  });
});

describe('what is thrown away', () => {
  it('whole, leaves its row unsellable and its listing down for good', () => {
    const desk = begun();
    judge(desk, ONE, { answer: 'NO', disposition: 'RETURN_TO_VENDOR' });
    end(desk);
    expect(holdIn(desk, ONE)).toMatchObject({ state: 'ENDED', ended: 1, left: 0, released: 0 });
    expect(marks(desk)[1]).toEqual(['売れない', '1', '売らない']);
    expect(due(desk)).toEqual([]);
  });

  it('has to be chosen', () => {
    const desk = begun();
    judge(desk, ONE, { answer: 'NO' });
    expect(names(preview(desk).toEnd)).toEqual([[ONE, 1, 'まだ決めていません']]);
    expect(desk.refusal((world) => endPieces(world, { kind: 'endPieces', requestId, incidentId }))).toEqual({
      code: 'endNotChosen',
      rows: 1,
    });
    expect(end(desk, 'SCRAP').pieces).toBe(1);
    expect(desk.refusal((world) => endPieces(world, { kind: 'endPieces', requestId, incidentId })).code).toBe(
      'nothingToEnd',
    );
  });
});

describe('a parcel', () => {
  it('that is as described may leave, and concerns its buyer no more', () => {
    const desk = begun();
    judge(desk, BOX, { answer: 'YES' });
    expect(go(desk)).toMatchObject({ rows: 1, byHand: [{ label: '出してよい', count: 1 }] });
    const [buyer] = desk.shop.records.contacts;
    expect(buyer).toMatchObject({ certainty: 'UNRELATED', next: '箱は、いつもどおり出してよい' });
  });

  it('that would sell under another text only does not', () => {
    const desk = begun();
    judge(desk, BOX, { answer: 'AFTER_CHANGE', newText: '別の説明' });
    expect(preview(desk)).toMatchObject({ ready: [], textFirst: [] });
  });
});

describe('another trouble on the same row', () => {
  const both = () => {
    const shop = stoppedShop();
    const second = incidentOf({ id: 'T-002' as IncidentId, type: 'PARTIAL_DEFECT', status: 'CONTAINED' });
    const ref = refOf(ROWS[1] ?? (ROWS[0] as (typeof ROWS)[number]));
    const hold = holdOf({ id: 'H2-one' as HoldId, incidentId: second.id, ref });
    const desk = deskOf({
      ...shop,
      records: {
        ...shop.records,
        incidents: [...shop.records.incidents, second],
        holds: [...shop.records.holds, hold],
      },
    });
    begin(desk);
    judge(desk, ONE, { answer: 'YES' });
    judge(desk, BOX, { answer: 'YES' });
    judge(desk, FIVE, { answer: 'YES', pieces: 5 });
    return desk;
  };

  it('keeps it stopped, and both can come to their end', () => {
    const desk = both();
    expect(names(preview(desk).notYet)).toEqual([[ONE, 1, '別のトラブル T-002 で停止中']]);
    expect(go(desk)).toMatchObject({ heldByOthers: 1 });
    expect(marks(desk)[1]?.[0]).toBe('停止中');
    expect(due(desk)).not.toContain('one-MERCARI');
    desk.does((world) =>
      releaseHolds(world, {
        kind: 'release',
        requestId,
        incidentId: 'T-002',
        ending: 'SOUND',
        keep: [],
        reason: '',
      }),
    );
    expect(marks(desk)[1]?.[0]).toBe('');
    expect(due(desk)).toContain('one-MERCARI');
  });
});

describe('the end', () => {
  it('comes when nothing is held: to the buyers, or it is over', () => {
    const desk = begun();
    desk.does((world) => recordRest(world, { kind: 'recordRest', requestId, incidentId, answer: 'YES' }));
    go(desk);
    expect(desk.shop.records.incidents[0]).toMatchObject({
      status: 'RESPONDING',
      ending: '解決',
      restarted: '3/3',
    });
    const settled = begun();
    const contacts = settled.shop.records.contacts.map((one) => ({
      ...one,
      resolution: 'RESOLVED' as const,
    }));
    settled.shop = { ...settled.shop, records: { ...settled.shop.records, contacts } };
    settled.does((world) => recordRest(world, { kind: 'recordRest', requestId, incidentId, answer: 'YES' }));
    go(settled);
    expect(settled.shop.records.incidents[0]).toMatchObject({ status: 'CLOSED', ending: '解決' });
  });

  it.each(['SOUND', 'mistake'] as const)('without it (%s) closes what was still to be looked at', (how) => {
    const desk = begun();
    judge(desk, ONE, { answer: 'YES' });
    if (how === 'mistake') {
      desk.does((world) => takeBack(world, { kind: 'mistake', requestId, incidentId, reason: '' }));
    } else {
      desk.does((world) =>
        releaseHolds(world, { kind: 'release', requestId, incidentId, ending: how, keep: [], reason: '' }),
      );
    }
    const states = desk.shop.records.inspections.map(({ state, leftOut }) => [state, leftOut]);
    const why = how === 'SOUND' ? '「品物は無事」で終えたため' : '「まちがいでした」で終えたため';
    expect(states).toEqual([
      ['EXCLUDED', why],
      ['FINISHED', ''],
      ['EXCLUDED', why],
    ]);
  });
});
