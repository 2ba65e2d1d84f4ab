// Text that a cell, a template or a page could take for something else: every text of the collection goes through every field
// of the wire. It arrives exactly, but for line ends and blanks at the ends of a name, or is refused with nothing written.
// Over 300 lines: the fields of the wire stand here as one table, and what becomes of each is looked up beside it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal, Request, RequestOf } from '../../src/app/protocol.ts';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { HOSTILE_TEXTS, type HostileText } from '../support/hostile-strings.ts';
import { formulasInOwnTabs, sellerPart } from '../support/seller-part.ts';
import { differences, recordsOf } from '../support/workbook-cells.ts';
import { STOCK, smallShop } from './small-shop.ts';
import { STOCK as GOODS, readyTwoTabs, twoTabs } from './two-tabs.ts';

/** As it has to stand in a cell. */
const kept = (text: string): string => text.replace(/\r\n?/g, '\n');
const trimmed = (text: string): string => kept(text).trim();
/** Where a person reads text behind a reason: nothing is added for a blank one. */
const behind = (reason: string, text: string): string =>
  trimmed(text) === '' ? reason : `${reason}(${trimmed(text)})`;

it('the collection holds more than 300 texts, each once', () => {
  const kinds = new Set(HOSTILE_TEXTS.map(({ kind }) => kind));
  console.log(`${HOSTILE_TEXTS.length} texts of ${kinds.size} kinds`);
  expect(new Set(HOSTILE_TEXTS.map(({ text }) => text)).size).toBe(HOSTILE_TEXTS.length);
  expect(HOSTILE_TEXTS.length).toBeGreaterThan(300);
});

type Field = {
  readonly name: string;
  readonly longest: number;
  /** The smallest request that carries the text there. */
  readonly request: (text: string, incidentId: string) => Request;
};

const id = (name: string): string => `${name}-0000`;
const buyerOf = (incidentId: string) =>
  ({ incidentId, transactionId: 'x-1', buyer: 'x', product: 'x' }) as const;

const FIELDS: readonly Field[] = [
  { name: 'name', longest: 40, request: (name) => ({ kind: 'setName', name }) },
  {
    name: 'reach.words',
    longest: 200,
    request: (words) => ({
      kind: 'stop',
      requestId: id('words'),
      type: 'UNKNOWN',
      rows: ['0|k|A-1'],
      reach: { axes: ['words'], words },
    }),
  },
  {
    name: 'reach.words of a preview',
    longest: 200,
    request: (words) => ({ kind: 'previewStop', rows: ['0|k|A-1'], reach: { axes: ['words'], words } }),
  },
  {
    name: 'reach.excluded.reason',
    longest: 200,
    request: (reason) => ({
      kind: 'stop',
      requestId: id('excluded'),
      type: 'UNKNOWN',
      rows: ['0|k|A-1'],
      reach: { axes: [], excluded: [{ row: '0|k|B-1', reason }] },
    }),
  },
  {
    name: 'rows',
    longest: 300,
    request: (row) => ({ kind: 'stop', requestId: id('rows'), type: 'UNKNOWN', rows: [row] }),
  },
  { name: 'query', longest: 500, request: (query) => ({ kind: 'search', query }) },
  ...(['what', 'right', 'standard'] as const).map(
    (part): Field => ({
      name: part,
      longest: 2000,
      request: (text, incidentId) => ({
        kind: 'recordDetails',
        requestId: id(part),
        incidentId,
        [part]: text,
      }),
    }),
  ),
  ...(['addContact', 'nameTransaction'] as const).flatMap((kind): readonly Field[] =>
    (
      [
        ['buyer', 100],
        ['transactionId', 200],
        ['product', 500],
      ] as const
    ).map(([part, typed]) => ({
      name: `${part} of ${kind}`,
      // What is offered comes from the seller's cells.
      longest: kind === 'addContact' ? typed : 2000,
      request: (text, incidentId) => {
        const told = { requestId: id(kind), ...buyerOf(incidentId), [part]: text };
        return kind === 'addContact'
          ? { kind, ...told, marketplace: 'RAKUMA', stage: null }
          : { kind, ...told, marketplace: 'OTHER' };
      },
    })),
  ),
  {
    name: 'reason of release',
    longest: 2000,
    request: (reason, incidentId) => ({
      kind: 'release',
      requestId: id('release'),
      incidentId,
      ending: 'SOUND',
      keep: [],
      reason,
    }),
  },
  {
    name: 'reason of mistake',
    longest: 2000,
    request: (reason, incidentId) => ({ kind: 'mistake', requestId: id('mistake'), incidentId, reason }),
  },
  {
    name: 'keep',
    longest: 100,
    request: (hold, incidentId) => ({
      kind: 'release',
      requestId: id('keep'),
      incidentId,
      ending: 'ONLY_ONE',
      keep: [hold],
      reason: '',
    }),
  },
];

