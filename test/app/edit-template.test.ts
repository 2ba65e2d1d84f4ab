// 定型文を直す, by the button.
import { describe, expect, it } from 'vitest';
import { editTemplate } from '../../src/app/edit-template.ts';
import { letterDraft } from '../../src/app/letter-draft.ts';
import { showTemplate } from '../../src/app/list-templates.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import type { ContactId } from '../../src/domain/ids.ts';
import { DAY, startOfDay } from '../../src/domain/instant.ts';
import { templateLabel } from '../../src/domain/letters/letter.ts';
import { LETTERS, type LetterId } from '../../src/domain/letters/standard-letters.ts';
import { answered, planned } from '../support/decided.ts';
import { letterIn, letterShop, without } from '../support/letter-shop.ts';
import {
  afterwards,
  draftOf,
  holdOf,
  MORNING,
  SHEET,
  type Shop,
  taskOf,
  worldOf,
} from '../support/small-world.ts';

const ID: LetterId = 'defect-delivered';
const OWN = `{{宛名}}\n「{{不具合}}」が見つかりました。{{次の連絡}}までにご連絡します。`;

type Edit = Partial<Omit<RequestOf<'editTemplate'>, 'kind' | 'requestId'>>;

const asked = (shop: Shop, edit: Edit) =>
  editTemplate(worldOf(shop), { kind: 'editTemplate', requestId: 'request-1', templateId: ID, ...edit });

function edited(shop: Shop, edit: Edit) {
  const { plan, reply } = planned(asked(shop, edit));
  return { plan, reply, shop: afterwards(shop, plan) };
}

const codeOf = (shop: Shop, edit: Edit) => {
  const decision = asked(shop, edit);
  return decision.kind === 'refused' ? decision.refusal : decision.kind;
};

describe('a text of the seller’s own', () => {
  const { shop, reply, plan } = edited(letterShop(), { full: `${OWN}\r\n\n` });

  it('stands in the row with all that follows from it', () => {
    expect(letterIn(shop, ID)).toMatchObject({
      full: OWN,
      short: LETTERS[ID].short,
      version: LETTERS[ID].version + 1,
      origin: '自分で',
      needed: '{{不具合}}',
      standard: LETTERS[ID].full,
    });
    expect(letterIn(shop, ID).example).toContain('見本様\n「留め具がはずれやすい」が見つかりました。');
    expect(plan).toMatchObject({
      sentence: '定型文「お詫びと解決の相談・一部不良」の文を直しました',
      incidentId: '',
      appends: {},
    });
  });

  it('is told back, and in force from then on', () => {
    expect(reply).toMatchObject({
      template: { full: OWN, origin: '自分で', standardFull: LETTERS[ID].full, faults: 0, unknown: [] },
      notes: [],
    });
    expect(worldOf(shop).letter(ID)).toMatchObject({ full: OWN, purpose: LETTERS[ID].purpose, used: true });
  });

  it('the standard brings it back, under a number of its own', () => {
    const back = edited(shop, { standard: true, full: 'これは使われない' });
    expect(letterIn(back.shop, ID)).toMatchObject({
      full: LETTERS[ID].full,
      version: LETTERS[ID].version + 2,
      origin: '標準',
    });
    expect(back.plan.sentence).toBe('定型文「お詫びと解決の相談・一部不良」を標準に戻しました');
  });

  it('written as the standard has it, it is the standard', () => {
    const back = edited(shop, { full: LETTERS[ID].full });
    expect(letterIn(back.shop, ID).origin).toBe('標準');
  });

  it('the same once more changes nothing and says so', () => {
    const again = edited(shop, { full: OWN });
    expect(again.plan.changes).toEqual([]);
    expect(again.reply.notes).toEqual(['前と同じなので、変わったところはありません。']);
    expect(letterIn(again.shop, ID).version).toBe(LETTERS[ID].version + 1);
  });
});

it('letters made from the text before stay, and are counted', () => {
  const base = letterShop();
  const contactId = 'C1-0' as ContactId;
  const draft = { contactId, template: templateLabel(LETTERS[ID]) };
  const shop = {
    ...base,
    records: {
      ...base.records,
      drafts: [
        draftOf(draft),
        draftOf({ ...draft, state: 'SENT', sent: true }),
        draftOf({ contactId, template: 'ほか' }),
      ],
    },
  };
  expect(edited(shop, { short: OWN }).reply.notes).toEqual([
    'この定型文からもう作った連絡文が1件あります。そちらの文は、前のままです。',
  ]);
});

