// The table of urgency, row by row, each row beside its neighbours: the nearest case that the row must not take.
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import type { Urgency } from '../../src/domain/labels.ts';
import { highestUrgency, urgencyOf, urgencyRank } from '../../src/domain/urgency.ts';
import { LAST_URGENCY_RULE, URGENCY_RULES, type UrgencyFacts } from '../../src/domain/urgency-rules.ts';

const NOW = Date.parse('2026-11-23T09:00:00+09:00');
const NOTHING: UrgencyFacts = {
  type: undefined,
  conformity: undefined,
  stopped: false,
  stage: undefined,
  answer: undefined,
  deadline: undefined,
  now: undefined,
  resolution: undefined,
};
const facts = (known: Partial<UrgencyFacts>): UrgencyFacts => ({ ...NOTHING, ...known });
const outage = (left: number, known: Partial<UrgencyFacts> = {}): UrgencyFacts =>
  facts({ type: 'PLATFORM_OUTAGE', stage: 'AWAITING_SHIPMENT', now: NOW, deadline: NOW + left, ...known });

type Row = readonly [says: string, known: UrgencyFacts, rule: string, level: Urgency];

const wrong = { type: 'WRONG_SHIPMENT' } as const;
const description = { type: 'DESCRIPTION_ERROR' } as const;
const partial = { type: 'PARTIAL_DEFECT' } as const;
const fatal = { type: 'FATAL_DEFECT' } as const;

const TABLE: readonly Row[] = [
  ['解決', facts({ ...fatal, resolution: 'RESOLVED' }), 'U13', 'NONE'],
  ['影響なし', facts({ ...wrong, resolution: 'NO_ACTION' }), 'U13', 'NONE'],
  ['キャンセル済み', facts({ ...fatal, stage: 'CANCELLED' }), 'U13', 'NONE'],
  ['解決, nothing else known', facts({ resolution: 'RESOLVED' }), 'U13', 'NONE'],
  ['合意 is not yet 解決', facts({ ...fatal, resolution: 'AGREED' }), 'U2', 'CRITICAL'],
  ['連絡不可 is not 影響なし', facts({ ...wrong, resolution: 'UNREACHABLE' }), 'U1', 'CRITICAL'],
  ['取引完了 is not キャンセル済み', facts({ ...fatal, stage: 'COMPLETED' }), 'U2', 'CRITICAL'],

  ['nothing at all', NOTHING, 'U0', 'CRITICAL'],
  ['まだ分からない', facts({ type: 'UNKNOWN', conformity: 'CONFORMS', stopped: true }), 'U0', 'CRITICAL'],
  ['① in whatever stage', facts({ ...wrong, stage: 'COMPLETED', answer: 'NOT_AFFECTED' }), 'U1', 'CRITICAL'],
  ['④ even stopped and good', facts({ ...fatal, conformity: 'CONFORMS', stopped: true }), 'U2', 'CRITICAL'],

  ['② 問題あり', facts({ ...description, answer: 'AFFECTED' }), 'U3', 'CRITICAL'],
  [
    '② 問題あり before 未販売',
    facts({ ...description, answer: 'AFFECTED', stage: 'NOT_SOLD' }),
    'U3',
    'CRITICAL',
  ],
  ['② 問題なし', facts({ ...description, answer: 'NOT_AFFECTED' }), 'U5', 'MEDIUM'],
  ['② 未販売', facts({ ...description, stage: 'NOT_SOLD' }), 'U5', 'MEDIUM'],
  ['② 未販売 未回答', facts({ ...description, stage: 'NOT_SOLD', answer: 'NO_REPLY' }), 'U5', 'MEDIUM'],
  ['② 支払い待ち', facts({ ...description, stage: 'AWAITING_PAYMENT' }), 'U4', 'HIGH'],
  ['② 未連絡', facts({ ...description, answer: 'NOT_ASKED', stage: 'DELIVERED' }), 'U4', 'HIGH'],
  ['② 未回答', facts({ ...description, answer: 'NO_REPLY', stage: 'SHIPPED' }), 'U4', 'HIGH'],
  ['② alone', facts(description), 'U4', 'HIGH'],

  ['③ 基準未達', facts({ ...partial, conformity: 'NOT_CONFORM', stopped: true }), 'U6', 'CRITICAL'],
  ['③ 未判定', facts({ ...partial, conformity: 'UNDECIDED', stopped: true }), 'U6', 'CRITICAL'],
  ['③ without 判定', facts({ ...partial, stopped: true }), 'U6', 'CRITICAL'],
  ['③ 基準達成 stopped', facts({ ...partial, conformity: 'CONFORMS', stopped: true }), 'U8', 'MEDIUM'],
  ['③ 品質低下 stopped', facts({ ...partial, conformity: 'DEGRADED', stopped: true }), 'U8', 'MEDIUM'],
  ['③ 基準達成 not stopped', facts({ ...partial, conformity: 'CONFORMS' }), 'U7', 'HIGH'],
  ['③ 品質低下 not stopped', facts({ ...partial, conformity: 'DEGRADED' }), 'U7', 'HIGH'],

  ['⑤ 発送済み, over', outage(-HOUR, { stage: 'SHIPPED' }), 'U12', 'LOW'],
  ['⑤ 到着済み, over', outage(-HOUR, { stage: 'DELIVERED' }), 'U12', 'LOW'],
  ['⑤ 取引完了, over', outage(-HOUR, { stage: 'COMPLETED' }), 'U12', 'LOW'],
  ['⑤ 未販売, over', outage(-HOUR, { stage: 'NOT_SOLD' }), 'U15', 'LOW'],
  ['⑤ 支払い待ち, over', outage(-HOUR, { stage: 'AWAITING_PAYMENT' }), 'U11', 'MEDIUM'],
  ['⑤ 発送待ち, over', outage(-HOUR), 'U9', 'CRITICAL'],
  ['⑤ 段階 unknown, over', outage(-HOUR, { stage: undefined }), 'U9', 'CRITICAL'],
  ['⑤ no 期限', outage(0, { deadline: undefined }), 'U9', 'CRITICAL'],
  ['⑤ no 基準時刻', outage(100 * HOUR, { now: undefined }), 'U9', 'CRITICAL'],
  ['⑤ alone', facts({ type: 'PLATFORM_OUTAGE' }), 'U9', 'CRITICAL'],
  ['⑤ exactly at the deadline', outage(0), 'U9', 'CRITICAL'],
  ['⑤ 23:59:59 left', outage(DAY - 1000), 'U9', 'CRITICAL'],
  ['⑤ exactly 24 h left', outage(DAY), 'U9', 'CRITICAL'],
  ['⑤ 24 h and 1 ms left', outage(DAY + 1), 'U10', 'HIGH'],
  ['⑤ 24 h and 1 s left', outage(DAY + 1000), 'U10', 'HIGH'],
  ['⑤ exactly 72 h left', outage(3 * DAY), 'U10', 'HIGH'],
  ['⑤ 72 h and 1 s left', outage(3 * DAY + 1000), 'U11', 'MEDIUM'],
  ['⑤ a month left, 段階 unknown', outage(30 * DAY, { stage: undefined }), 'U11', 'MEDIUM'],
];