/** What is written beside the answer about one line of an inspection. */
const NOTED: readonly (readonly [name: string, longest: number, field: (text: string) => object])[] = [
  ['defects', 100, (text) => ({ defects: ['きず', text] })],
  ['newText', 2000, (newText) => ({ newText })],
  ['photo', 2000, (photo) => ({ photo })],
  ['note', 2000, (note) => ({ note })],
  ['measured', 200, (text) => ({ measured: { 長さ: text } })],
  ['what is measured', 200, (text) => ({ measured: { [text]: '1' } })],
];

const INSPECTION_FIELDS: readonly Field[] = [
  ...NOTED.map(
    ([name, longest, field]): Field => ({
      name,
      longest,
      request: (text) => ({
        kind: 'recordInspection',
        requestId: id('noted'),
        inspectionId: 'K1-x-1',
        ...field(text),
      }),
    }),
  ),
  ...NOTED.map(
    ([name, longest, field]): Field => ({
      name: `${name} of the rest`,
      longest,
      request: (text, incidentId) => ({
        kind: 'recordRest',
        requestId: id('rest'),
        incidentId,
        answer: 'YES',
        ...field(text),
      }),
    }),
  ),
  {
    name: 'reason of leaving out',
    longest: 200,
    request: (reason, incidentId) => ({
      kind: 'leaveOutLines',
      requestId: id('leave'),
      incidentId,
      lines: ['K1-x-1'],
      out: true,
      reason,
    }),
  },
];

/** Why the field may not take the text; null where it has to. */
function refusalFor({ text, refused }: HostileText, field: Field): Refusal['code'] | null {
  if (refused) return 'badText';
  return text.length > field.longest ? 'badRequest' : null;
}

/** What a batch has told each trouble, to be looked up at its end. */
type Told = {
  readonly text: string;
  readonly incidentId: string;
  readonly fits: (longest: number) => string;
};

/** One line judged in part with everything that can be noted beside it, then left out. */
function inspectWith(
  desk: Desk,
  incidentId: string,
  { fits, requestId }: { readonly fits: Told['fits']; readonly requestId: (name: string) => string },
): void {
  desk.ask<'startInspection'>({ kind: 'startInspection', requestId: requestId('begin'), incidentId });
  const { list } = desk.ask<'inspection'>({ kind: 'inspection', incidentId });
  const line = list.find(({ key, subject }) => key === 'A-1' && subject === 'STOCK');
  if (line === undefined) throw new Error('A-1 has no line.');
  desk.ask<'recordInspection'>({
    kind: 'recordInspection',
    requestId: requestId('judge'),
    inspectionId: line.id,
    answer: 'YES',
    defects: [fits(100), 'きず'],
    newText: fits(2000),
    photo: fits(2000),
    note: fits(2000),
    measured: { 長さ: fits(200), [fits(200)]: '1' },
  });
  desk.ask<'leaveOutLines'>({
    kind: 'leaveOutLines',
    requestId: requestId('leave'),
    incidentId,
    lines: [line.id],
    out: true,
    reason: fits(200),
  });
}

/** Names that no object from outside may carry. */
const UNSAFE = ['__proto__', 'prototype', 'constructor'];