it.each([
  [{ templateId: 'no-such-letter' }, { code: 'noSuchTemplate', templateId: 'no-such-letter' }],
  [{ full: ' \n' }, { code: 'emptyField', field: 'full' }],
  [{ short: '' }, { code: 'emptyField', field: 'short' }],
  [
    { full: '{{名まえ}}へ', short: '{{宛名}}{{ }}' },
    { code: 'unknownPlaces', places: ['名まえ', ''] },
  ],
  [{ reviewOn: '2026-02-31' }, { code: 'badRequest', where: 'reviewOn' }],
] as const)('%o is refused', (edit, refusal) => {
  expect(codeOf(letterShop(), edit)).toEqual(refusal);
});

it('a text that a hand has spoilt does not keep the other from being put right', () => {
  const spoilt = letterShop({ letter: { id: ID, short: '{{名まえ}}へ', origin: '自分で' } });
  const { shop, reply } = edited(spoilt, { full: OWN });
  expect(letterIn(shop, ID).full).toBe(OWN);
  expect(reply.template).toMatchObject({ unknown: ['名まえ'], faults: 1, sampleFull: '' });
  expect(letterIn(shop, ID).check).toContain('「{{名まえ}}」は、使えることばにありません。');
});

it('使う switched off: no letter is made of it', () => {
  const { shop, plan } = edited(letterShop(), { used: false });
  const { version, origin } = letterIn(shop, ID);
  expect({ version, origin }).toEqual({ version: LETTERS[ID].version, origin: '標準' });
  expect(plan.sentence).toBe('定型文「お詫びと解決の相談・一部不良」の設定を変えました');
  const order = {
    letter: ID,
    incident: null,
    contact: null,
    marketplace: 'MERCARI',
    cannotWait: false,
  } as const;
  expect(letterDraft(worldOf(shop), order)).toEqual({ kind: 'unused' });
});

describe('見直す日', () => {
  it('is due when it has come, until somebody has looked through the letter', () => {
    const set = edited(letterShop(), { reviewOn: '2026-11-20' });
    expect(set.reply.template).toMatchObject({ reviewOn: '2026-11-20', reviewedOn: '', reviewDue: true });
    const looked = edited({ ...set.shop, now: MORNING + DAY }, { reviewed: true });
    expect(looked.reply.template).toMatchObject({ reviewedOn: '2026-11-21', reviewDue: false });
    expect(letterIn(looked.shop, ID)).toMatchObject({ reviewedOn: startOfDay(MORNING + DAY) });
    expect(edited(looked.shop, { reviewOn: null }).reply.template.reviewOn).toBe('');
  });

  it('is not due before', () => {
    expect(edited(letterShop(), { reviewOn: '2026-11-21' }).reply.template.reviewDue).toBe(false);
  });
});

it('a row that a person has deleted is made anew; until then the standard counts', () => {
  const gone = without(letterShop(), ID);
  expect(worldOf(gone).letter(ID)).toMatchObject({ full: LETTERS[ID].full, used: true });
  const { plan, shop } = edited(gone, { full: OWN });
  expect(plan.changes).toEqual([]);
  expect(plan.appends.letters).toHaveLength(1);
  expect(letterIn(shop, ID)).toMatchObject({ full: OWN, origin: '自分で' });
});

