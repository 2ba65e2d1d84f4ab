// 連絡文を作る: for whom there is a letter, for whom there is none and why, and that nobody is told the same thing twice.
import { describe, expect, it } from 'vitest';
import { nameTransaction } from '../../src/app/name-transaction.ts';
import { recordDetails } from '../../src/app/record-details.ts';
import { setType } from '../../src/app/set-type.ts';
import type { World } from '../../src/app/world.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import type { IncidentType } from '../../src/domain/labels.ts';
import type { SettlingDesk } from '../support/settling-shop.ts';
import { draftOf, MORNING } from '../support/small-world.ts';
import { buyerOf, draftNow, idOf, letterTo, press, TROUBLE, talkDesk } from '../support/talk-shop.ts';

const kind = (type: IncidentType) => (world: World) =>
  setType(world, {
    kind: 'setType',
    requestId: 'request-1',
    incidentId: TROUBLE,
    type: type as 'UNKNOWN',
    subKind: null,
  });
const details = (what: string) => (world: World) =>
  recordDetails(world, { kind: 'recordDetails', requestId: 'request-1', incidentId: TROUBLE, what });

const STAGES = [
  buyerOf('払う前', { stage: 'AWAITING_PAYMENT' }),
  buyerOf('発送前', { stage: 'AWAITING_SHIPMENT' }),
  buyerOf('発送済', { stage: 'SHIPPED' }),
  buyerOf('届いた', { stage: 'DELIVERED' }),
  buyerOf('終わった', { stage: 'COMPLETED' }),
];

describe('given buyers of a wrong description at every stage, when letters are made', () => {
  const desk = talkDesk({ contacts: [...STAGES, buyerOf('不明', { stage: null })] });
  const before = desk.asks(press.letters);
  const { reply } = desk.does(press.prepare);

  it('then each has the letter of his stage, all of one operation', () => {
    expect(desk.drafts().map(({ contactId, purpose }) => [contactId, purpose])).toEqual([
      [idOf('払う前'), '訂正(取り消しできます)'],
      [idOf('発送前'), '訂正と「続ける/やめる」'],
      [idOf('発送済'), '訂正と確認'],
      [idOf('届いた'), '訂正と問題の有無'],
      [idOf('終わった'), '訂正とお詫び'],
    ]);
    expect(reply).toMatchObject({ made: 5, notes: ['連絡文を5件作りました。'] });
    expect(before.toMake).toBe(5);
    expect(before.incident.talk).toMatchObject({ untold: 5, ready: 0 });
    expect(reply.incident.talk).toMatchObject({ untold: 0, ready: 5 });
    expect(reply.incident.next).toBe('連絡文を送る');
    expect(before.incident.next).toBe('連絡文を作る');
  });

  it('then it is said for whom there is none, why, and where that can be put right', () => {
    expect(reply.without).toEqual([
      {
        why: '段階が読めません。段階を確かめてください',
        buyers: 1,
        contacts: [{ id: idOf('不明'), buyer: '不明', product: '真鍮ピアス' }],
        mend: 'stage',
      },
    ]);
  });

  it('then the texts hold what happened, and are ready to go', () => {
    for (const draft of desk.drafts()) {
      expect(draft.text).toContain('真鍮に金メッキ');
      expect(draft).toMatchObject({ state: 'DRAFT', when: '今すぐ', check: '', original: draft.text });
    }
  });

  it('then the trouble says so in its cell', () => expect(desk.incident().next).toBe('連絡文を送る'));

  it('then nothing is made a second time', () =>
    expect(desk.refusal(press.prepare).code).toBe('nothingToPrepare'));
});

describe('nobody is told the same thing twice', () => {
  it.each<[string, (desk: SettlingDesk) => unknown]>([
    ['sent', (desk) => desk.does(press.sent(letterTo(desk, 'ねこ屋').id))],
    ['set aside for good', (desk) => desk.does(press.aside(letterTo(desk, 'ねこ屋').id, 'never'))],
    ['put off', (desk) => desk.does(press.aside(letterTo(desk, 'ねこ屋').id, 'later'))],
    ['read through', (desk) => desk.does(press.review(letterTo(desk, 'ねこ屋').id))],
  ])('a letter that was %s is not made again', (_, act) => {
    const desk = talkDesk();
    desk.does(press.prepare);
    act(desk);
    expect(desk.refusal(press.prepare).code).toBe('nothingToPrepare');
  });

  it('what was answered stays told, though he has a problem', () => {
    const desk = talkDesk();
    desk.does(press.prepare);
    desk.does(press.sent(letterTo(desk, 'ねこ屋').id));
    desk.does(press.answer('ねこ屋', '問題あり'));
    expect(desk.drafts()).toHaveLength(1);
    expect(desk.refusal(press.prepare).code).toBe('nothingToPrepare');
  });

  it('who was asked to look as the mix-up’s other half is not asked in other words', () => {
    const twin = buyerOf('鏡', { certainty: 'SUSPECTED' });
    const asked = draftOf({ contactId: twin.id, purpose: '確認のお願い' });
    const desk = talkDesk({ incident: { type: 'WRONG_SHIPMENT' }, contacts: [twin], drafts: [asked] });
    expect(desk.refusal(press.prepare).code).toBe('nothingToPrepare');
  });
});