function measuredOf(text: string): Readonly<Record<string, string>> {
  const told: (readonly [string, string])[] = [['長さ', text]];
  if (!UNSAFE.includes(text)) told.push([text, '1']);
  return Object.fromEntries(told.filter(([, value]) => value.trim() !== ''));
}

/** Every field in the order of a night, one trouble for each text. */
function liveThrough(desk: Desk, { text, refused }: HostileText, at: number): Told {
  const fits = (longest: number): string => (refused || text.length > longest ? 'x' : text);
  const requestId = (name: string): string => `${name}-${String(at).padStart(4, '0')}`;
  desk.ask<'setName'>({ kind: 'setName', name: fits(40) });
  desk.send({ kind: 'search', query: fits(500) });
  const reach: RequestOf<'stop'>['reach'] = {
    axes: ['words'],
    words: fits(200),
    excluded: [{ row: '0|k|B-1', reason: fits(200) }],
  };
  const rows = ['0|k|A-1'];
  desk.ask<'previewStop'>({ kind: 'previewStop', rows, reach });
  const { incident } = desk.ask<'stop'>({
    kind: 'stop',
    requestId: requestId('stop'),
    type: 'UNKNOWN',
    rows,
    reach,
  });
  const incidentId = incident.id;
  const told = fits(2000);
  desk.ask<'recordDetails'>({
    kind: 'recordDetails',
    requestId: requestId('details'),
    incidentId,
    what: told,
    right: told,
    standard: told,
  });
  // A nickname or a number has to be there, and a blank one is none.
  const orX = (one: string): string => (one.trim() === '' ? 'x' : one);
  const buyer = { transactionId: orX(fits(200)), buyer: fits(100), product: fits(500) };
  // First, since a transaction that is known counts whatever marketplace is chosen beside it.
  desk.ask<'nameTransaction'>({
    kind: 'nameTransaction',
    requestId: requestId('name'),
    incidentId,
    marketplace: 'OTHER',
    ...buyer,
  });
  desk.ask<'addContact'>({
    kind: 'addContact',
    requestId: requestId('contact'),
    incidentId,
    marketplace: 'RAKUMA',
    stage: null,
    ...buyer,
  });
  inspectWith(desk, incidentId, { fits, requestId });
  desk.ask<'release'>({
    kind: 'release',
    requestId: requestId('release'),
    incidentId,
    ending: 'SOUND',
    keep: [],
    reason: told,
  });
  desk.ask<'mistake'>({ kind: 'mistake', requestId: requestId('mistake'), incidentId, reason: told });
  return { text, incidentId, fits };
}

/** What should stand in the tabs for one text. */
function wantedOf({ fits }: Told) {
  const [name, defect, word, buyer, number, product, long] = [40, 100, 200, 100, 200, 500, 2000].map(
    fits,
  ) as [string, string, string, string, string, string, string];
  const orX = (one: string): string => (one.trim() === '' ? 'x' : one);
  const salutation = (one: string): string =>
    trimmed(one) === '' ? 'ご購入者様' : trimmed(one).endsWith('様') ? trimmed(one) : `${trimmed(one)}様`;
  const blank = (one: string): FileCell => (one === '' ? null : one);
  // Blanks alone are nothing to whoever looks at the cell.
  const shown = (one: string): FileCell => (trimmed(one) === '' ? null : kept(one));
  return {
    incident: {
      何が起きたか: blank(trimmed(long)),
      正しくは: blank(trimmed(long)),
      うちの基準: blank(trimmed(long)),
    },
    excluded: blank(trimmed(word)),
    released: behind('品物は無事', long),
    added: [trimmed(orX(number)), blank(trimmed(buyer)), blank(trimmed(product))],
    named: [trimmed(orX(number)), blank(trimmed(buyer)), blank(trimmed(product))],
    draft: { 宛名: salutation(buyer), 商品名: blank(trimmed(product)), 取引ID: trimmed(orX(number)) },
    opening: `${salutation(buyer)}\n`,
    inspected: {
      不具合: [...new Set([trimmed(defect).replace(/、/g, '・'), 'きず'])]
        .filter((one) => one !== '')
        .join('、'),
      '新しい説明・値段': shown(long),
      写真: blank(trimmed(long)),
      メモ: shown(long),
      外した理由: trimmed(word) === '' ? '理由なし' : trimmed(word),
      状態: '除外',
    },
    measured: measuredOf(word),
    mentions: trimmed(product) === '' ? 'このたびは商品のこと' : `「${trimmed(product)}」`,
    who: trimmed(name) === '' ? '(名前なし)' : trimmed(name),
    reasons: [blank(kept(long)), blank(kept(long))],
  };
}

