// Text that a cell, a template or a page could take for something else: it arrives exactly, or is refused in a sentence with
// nothing written. Every text of the collection goes through every field of the wire and through the seller's own cells.
// The head of a field says what it does to text: most keep it, some take the blanks off its ends.
// Over 300 lines: the fields of the wire stand here as one table, and what became of each is looked up beside it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal, Request, RequestOf } from '../../src/app/protocol.ts';
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { HOSTILE_TEXTS, type HostileText } from '../support/hostile-strings.ts';
import { formulasInOwnTabs, sellerPart } from '../support/seller-part.ts';
import { differences, recordsOf } from '../support/workbook-cells.ts';
import { STOCK, smallShop } from './small-shop.ts';
import { STOCK as GOODS, readyTwoTabs, SALES, twoTabs } from './two-tabs.ts';

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
  desk.ask<'addContact'>({
    kind: 'addContact',
    requestId: requestId('contact'),
    incidentId,
    marketplace: 'RAKUMA',
    stage: null,
    ...buyer,
  });
  desk.ask<'nameTransaction'>({
    kind: 'nameTransaction',
    requestId: requestId('name'),
    incidentId,
    marketplace: 'OTHER',
    ...buyer,
  });
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
  const [name, word, buyer, number, product, long] = [40, 200, 100, 200, 500, 2000].map(fits) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const orX = (one: string): string => (one.trim() === '' ? 'x' : one);
  const salutation = (one: string): string =>
    trimmed(one) === '' ? 'ご購入者様' : trimmed(one).endsWith('様') ? trimmed(one) : `${trimmed(one)}様`;
  const blank = (one: string): FileCell => (one === '' ? null : one);
  return {
    incident: {
      何が起きたか: blank(trimmed(long)),
      正しくは: blank(trimmed(long)),
      うちの基準: blank(trimmed(long)),
    },
    excluded: blank(trimmed(word)),
    released: behind('品物は無事', long),
    added: [trimmed(orX(number)), blank(trimmed(buyer)), blank(trimmed(product))],
    named: [kept(orX(number)), blank(kept(buyer)), blank(kept(product))],
    draft: { 宛名: salutation(buyer), 商品名: blank(kept(product)), 取引ID: kept(orX(number)) },
    opening: `${salutation(buyer)}\n`,
    mentions: trimmed(product) === '' ? 'お届けした商品' : `「${kept(product)}」`,
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
  const [incidents, holds, contacts, drafts, log] = [
    'トラブル',
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
    return {
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
  });

  it('or is refused, with nothing written', () => {
    const { incident } = stopRows(desk, GOODS, ['A2'], 'stop-9999');
    const before = desk.host.dump();
    let refusals = 0;
    for (const one of texts) {
      for (const field of FIELDS) {
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

/** A stop must not be refused because a cell is dirty: what no cell of ours may hold is shown as broken, and cut. */
const asName = ({ text, refused }: HostileText): string => {
  const whole = kept(text).trim();
  const cut = whole.length > 2000 ? `${whole.slice(0, 1999)}…` : whole;
  if (!refused || whole.length > 49_000) return cut;
  return Array.from(cut, (one) => (one === '\0' || /^[\ud800-\udfff]$/.test(one) ? '\ufffd' : one)).join('');
};

/** A sum of the seller's is no goods. */
const IN_CELLS = HOSTILE_TEXTS.filter(({ text }) => text.length <= 49_999 && text !== '合計');

const sorted = (cells: readonly (FileCell | undefined)[]): readonly string[] =>
  cells.map((cell) => String(cell ?? '')).sort();

const tab = (name: string, cells: readonly (readonly FileCell[])[]): FileTab => ({
  name,
  cells,
  rows: cells.length + 3,
  columns: cells[0]?.length ?? 1,
});

async function readyWith(
  tabs: readonly FileTab[],
): Promise<{ readonly desk: Desk; readonly shop: WorkbookFile }> {
  const shop = { ...twoTabs(), tabs };
  const desk = await openDesk(shop, { settle: false });
  setUp(desk);
  return { desk, shop };
}

describe('in the cells of the seller', () => {
  it('goods: whatever stands in them is stopped and copied as it is', async () => {
    const header = [...(twoTabs().tabs[0]?.cells[0] ?? []), '商品説明', 'メモ'];
    const lines = IN_CELLS.map(({ text }, at): readonly FileCell[] => {
      const bad = at % 3 === 0 ? text : null;
      return [text, text, text, text, text, bad ?? 1, text, 'メルカリ', text, bad, bad, bad, text, `行${at}`];
    });
    const { desk, shop } = await readyWith([tab(GOODS, [header, ...lines])]);
    const before = sellerPart(desk.host.dump(), shop);
    const { marked } = stopRows(desk, GOODS, [`A2:A${lines.length + 1}`]);
    const named = IN_CELLS.filter(({ text }) => text.trim() !== '');
    expect(marked).toBe(named.length);
    const dump = desk.host.dump();
    const holds = recordsOf(dump, '止めた商品');
    const names = sorted(named.map(asName));
    for (const column of ['商品名', '管理番号', '仕入れ(ロット)'])
      expect([column, sorted(holds.map((hold) => hold[column]))]).toEqual([column, names]);
    expect(sorted(holds.map((hold) => hold.売ったときの説明))).toEqual(
      sorted(named.map((one) => (one.refused ? asName(one) : kept(one.text)))),
    );
    const tasks = recordsOf(dump, '停止作業').filter((task) => task.種類 === '出品');
    const listed = named.filter((_, at) => at % 3 > 0).length;
    expect(tasks.length).toBeGreaterThanOrEqual(listed);
    for (const task of tasks) expect(names).toContain(task.棚);
    for (const link of tasks.map((task) => task.開く)) expect(String(link ?? 'https:')).toMatch(/^https?:/);
    const all = recordsOf(dump, GOODS).filter((row) => row.メモ !== null);
    expect(all.filter((row) => row.停止 !== null)).toHaveLength(named.length);
    expect(formulasInOwnTabs(dump, shop)).toEqual([]);
    expect(JSON.stringify(dump)).not.toContain('{"f":');
    expect(differences(before, sellerPart(dump, shop))).toEqual([]);
    desk.close();
  });

  it('transactions: buyers and numbers are copied, and each buyer offered can be named', async () => {
    const [goods, trades] = twoTabs().tabs;
    const header = [...(trades?.cells[0] ?? []), 'メモ'];
    const lines = IN_CELLS.map(({ text }, at): readonly FileCell[] => {
      const bad = at % 3 === 0 ? text : null;
      return [text, 'メルカリ', 'A-1', 1, text, bad, text, text, '発送待ち', bad, `行${at}`];
    });
    const { desk, shop } = await readyWith([goods ?? tab(GOODS, []), tab(SALES, [header, ...lines])]);
    const before = sellerPart(desk.host.dump(), shop);
    const { contacts, incident } = stopRows(desk, SALES, [`A2:A${lines.length + 1}`]);
    const dump = desk.host.dump();
    const people = recordsOf(dump, '連絡する相手');
    expect(contacts).toBe(people.length);
    expect(sorted(people.map((one) => one.購入者))).toEqual(sorted(IN_CELLS.map(asName)));
    expect(sorted(people.map((one) => one.取引ID))).toEqual(sorted(IN_CELLS.map(asName)));
    expect(recordsOf(dump, SALES).filter((row) => row.発送停止 === '出さない')).toHaveLength(lines.length);
    expect(formulasInOwnTabs(dump, shop)).toEqual([]);
    expect(differences(before, sellerPart(dump, shop))).toEqual([]);
    // As the sidebar sends back what it was offered.
    const longest = people.find((one) => String(one.購入者).length === 2000);
    if (longest === undefined) throw new Error('Nobody has so long a name.');
    const reply = desk.ask<'nameTransaction'>({
      kind: 'nameTransaction',
      requestId: 'name-0001',
      incidentId: incident.id,
      marketplace: 'MERCARI',
      transactionId: String(longest.取引ID),
      buyer: String(longest.購入者),
      product: String(longest.商品名),
    });
    expect(reply.draft.text).toContain(String(longest.購入者));
    expect(recordsOf(desk.host.dump(), '連絡する相手')).toHaveLength(people.length);
    desk.close();
  });

  it('an outsourcer and a supplier of many goods with very long names are told all the same', async () => {
    const [header = []] = twoTabs().tabs[0]?.cells ?? [];
    const long = (of: string, at: number): string => `${of.repeat(1990)}${at}`;
    const lines = Array.from({ length: 60 }, (_, at): readonly FileCell[] => [
      long('K', at),
      long('商', at % 5),
      long('L', at),
      long('仕', 0),
      long('外', 0),
      1,
      null,
      'メルカリ',
      null,
      '出品中',
      null,
      null,
    ]);
    const { desk } = await readyWith([tab(GOODS, [header, ...lines])]);
    desk.host.hand.select(GOODS, ['A2:A61']);
    const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop' });
    const { marked } = desk.ask<'stop'>({
      kind: 'stop',
      requestId: 'stop-0001',
      type: 'FATAL_DEFECT',
      rows: preview.rows,
    });
    expect(marked).toBe(60);
    const told = recordsOf(desk.host.dump(), '停止作業').filter((task) => task.種類 !== '出品');
    expect(told.map((task) => task.種類)).toEqual(['外注先', '仕入先']);
    for (const task of told) expect(String(task.手順).length).toBeLessThan(50_000);
    desk.close();
  });

  it('headers: a column is found under whatever name it has', async () => {
    const fields = ['key', 'product', 'lot', 'supplier', 'outsourcer', 'shelf'] as const;
    const places = [0, 1, 2, 3, 4, 6];
    // Headers that differ in width or blanks alone are one to a reader of headers.
    const alike = (text: string): string =>
      text
        .normalize('NFKC')
        .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')
        .toUpperCase();
    const each = new Map(
      HOSTILE_TEXTS.filter(({ text, refused }) => !refused && text.length < 100 && alike(text) !== '').map(
        ({ text }) => [alike(text), text],
      ),
    );
    const names = [...each.values()].filter((_, at) => at % 9 === 0);
    const [header = [], ...lines] = twoTabs().tabs[0]?.cells ?? [];
    for (let from = 0; from + fields.length <= names.length; from += fields.length) {
      const own = names.slice(from, from + fields.length);
      const named = header.map((one, at) => own[places.indexOf(at)] ?? one);
      const shop = { ...twoTabs(), tabs: [tab(GOODS, [named, ...lines])] };
      const desk = await openDesk(shop, { settle: false });
      const columns = Object.fromEntries(fields.map((field, at) => [field, own[at] ?? '']));
      desk.ask<'setUp'>({
        kind: 'setUp',
        requestId: 'set-up-0001',
        tables: [{ sheetId: 0, use: 'stock', headerRow: 1, columns }],
      });
      stopRows(desk, GOODS, ['A4']);
      const dump = desk.host.dump();
      const [hold] = recordsOf(dump, '止めた商品');
      expect([own, hold?.商品名, hold?.管理番号, hold?.['仕入れ(ロット)']]).toEqual([
        own,
        '真鍮ピアス',
        'A-3',
        'L2',
      ]);
      expect(recordsOf(dump, '停止作業').map((task) => task['販路・相手'])).toContain('梱包さん');
      expect(formulasInOwnTabs(dump, shop)).toEqual([]);
      desk.close();
    }
  });

  it('a sheet formatted as text keeps our marks without an apostrophe', async () => {
    const shop = smallShop();
    const formats = [{ a1: 'A1:AJ16', pattern: '@' }];
    const desk = await openDesk(
      { ...shop, tabs: shop.tabs.map((one, at) => (at === 0 ? { ...one, columns: 36, formats } : one)) },
      { settle: false },
    );
    setUp(desk);
    stopRows(desk, STOCK, ['A4:A5']);
    const marks = recordsOf(desk.host.dump(), STOCK, 3).map((row) => [row.停止, row.保留数]);
    expect(marks.slice(0, 2)).toEqual([
      ['要停止', 1],
      ['要停止', 1],
    ]);
    desk.close();
  });
});
