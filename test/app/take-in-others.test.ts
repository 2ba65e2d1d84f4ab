// 連絡文ログ, 連絡する相手 and トラブル filled by hand.
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { ContactId, DraftId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import { afterTaking, handRow, takenFrom } from '../support/hand-rows.ts';
import {
  afterwards,
  contactOf,
  draftOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  type Shop,
  shopOf,
} from '../support/small-world.ts';

const EVENING = MORNING + 11 * HOUR;
const TOMORROW = EVENING + DAY;
const BUYER = 'C1-a' as ContactId;

type Facts = {
  readonly incident?: Partial<Incident>;
  readonly contact?: Partial<Contact>;
  readonly drafts?: readonly Partial<MessageDraft>[];
};

const shop = ({ incident = {}, contact = {}, drafts = [{}] }: Facts = {}): Shop =>
  shopOf({
    operation: 9,
    records: {
      ...NO_RECORDS,
      incidents: [incidentOf({ type: 'DESCRIPTION_ERROR', ...incident })],
      contacts: [contactOf({ id: BUYER, ...contact })],
      drafts: drafts.map((draft, at) =>
        draftOf({
          id: `M${at + 1}-a` as DraftId,
          contactId: BUYER,
          text: '下書き',
          original: '下書き',
          promise: EVENING,
          ...draft,
        }),
      ),
    },
  });

const sent: Partial<MessageDraft> = { state: 'SENT', sent: true, sentAt: MORNING, how: 'この文面' };
const ended: Partial<Incident> = { status: 'CLOSED' };

const draft = (cells: Parameters<typeof handRow>[2], id = 'M1-a') => handRow('drafts', id, cells);
const buyer = (cells: Parameters<typeof handRow>[2]) => handRow('contacts', BUYER, cells);
const trouble = (cells: Parameters<typeof handRow>[2]) => handRow('incidents', 'T-001', cells);

describe('連絡文ログ', () => {
  it('送った ticked: sent as it is, and the buyer has been written to', () => {
    const after = afterTaking(shop(), [draft({ 送った: true })]).records;
    expect(after.drafts[0]).toMatchObject({ state: 'SENT', sent: true, how: 'この文面', sentBy: 'みき' });
    expect(after.contacts[0]).toMatchObject({ resolution: 'CONTACTED', promise: EVENING });
    expect(after.incidents[0]?.contacted).toBe('1/1');
    expect(after.drafts[0]?.takenIn).toBe('11/20 09:00 送った→チェック');
  });

  it('a text changed and ticked was sent as changed; what was made stays beside it', () => {
    const after = afterTaking(shop({ drafts: [{ state: 'REVIEWED' }] }), [
      draft({ 送った: true, 文面: '=書き直した\n二行目 ' }),
    ]).records;
    expect(after.drafts[0]).toMatchObject({ state: 'SENT', text: '=書き直した\n二行目', original: '下書き' });
  });

  it('a text that was looked through and changed is a draft again', () => {
    const after = afterTaking(shop({ drafts: [{ state: 'REVIEWED' }] }), [draft({ 文面: '別の文' })]).records;
    expect(after.drafts[0]).toMatchObject({ state: 'DRAFT', text: '別の文' });
  });

  it('the tick taken away: not sent after all, and the text may change again', () => {
    const after = afterTaking(shop({ drafts: [sent] }), [draft({ 送った: false, 文面: '別の文' })]).records;
    expect(after.drafts[0]).toMatchObject({ state: 'DRAFT', sent: false, sentAt: null, text: '別の文' });
    expect(after.contacts[0]).toMatchObject({ resolution: 'PENDING' });
  });

  it.each<[string, Facts, Parameters<typeof handRow>[2], RegExp]>([
    [
      'the text of what was sent',
      { drafts: [sent] },
      { 文面: '別の文' },
      /「文面」の「別の文」は、取り込めません。この連絡文は、もう送った/,
    ],
    [
      'what was withdrawn',
      { drafts: [{ state: 'VOID' }] },
      { 送った: true },
      /もう送ったことになっているか、取り消されています/,
    ],
    [
      'a promise of what was withdrawn',
      { drafts: [{ state: 'VOID' }] },
      { 次の約束: new Date(TOMORROW) },
      /取り消されています/,
    ],
    [
      'no text at all',
      {},
      { 文面: '' },
      /「文面」を空にしたことは、取り込めません。「文面」を書いてください。元の値に戻しました。/,
    ],
    ['an ended trouble', { incident: ended }, { 送った: true }, /もう終わっています/],
  ])('%s is put back', (_, facts, cells, sentence) => {
    const before = shop(facts);
    const { plan, refused } = takenFrom(before, [draft(cells)]);
    expect(refused).toBe(1);
    expect(plan?.changes.filter(({ before: was, after }) => was === after)).toHaveLength(1);
    const after = afterwards(before, plan as NonNullable<typeof plan>).records.drafts[0];
    expect(after?.takenIn).toMatch(sentence);
    expect({ ...after, takenIn: '' }).toEqual(before.records.drafts[0]);
  });

  it('the word that nothing was wrong may be changed and sent after the end', () => {
    const before = shop({ incident: ended, drafts: [{ purpose: '問題なしのお知らせ' }] });
    const after = afterTaking(before, [draft({ 文面: 'ご安心ください', 送った: true })]).records;
    expect(after.drafts[0]).toMatchObject({ state: 'SENT', text: 'ご安心ください' });
  });

  it('次の約束 of the last text sent is the buyer’s, of another it is not', () => {
    const before = shop({ drafts: [sent, {}], contact: { promise: EVENING } });
    const last = afterTaking(before, [draft({ 次の約束: new Date(TOMORROW) })]).records;
    expect(last.contacts[0]).toMatchObject({
      promise: TOMORROW,
      deadlineKind: '返事を見に行く',
    });
    const other = afterTaking(before, [draft({ 次の約束: new Date(TOMORROW) }, 'M2-a')]).records;
    expect(other.contacts[0]?.promise).toBe(EVENING);
    expect(other.drafts[1]?.promise).toBe(TOMORROW);
  });

  it('a promise in words is asked back', () => {
    const { plan } = takenFrom(shop(), [draft({ 次の約束: '明日の夜' })]);
    expect(plan?.changes).toMatchObject([
      {
        field: 'takenIn',
        after:
          'まだ取り込んでいません。「次の約束」の「明日の夜」が読めません。「2026/11/25 20:00」のように書いてください。',
      },
    ]);
  });
});

describe('連絡する相手', () => {
  it.each<[string, Partial<Contact>, string, Partial<Contact>]>([
    ['問題あり', {}, '即対応', { answer: 'AFFECTED', next: '解決の方法を決める' }],
    ['問題なし', {}, '対象外', { answer: 'NOT_AFFECTED', next: 'お礼を送る(任意)' }],
    ['未回答', {}, '緊急', { answer: 'NO_REPLY', next: '返事を待つ' }],
    ['未連絡', { answer: 'AFFECTED' }, '緊急', { answer: 'NOT_ASKED', next: '事情を連絡する' }],
    [
      '問題なし',
      { stage: 'AWAITING_SHIPMENT', next: '箱を出さずに待つ' },
      '要対応',
      { next: '箱を出さずに待つ' },
    ],
    ['問題あり', { next: '最初の返事を送る' }, '即対応', { next: '最初の返事を送る' }],
  ])('回答 %s of %o: urgency and next step follow', (said, contact, urgency, wanted) => {
    const after = afterTaking(shop({ contact }), [buyer({ 回答: said })]).records.contacts[0];
    expect(after).toMatchObject({ urgency, ...wanted });
  });

  it('関係なし: nothing runs and nothing is to be done; 疑い brings it back', () => {
    const before = shop({ contact: { promise: EVENING, deadline: EVENING, lastContact: MORNING } });
    const out = afterTaking(before, [buyer({ 確からしさ: '関係なし' })]);
    expect(out.records.contacts[0]).toMatchObject({
      certainty: 'UNRELATED',
      resolution: 'NO_ACTION',
      urgency: '対象外',
      next: '',
      deadline: null,
    });
    const back = afterTaking(out, [buyer({ 確からしさ: '疑い' })]);
    expect(back.records.contacts[0]).toMatchObject({
      certainty: 'SUSPECTED',
      resolution: 'CONTACTED',
      urgency: '緊急',
      next: '返事を待つ',
      deadline: EVENING,
    });
  });

  it('a promise is the last sent text’s as well, from which the desk counts', () => {
    const after = afterTaking(shop({ drafts: [sent] }), [buyer({ 次の約束: new Date(TOMORROW) })]).records;
    expect(after.contacts[0]).toMatchObject({ promise: TOMORROW });
    expect(after.drafts[0]?.promise).toBe(TOMORROW);
  });

  it('what a text sent by hand promises gives way to what is written for the buyer', () => {
    const after = afterTaking(shop(), [
      buyer({ 次の約束: new Date(TOMORROW) }),
      draft({ 送った: true }),
    ]).records;
    expect(after.contacts[0]).toMatchObject({ promise: TOMORROW, resolution: 'CONTACTED' });
    expect(after.drafts[0]).toMatchObject({ promise: TOMORROW, state: 'SENT' });
  });

  it('a blank is asked back, an ended trouble takes nothing', () => {
    expect(takenFrom(shop(), [buyer({ 確からしさ: '' })])).toMatchObject({ unclear: 1, taken: 0 });
    expect(takenFrom(shop({ incident: ended }), [buyer({ 回答: '問題あり' })])).toMatchObject({
      refused: 1,
      taken: 0,
    });
  });
});

describe('トラブル', () => {
  it('every field is what the screen would have recorded', () => {
    const after = afterTaking(shop(), [
      trouble({
        題名: ' 留め具 ',
        きっかけ: '自分で気づいた',
        何が起きたか: '=外れる',
        正しくは: '外れない',
        起きた場所: '仕入',
      }),
    ]).records.incidents[0];
    expect(after).toMatchObject({
      title: '留め具',
      origin: '自分で気づいた',
      what: '=外れる',
      right: '外れない',
      place: '仕入れ',
    });
    expect(after?.takenIn).toContain('11/20 09:00 題名→留め具');
  });

  it('a blank takes a detail away, but a trouble needs a title', () => {
    const before = shop({ incident: { what: '外れる', place: '仕入れ' } });
    const { plan, taken, refused } = takenFrom(before, [
      trouble({ 題名: ' ', 何が起きたか: '', 起きた場所: '' }),
    ]);
    expect([taken, refused]).toEqual([2, 1]);
    const after = afterwards(before, plan as NonNullable<typeof plan>).records.incidents[0];
    expect(after).toMatchObject({ title: '真鍮ピアス', what: '', place: '' });
    expect(after?.takenIn).toContain('「題名」を書いてください。');
  });

  it('a place of one’s own is asked back', () => {
    expect(takenFrom(shop(), [trouble({ 起きた場所: '倉庫' })])).toMatchObject({ unclear: 1, taken: 0 });
  });

  it('what comes too late is put back, and stands in 取り込み so that it is not lost', () => {
    const before = shop({ incident: ended });
    const { plan } = takenFrom(before, [trouble({ 何が起きたか: 'ゆるい\n留め具' })]);
    const after = afterwards(before, plan as NonNullable<typeof plan>).records.incidents[0];
    expect(after).toMatchObject({ what: '' });
    expect(after?.takenIn).toContain('ゆるい\n留め具');
  });
});

describe('cells that only Tomeru writes', () => {
  it.each([
    ['対応', '解決', buyer, 'contacts'],
    ['段階', 'もう届いた', buyer, 'contacts'],
    ['状態', '終了', trouble, 'incidents'],
  ] as const)('%s: 「%s」 is put back, and said', (header, found, row, table) => {
    const before = shop();
    const { plan, refused, notes } = takenFrom(before, [row({ [header]: found })]);
    if (plan === null) throw new Error('Nothing to be written.');
    expect(refused).toBe(1);
    expect(notes.join('')).toContain('取り込めない記入が1件');
    const after = afterwards(before, plan).records;
    const [was] = before.records[table];
    const [is] = after[table];
    expect({ ...is, takenIn: '' }).toEqual(was);
    expect(is?.takenIn).toContain(
      `「${header}」の「${found}」は、取り込めません。この欄は、トメルが書く欄です。`,
    );
    expect(plan.changes.find((change) => change.over === found)).toBeDefined();
  });
});