describe('a letter that has become untrue', () => {
  it('goes when the kind changes, and the right one comes at once', () => {
    const desk = talkDesk();
    desk.does(press.prepare);
    const before = letterTo(desk, 'ねこ屋');
    const { reply } = desk.does(kind('FATAL_DEFECT'));
    expect(draftNow(desk, before)).toMatchObject({ state: 'VOID', how: '' });
    expect(letterTo(desk, 'ねこ屋')).toMatchObject({ purpose: '使わないでください', state: 'DRAFT' });
    expect(reply.notes).toEqual([
      '内容が合わなくなった下書きを1件取り消しました。',
      '連絡文を1件作りました。',
    ]);
  });

  it('goes also where the other kind has a letter of the same purpose in other words', () => {
    const desk = talkDesk({ incident: { type: 'WRONG_SHIPMENT', subKind: 'ITEM' } });
    desk.does(press.prepare);
    const before = letterTo(desk, 'ねこ屋');
    expect(before.purpose).toBe('お詫びと解決の相談');
    desk.does(press.answer('ねこ屋', '問題あり'));
    desk.does(kind('PARTIAL_DEFECT'));
    expect(draftNow(desk, before).state).toBe('VOID');
    expect(letterTo(desk, 'ねこ屋')).toMatchObject({ purpose: 'お詫びと解決の相談', state: 'DRAFT' });
    expect(letterTo(desk, 'ねこ屋').template).not.toBe(before.template);
  });

  it.each([
    ['read through', press.review],
    ['edited', (id: string) => press.edit(id, `${'訂正'.repeat(9)}、申し訳ございません。`)],
    ['sent', press.sent],
  ] as const)('stays where it was %s: a person stands behind it', (_, act) => {
    const desk = talkDesk();
    desk.does(press.prepare);
    const letter = letterTo(desk, 'ねこ屋');
    desk.does(act(letter.id) as typeof press.prepare);
    desk.does(kind('FATAL_DEFECT'));
    expect(draftNow(desk, letter).state).not.toBe('VOID');
  });

  it('goes where the kind is unknown again, and nothing comes', () => {
    const desk = talkDesk();
    desk.does(press.prepare);
    const { reply } = desk.does(kind('UNKNOWN'));
    expect(letterTo(desk, 'ねこ屋').state).toBe('VOID');
    expect(desk.asks(press.letters).without[0]).toMatchObject({ mend: 'details', buyers: 1 });
    expect(reply.incident.talk).toMatchObject({ untold: 0, ready: 0 });
  });

  it('is made anew with what has been learned', () => {
    const desk = talkDesk();
    desk.does(press.prepare);
    const before = letterTo(desk, 'ねこ屋');
    const { reply } = desk.does(details('14金'));
    expect(draftNow(desk, before).state).toBe('VOID');
    expect(letterTo(desk, 'ねこ屋').text).toContain('14金');
    expect(reply.notes).toHaveLength(2);
  });
});

describe('what is not known', () => {
  it('keeps a letter from being made, by name, until somebody tells it', () => {
    const desk = talkDesk({ incident: { what: '', right: '' } });
    expect(desk.refusal(press.prepare).code).toBe('nothingToPrepare');
    const { without, toMake, incident } = desk.asks(press.letters);
    expect(toMake).toBe(0);
    expect(without).toMatchObject([{ mend: 'details', buyers: 1 }]);
    expect(without[0]?.why).toBe('「まちがい」「正しくは」が分かっていません');
    expect(incident.talk.untold).toBe(1);
  });

  it('is no hindrance where nothing but the product is known', () => {
    const contacts = [buyerOf('', { id: idOf('名無し'), transactionId: '', link: '' })];
    const desk = talkDesk({ contacts });
    desk.does(press.prepare);
    expect(letterTo(desk, '名無し').text).toMatch(/^ご購入者様\n/);
  });

  it('of the seller’s own wording is looked for in 定型文', () => {
    const letters = { 'description-delivered': { full: '{{宛名}}\n{{なまえ}}', short: '{{宛名}}' } };
    const desk = talkDesk({ letters });
    expect(desk.asks(press.letters).without).toMatchObject([{ mend: 'template' }]);
  });

  it('a letter that is switched off is named', () => {
    const desk = talkDesk({ letters: { 'description-delivered': { used: false } } });
    const { without, incident } = desk.asks(press.letters);
    expect(without[0]).toMatchObject({ mend: 'template' });
    // Nobody is asked again and again for what the seller does not want.
    expect(incident.talk.untold).toBe(0);
    expect(desk.refusal(press.prepare).code).toBe('nothingToPrepare');
  });
});