/** What stands in the tabs. */
function foundOf(
  dump: WorkbookFile,
): (told: Told) => ReturnType<typeof wantedOf> & { readonly text: string } {
  const by = (tab: string) => {
    const groups = new Map<FileCell, Readonly<Record<string, FileCell>>[]>();
    for (const line of recordsOf(dump, tab)) {
      const key = line.トラブルID ?? null;
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
    return (incidentId: string) => groups.get(incidentId) ?? [];
  };
  const [incidents, inspections, holds, contacts, drafts, log] = [
    'トラブル',
    '検品',
    '止めた商品',
    '連絡する相手',
    '連絡文ログ',
    '操作記録',
  ].map(by) as [ReturnType<typeof by>, ...ReturnType<typeof by>[]];
  return ({ incidentId }) => {
    const [incident] = incidents(incidentId);
    const contact = (place: string) => {
      const line = contacts?.(incidentId)
        .filter((one) => one.販路 === place)
        .at(-1);
      return [line?.取引ID ?? null, line?.購入者 ?? null, line?.商品名 ?? null];
    };
    const [draft] = drafts?.(incidentId) ?? [];
    const entries = log?.(incidentId) ?? [];
    const text = String(draft?.文面);
    const line = inspections?.(incidentId).find((one) => one.管理番号 === 'A-1' && one.先に見る === '売り物');
    return {
      inspected: {
        不具合: String(line?.不具合),
        '新しい説明・値段': line?.['新しい説明・値段'] ?? null,
        写真: line?.写真 ?? null,
        メモ: line?.メモ ?? null,
        外した理由: String(line?.外した理由),
        状態: String(line?.状態),
      },
      measured: JSON.parse(String(line?.測った値)),
      incident: {
        何が起きたか: incident?.何が起きたか ?? null,
        正しくは: incident?.正しくは ?? null,
        うちの基準: incident?.うちの基準 ?? null,
      },
      excluded: holds?.(incidentId).find((one) => one.状態 === '除外')?.解除の理由 ?? null,
      released: String(holds?.(incidentId).find((one) => one.状態 === '解除')?.解除の理由),
      added: contact('ラクマ') as [string, FileCell, FileCell],
      named: contact('その他') as [string, FileCell, FileCell],
      draft: {
        宛名: String(draft?.宛名),
        商品名: draft?.商品名 ?? null,
        取引ID: String(draft?.取引ID),
      },
      opening: text,
      mentions: text,
      who: String(entries[0]?.担当),
      reasons: entries.slice(-2).map((entry) => entry.理由 ?? null),
      text,
    };
  };
}

const BATCHES = 12;

describe.each(Array.from({ length: BATCHES }, (_, at) => at))('through every field, part %i', (part) => {
  const texts = HOSTILE_TEXTS.filter((_, at) => at % BATCHES === part);
  let desk: Desk;
  let shop: WorkbookFile;
  beforeAll(async () => {
    shop = twoTabs();
    desk = await openDesk(await readyTwoTabs(), { settle: false });
  });
  afterAll(() => desk.close());

  it('arrives exactly, and makes no formula', () => {
    const before = sellerPart(desk.host.dump(), shop);
    const told = texts.map((one, at) => liveThrough(desk, one, at));
    const dump = desk.host.dump();
    const foundFor = foundOf(dump);
    for (const one of told) {
      const { opening, mentions, ...wanted } = wantedOf(one);
      const { text, opening: _opening, mentions: _mentions, ...found } = foundFor(one);
      expect(found, JSON.stringify(one.text.slice(0, 80))).toEqual(wanted);
      expect(text.startsWith(opening), text.slice(0, 80)).toBe(true);
      expect(text, mentions.slice(0, 80)).toContain(mentions);
    }
    expect(formulasInOwnTabs(dump, shop)).toEqual([]);
    expect(differences(before, sellerPart(dump, shop))).toEqual([]);
  }, 180_000);

  it('or is refused, with nothing written', () => {
    const { incident } = stopRows(desk, GOODS, ['A2'], 'stop-9999');
    const before = desk.host.dump();
    let refusals = 0;
    for (const one of texts) {
      for (const field of [...FIELDS, ...INSPECTION_FIELDS]) {
        const code = refusalFor(one, field);
        if (code === null) continue;
        const place = `${field.name} ${JSON.stringify(one.text.slice(0, 20))}`;
        expect([place, desk.refusal(field.request(one.text, incident.id)).code]).toEqual([place, code]);
        refusals += 1;
      }
    }
    expect(refusals).toBeGreaterThan(0);
    expect(desk.host.dump()).toEqual(before);
  });

  it('names nothing that is there: a row, a hold, a trouble, a task, a draft', () => {
    const before = desk.host.dump();
    for (const { text, refused } of texts) {
      if (refused || text.length > 100 || text.length < 8) continue;
      const asked = { requestId: 'nothing-0001', incidentId: text, taskId: text, draftId: text };
      const codes = [
        desk.refusal({ kind: 'setType', ...asked, type: 'UNKNOWN', subKind: null }).code,
        desk.refusal({ kind: 'recordTask', ...asked, outcome: '止めた' }).code,
        desk.refusal({ kind: 'recordSent', ...asked, how: 'asItIs' }).code,
        desk.refusal({ kind: 'stop', requestId: 'nothing-0001', type: 'UNKNOWN', rows: [text] }).code,
      ];
      expect([text, ...codes]).toEqual([text, 'noSuchIncident', 'noSuchTask', 'noSuchDraft', 'rowsGone']);
    }
    expect(desk.host.dump()).toEqual(before);
  });
});

describe('at the door', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(smallShop(), { settle: false });
    setUp(desk);
  });
  afterAll(() => desk.close());

  it('text that is no request is refused', () => {
    const before = desk.host.dump();
    const texts = ['', '{', 'null', '[]', '"stop"', '{"kind":"toString"}', '{"kind":"stop"}'];
    for (const json of [...texts, ...HOSTILE_TEXTS.map(({ text }) => text)]) {
      const { outcome } = desk.host.execute({ entry: 'tomeru', args: [json] });
      expect(outcome.kind).toBe('value');
      if (outcome.kind === 'value')
        expect(JSON.parse(String(outcome.value))).toMatchObject({
          ok: false,
          refusal: { code: 'badRequest' },
        });
    }
    expect(desk.host.dump()).toEqual(before);
  });

  it('a request id is plain, so that it is known again, or refused', () => {
    const { incident } = stopRows(desk, STOCK, ['A4']);
    const plain: string[] = [];
    for (const [at, { text, refused }] of HOSTILE_TEXTS.entries()) {
      const requestId = `${text}-${String(at).padStart(8, '0')}`;
      const request: RequestOf<'recordDetails'> = {
        kind: 'recordDetails',
        requestId,
        incidentId: incident.id,
        what: `${at}`,
      };
      if (requestId.length > 80 || /[^!-~]/.test(requestId)) {
        const isBroken = refused || requestId.length > 49_999;
        expect([text, desk.refusal(request).code]).toEqual([text, isBroken ? 'badText' : 'badRequest']);
        continue;
      }
      plain.push(requestId);
      expect(desk.ask<'recordDetails'>(request)).toEqual(desk.ask<'recordDetails'>(request));
    }
    expect(plain.length).toBeGreaterThan(100);
    const logged = recordsOf(desk.host.dump(), '操作記録').map((entry) => entry.依頼ID);
    expect(logged.slice(-plain.length)).toEqual(plain);
  });
});