describe('the table of urgency', () => {
  it.each(TABLE)('%s', (_says, known, rule, level) => {
    expect(urgencyOf(known)).toMatchObject({ rule, level });
  });

  it('is tried in the order of the design, and every row of it is reached above', () => {
    const order = [...URGENCY_RULES, LAST_URGENCY_RULE].map(({ id, level }) => `${id} ${level}`);
    expect(order).toEqual([
      'U13 NONE',
      'U0 CRITICAL',
      'U1 CRITICAL',
      'U2 CRITICAL',
      'U3 CRITICAL',
      'U5 MEDIUM',
      'U4 HIGH',
      'U6 CRITICAL',
      'U8 MEDIUM',
      'U7 HIGH',
      'U12 LOW',
      'U15 LOW',
      'U11 MEDIUM',
      'U9 CRITICAL',
      'U10 HIGH',
      'U11 MEDIUM',
    ]);
    expect(new Set(TABLE.map(([, , rule]) => rule))).toEqual(new Set(order.map((row) => row.split(' ')[0])));
  });
});

describe('the reason', () => {
  it.each(TABLE)('is a polite sentence without the id: %s', (_says, known) => {
    expect(urgencyOf(known).reason).toMatch(/^[^U].*(?:ください|ます|せん|足ります)。$/);
  });

  it.each([
    [-200 * 60_000, '3時間20分過ぎています'],
    [-30 * DAY, '720時間(約30日)過ぎています'],
    [-30_000, '1分足らず過ぎています'],
    [0, 'ちょうど発送の期限です'],
    [30_000, 'あと1分足らずです'],
    [5.5 * HOUR, 'あと5時間30分です'],
    [DAY, 'あと24時間です'],
    [DAY + 1000, 'あと24時間あまりです'],
    [3 * DAY, 'あと72時間です'],
    [3 * DAY + 1000, 'あと72時間あまり(約3日)ある'],
    [100 * HOUR, 'あと100時間(約4日)ある'],
  ])('names the time left: %d ms', (left, words) => {
    expect(urgencyOf(outage(left)).reason).toContain(words);
  });

  it('says which of the two moments is missing', () => {
    expect(urgencyOf(outage(0, { deadline: undefined })).reason).toContain('期限が空か読み取れない');
    expect(urgencyOf(outage(0, { now: undefined })).reason).toContain('基準時刻が空か読み取れず');
  });

  it('does not call a wish a stop, and names the judgement', () => {
    const open = urgencyOf(facts({ ...partial, conformity: 'DEGRADED' })).reason;
    expect(open).toContain('品質低下');
    expect(open).toContain('早めに止めて');
    expect(urgencyOf(facts({ ...partial, conformity: 'CONFORMS', stopped: true })).reason).toContain(
      '基準達成',
    );
  });

  it('tells the cases of one rule apart', () => {
    const reasons = (rule: string): number =>
      new Set(TABLE.filter(([, , id]) => id === rule).map(([, known]) => urgencyOf(known).reason)).size;
    expect(reasons('U13')).toBe(3);
    expect(reasons('U5')).toBe(2);
    expect(reasons('U4')).toBe(3);
    expect(reasons('U6')).toBe(2);
    expect(reasons('U12')).toBe(3);
  });
});

describe('levels', () => {
  it('are ordered 即対応 > 緊急 > 要対応 > 経過確認 > 対象外', () => {
    const ranks = (['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'NONE'] as const).map(urgencyRank);
    expect(ranks).toEqual([4, 3, 2, 1, 0]);
  });

  it('of a row with several incidents: the highest', () => {
    expect(highestUrgency(['LOW', 'HIGH', 'NONE'])).toBe('HIGH');
    expect(highestUrgency(['NONE'])).toBe('NONE');
    expect(highestUrgency([])).toBeUndefined();
  });
});