describe('when it is sent', () => {
  const NIGHT = MORNING + 14 * HOUR;
  it('at night waits for 8:00, and goes then', () => {
    const desk = talkDesk({ now: NIGHT });
    const { reply } = desk.does(press.prepare);
    expect(letterTo(desk, 'ねこ屋').when).toBe('朝8時から');
    expect(reply.incident.talk).toMatchObject({ ready: 0, morning: 1 });
    expect(desk.asks(press.letters)).toMatchObject({ cards: [], morning: [{}], all: 0 });
    desk.shop = { ...desk.shop, now: NIGHT + 9 * HOUR };
    expect(desk.asks(press.letters)).toMatchObject({ cards: [{}], morning: [], all: 1 });
  });

  it('does not wait where somebody may be hurt', () => {
    const contacts = [buyerOf('ねこ屋', { urgency: '即対応' })];
    const desk = talkDesk({ now: NIGHT, incident: { type: 'FATAL_DEFECT', what: '針が出ている' }, contacts });
    desk.does(press.prepare);
    expect(letterTo(desk, 'ねこ屋').when).toBe('今すぐ');
  });

  it('does not wait where the parcel has to leave before the morning', () => {
    const pressing = { urgency: '即対応', stage: 'AWAITING_SHIPMENT', shipBy: NIGHT + 3 * HOUR } as const;
    const contacts = [
      buyerOf('急ぐ', pressing),
      buyerOf('急がない', { ...pressing, shipBy: NIGHT + 3 * DAY }),
    ];
    const desk = talkDesk({ now: NIGHT, contacts });
    desk.does(press.prepare);
    expect(letterTo(desk, '急ぐ').when).toBe('今すぐ');
    expect(letterTo(desk, '急がない').when).toBe('朝8時から');
  });
});

it('a buyer who can no longer be written to is asked about at the desk, where he is concerned for certain', () => {
  const contacts = [
    buyerOf('遠い', { stage: 'COMPLETED', completedAt: MORNING - 40 * DAY }),
    buyerOf('近い', { stage: 'COMPLETED', completedAt: MORNING - DAY }),
  ];
  const desk = talkDesk({ incident: { type: 'WRONG_SHIPMENT', subKind: 'ITEM' }, contacts });
  desk.does(press.prepare);
  expect(letterTo(desk, '遠い')).toMatchObject({ recipient: '事務局', purpose: '事務局に問い合わせ' });
  expect(letterTo(desk, '近い').recipient).toBe('購入者');
});

it('who is not concerned, or is settled, has no letter and is not named', () => {
  const contacts = [
    buyerOf('関係なし', { certainty: 'UNRELATED', resolution: 'NO_ACTION' }),
    buyerOf('済んだ', { resolution: 'RESOLVED' }),
    buyerOf('合意', { resolution: 'AGREED' }),
  ];
  const desk = talkDesk({ contacts });
  expect(desk.refusal(press.prepare).code).toBe('nothingToPrepare');
  expect(desk.asks(press.letters).without).toEqual([]);
});

it('the one who reported gets his first reply before anything else, and then is a buyer like any other', () => {
  const reporter = buyerOf('知らせた');
  const first = draftOf({ contactId: reporter.id, state: 'DRAFT' });
  const desk = talkDesk({ contacts: [reporter], drafts: [first] });
  expect(desk.refusal(press.prepare).code).toBe('nothingToPrepare');
  expect(desk.asks(press.letters).without).toMatchObject([{ why: 'まず「最初の返事」を送ります' }]);
  desk.does(press.sent(first.id));
  desk.does(press.prepare);
  expect(letterTo(desk, '知らせた').purpose).toBe('訂正と問題の有無');
});

it('what waits for the one who turns out to have reported gives way to his first reply', () => {
  const desk = talkDesk({ contacts: [buyerOf('知らせた'), buyerOf('ほかの人')] });
  desk.does(press.prepare);
  const before = letterTo(desk, '知らせた');
  const { reply } = desk.does((world) =>
    nameTransaction(world, {
      kind: 'nameTransaction',
      requestId: 'request-1',
      incidentId: TROUBLE,
      marketplace: 'MERCARI',
      transactionId: 'm-知らせた',
      buyer: '',
      product: '',
    }),
  );
  expect(draftNow(desk, before).state).toBe('VOID');
  expect(letterTo(desk, '知らせた').purpose).toBe('最初の返事');
  expect(letterTo(desk, 'ほかの人').state).toBe('DRAFT');
  expect(reply.notes).toEqual(['内容が合わなくなった下書きを1件取り消しました。']);
});

it('is refused for a trouble that has ended, or that nobody knows', () => {
  expect(talkDesk({ incident: { status: 'CLOSED' } }).refusal(press.prepare).code).toBe('incidentEnded');
  const other = talkDesk({ incident: { id: 'T-009' as never } });
  expect(other.refusal(press.prepare).code).toBe('noSuchIncident');
  expect(other.refusal(press.letters).code).toBe('noSuchIncident');
});