describe('how it reads', () => {
  const shown = (shop: Shop, edit: Pick<Edit, 'templateId' | 'full' | 'short'> = {}) =>
    answered(showTemplate(worldOf(shop), { kind: 'template', templateId: ID, ...edit })).template;
  const defect = { type: 'PARTIAL_DEFECT', what: '留め具が外れる' } as const;

  it('on a real case of today: the buyer who fits best', () => {
    const shop = letterShop({
      incident: defect,
      contacts: [
        { stage: 'DELIVERED', buyer: 'はる', certainty: 'SUSPECTED' },
        { stage: 'DELIVERED', buyer: 'ねこ屋', certainty: 'CONFIRMED' },
        { stage: 'SHIPPED', buyer: 'つき', certainty: 'CONFIRMED' },
        { stage: 'DELIVERED', buyer: '海', certainty: 'UNRELATED' },
      ],
    });
    const { sampleOf, sampleIsReal, sampleFull, lacks } = shown(shop);
    expect({ sampleOf, sampleIsReal, lacks }).toEqual({
      sampleOf: 'トラブル T-001 のねこ屋様(メルカリ・到着済み)',
      sampleIsReal: true,
      lacks: [],
    });
    expect(sampleFull).toContain('ねこ屋様');
    expect(sampleFull).toContain('留め具が外れる');
  });

  it('what that case lacks is named, in place of the text', () => {
    const shop = letterShop({
      incident: { ...defect, what: '' },
      contacts: [{ stage: 'DELIVERED', buyer: 'ねこ屋' }],
    });
    expect(shown(shop)).toMatchObject({ sampleIsReal: true, sampleFull: '', lacks: ['不具合'], faults: 0 });
  });

  it.each([
    [
      'nothing is open',
      letterShop({ incident: { ...defect, status: 'CLOSED' }, contacts: [{ stage: 'DELIVERED' }] }),
    ],
    ['no buyer is at this stage', letterShop({ incident: defect, contacts: [{ stage: 'SHIPPED' }] })],
    [
      'the trouble is another',
      letterShop({ incident: { type: 'FATAL_DEFECT' }, contacts: [{ stage: 'DELIVERED' }] }),
    ],
  ])('on 見本 where %s', (_, shop) => {
    const { sampleOf, sampleIsReal, sampleFull } = shown(shop);
    expect([sampleOf, sampleIsReal]).toEqual(['見本', false]);
    expect(sampleFull).toContain('見本様');
  });

  it('of one to an outsourcer: whom the trouble asked to wait, with the goods that it holds', () => {
    const waiting = taskOf({ kind: 'outsourcer', place: '彫金室' });
    const held = holdOf({
      ref: { sheetId: SHEET, key: 'A-1', ownId: '', fingerprint: 'f' },
      key: 'A-1',
      product: '青い皿',
    });
    const told = (templateId: LetterId, loss: number | null) => {
      const shop = letterShop({ incident: { ...defect, loss } });
      const records = { ...shop.records, tasks: [waiting], holds: [held] };
      const request = { kind: 'template', templateId } as const;
      return answered(showTemplate(worldOf({ ...shop, records }), request)).template;
    };
    const stop = told('outsourcer-stop', null);
    expect(stop).toMatchObject({ sampleOf: 'トラブル T-001 の彫金室 様', sampleIsReal: true, lacks: [] });
    expect(stop.sampleFull).toContain('・青い皿(A-1)');
    expect(told('outsourcer-claim', 12800).sampleFull).toContain('かかった費用: 12,800円');
    // Nobody knows yet what it has cost, and no supplier was asked.
    expect(told('outsourcer-claim', null).sampleOf).toBe('見本');
    expect(told('supplier-inquiry', null).sampleOf).toBe('見本');
  });

  it('with words that are only tried: findings, unknown places, places that this letter can never fill', () => {
    const tried = shown(letterShop(), { full: 'LINEで連絡をください。', short: LETTERS[ID].short });
    expect(tried.findings.map(({ level }) => level)).toContain('ERROR');
    expect(tried.faults).toBeGreaterThan(0);
    expect(shown(letterShop(), { full: '{{だれか}}へ' })).toMatchObject({
      unknown: ['だれか'],
      sampleFull: '',
    });
    const never = shown(letterShop(), { full: '{{返金額}}をお返しします。' });
    expect(never).toMatchObject({ unknown: [], lacks: ['返金額'], faults: 1 });
    expect(never.places.find(({ name }) => name === '返金額')).toMatchObject({ needed: true, used: true });
  });

  it('names all places that it may have', () => {
    const { places } = shown(letterShop());
    const of = (name: string) => places.find((place) => place.name === name);
    expect(of('不具合')).toMatchObject({ needed: true, used: true, about: '見つかった不具合' });
    expect(of('時点')).toMatchObject({ needed: false, used: false });
    expect(of('便')).toBeUndefined();
  });

  it('is refused for no letter of ours', () => {
    const asking = showTemplate(worldOf(letterShop()), { kind: 'template', templateId: 'x' });
    expect(asking).toMatchObject({ refusal: { code: 'noSuchTemplate', templateId: 'x' } });
  });
});
