// Which row is which after sorting, copying, inserting and editing: found rightly, or said to be doubtful, never wrongly.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRow, identityOf, indexRows, keyForm, locateRows, refOf } from '../../src/domain/row-identity.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { sheetOf, stockRow } from '../support/small-world.ts';

const find = (rows: readonly StockRow[], held: StockRow) => findRow(indexRows(rows), refOf(held));

describe('a row with a key of its own', () => {
  const held = stockRow({ key: 'A-1', product: '皿' });
  const other = stockRow({ key: 'A-2', product: '皿' });

  it('is found wherever it stands', () => {
    const moved = { ...held, row: 90 };
    expect(find([other, moved], held)).toEqual({ kind: 'one', row: moved });
  });

  it('is found after everything but its key was edited', () => {
    const edited = stockRow({ key: 'A-1', product: '大皿', lot: 'L9', status: '発送済み' });
    expect(find([edited, other], held)).toEqual({ kind: 'one', row: edited });
  });

  it('is found when its key is typed in another width', () => {
    const wide = stockRow({ key: 'Ａ－１ ', product: '皿' });
    expect(find([wide, other], held)).toEqual({ kind: 'one', row: wide });
  });

  it('is not looked for on another tab', () => {
    expect(find([{ ...held, sheetId: 99 }], held)).toEqual({ kind: 'gone' });
  });

  it('whose key was typed a second time elsewhere is told apart by the rest', () => {
    const impostor = stockRow({ key: 'A-1', product: '鍋' });
    const rows = sheetOf([impostor, held]);
    expect(find(rows, held)).toEqual({ kind: 'one', row: rows[1] });
  });

  it('that was copied whole is doubtful: both are stopped', () => {
    const rows = sheetOf([held, other, held]);
    expect(find(rows, held)).toEqual({ kind: 'several', rows: [rows[0], rows[2]] });
  });

  it('that was deleted is gone, never another', () => {
    expect(find([other], held)).toEqual({ kind: 'gone' });
  });
});

describe('a row without a usable key', () => {
  const held = stockRow({ product: '皿', lot: 'L1', ownId: 'R1-x-1' });
  const other = stockRow({ product: '鍋', lot: 'L2' });

  it('is found by トメルID and facts together', () => {
    const rows = sheetOf([other, held]);
    expect(find(rows, held)).toEqual({ kind: 'one', row: rows[1] });
  });

  it('is found when it was edited, by its トメルID', () => {
    const edited = stockRow({ product: '大皿', lot: 'L1', ownId: 'R1-x-1' });
    expect(find([other, edited], held)).toEqual({ kind: 'one', row: edited });
  });

  it('is found when a sort left our columns behind: the stranger with its id is not it', () => {
    const stranger = { ...other, ownId: 'R1-x-1' };
    const bare = { ...held, ownId: '' };
    expect(find([stranger, bare], held)).toEqual({ kind: 'one', row: bare });
  });

  it('among twins is told by its トメルID', () => {
    const twin = { ...held, ownId: '' };
    const rows = sheetOf([twin, held, twin]);
    expect(find(rows, held)).toEqual({ kind: 'one', row: rows[1] });
  });

  it('among twins whose id went to a stranger is doubtful: every candidate is stopped', () => {
    const twin = { ...held, ownId: '' };
    const stranger = { ...other, ownId: 'R1-x-1' };
    const rows = sheetOf([twin, twin, stranger]);
    const found = find(rows, held);
    expect(found.kind).toBe('several');
    expect(found.kind === 'several' ? new Set(found.rows) : null).toEqual(new Set(rows));
  });

  it('copied with its id is doubtful', () => {
    const rows = sheetOf([held, held]);
    expect(find(rows, held)).toEqual({ kind: 'several', rows });
  });

  it('that is deleted is gone, though blank ids abound', () => {
    expect(find([other, { ...other, product: '椀', fingerprint: 'f3' }], held)).toEqual({ kind: 'gone' });
  });
});

describe('names', () => {
  it('are the same wherever the row stands, and whatever its changing cells say', () => {
    const before = stockRow({ key: 'A-1', row: 3, status: '出品中' });
    const later = stockRow({ key: 'ａ-1', row: 80, status: '発送済み' });
    expect(identityOf(refOf(later))).toBe(identityOf(refOf(before)));
    expect(keyForm(' ａ ‐1')).toBe(keyForm('A-1'));
  });

  it('differ between a key and an id of the same letters, and between tabs', () => {
    const byKey = identityOf(refOf(stockRow({ key: 'R1' })));
    const byId = identityOf(refOf(stockRow({ ownId: 'R1' })));
    const elsewhere = identityOf(refOf(stockRow({ key: 'R1', sheetId: 12 })));
    expect(new Set([byKey, byId, elsewhere]).size).toBe(3);
  });
});

/** A small sheet in which keys are missing, doubled and alike, and names repeat. */
const sheets = fc
  .array(
    fc.record({
      key: fc.constantFrom('', '', 'A', 'B', 'C', 'ａ'),
      product: fc.constantFrom('皿', '鍋', '椀'),
      lot: fc.constantFrom('', 'L1'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((facts) => sheetOf(facts.map((one) => stockRow(one))).map((row, at) => withId(row, at)));

const withId = (row: StockRow, at: number): StockRow =>
  row.keyIsUsable ? row : { ...row, ownId: `R1-${at}` };

describe('whatever the seller does', () => {
  it('a sorted sheet gives back exactly the row that was held', () => {
    fc.assert(
      fc.property(sheets, fc.nat(), fc.func(fc.nat(1000)), (rows, pick, order) => {
        const held = rows[pick % rows.length] ?? stockRow();
        const sorted = [...rows].sort((a, b) => order(a.row) - order(b.row) || a.row - b.row);
        const moved = sorted.map((row, at) => ({ ...row, row: at + 2 }));
        const found = find(moved, held);
        expect(found.kind).toBe('one');
        expect(found.kind === 'one' ? { ...found.row, row: held.row } : null).toEqual(held);
      }),
    );
  });

  it('a sort that leaves our columns behind finds the held row among those that it names', () => {
    fc.assert(
      fc.property(sheets, fc.nat(), fc.nat(), (rows, pick, by) => {
        const held = rows[pick % rows.length] ?? stockRow();
        // The facts move by some lines, the ids stay where they were.
        const turned = rows.map((row, at) => ({
          ...(rows[(at + by) % rows.length] ?? row),
          ownId: row.ownId,
        }));
        const found = find(turned, held);
        const candidates = found.kind === 'one' ? [found.row] : found.kind === 'several' ? found.rows : [];
        expect(candidates.some((row) => row.fingerprint === held.fingerprint)).toBe(true);
        const alike = rows.filter((row) => row.fingerprint === held.fingerprint);
        if (alike.length === 1) expect(candidates).toHaveLength(1);
      }),
    );
  });

  it('with the held row deleted, no row with another key and another content takes its place', () => {
    fc.assert(
      fc.property(sheets, fc.nat(), (rows, pick) => {
        const held = rows[pick % rows.length] ?? stockRow();
        const found = find(
          rows.filter((row) => row !== held),
          held,
        );
        const candidates = found.kind === 'one' ? [found.row] : found.kind === 'several' ? found.rows : [];
        const isLike = (row: StockRow): boolean =>
          row.fingerprint === held.fingerprint || keyForm(row.key) === keyForm(held.key);
        expect(candidates.every(isLike)).toBe(true);
      }),
    );
  });
});

describe('the rows of several records together', () => {
  const cup = (ownId: string) => stockRow({ product: 'カップ', ownId });
  const plate = stockRow({ key: 'P-9', product: '皿' });
  const refs = [refOf(plate), refOf(cup('R1-c-1')), refOf(cup('R1-c-2'))];

  it('twins that are all held are found one for one, wherever a sort left their ids', () => {
    const rows = sheetOf([{ ...plate, ownId: 'R1-c-1' }, cup('R1-c-2'), cup('')]);
    expect(locateRows(indexRows(rows), refs)).toEqual([
      { kind: 'one', row: rows[0] },
      { kind: 'one', row: rows[2] },
      { kind: 'one', row: rows[1] },
    ]);
  });

  it('a row that its key names is no candidate for another record', () => {
    const rows = sheetOf([{ ...plate, ownId: 'R1-c-1' }, stockRow({ product: '鍋' })]);
    expect(locateRows(indexRows(rows), refs)).toEqual([
      { kind: 'one', row: rows[0] },
      { kind: 'gone' },
      { kind: 'gone' },
    ]);
  });

  it('with more twins than records every twin is a candidate', () => {
    const rows = sheetOf([plate, cup(''), cup(''), cup('')]);
    const [, first, second] = locateRows(indexRows(rows), refs);
    expect(first).toEqual({ kind: 'several', rows: [rows[1], rows[2], rows[3]] });
    expect(second).toEqual(first);
  });

  it('two records of one row share it', () => {
    const rows = sheetOf([cup('R1-c-1'), plate]);
    const twice = [refOf(cup('R1-c-1')), refOf(cup('R1-c-1'))];
    expect(locateRows(indexRows(rows), twice)).toEqual([
      { kind: 'one', row: rows[0] },
      { kind: 'one', row: rows[0] },
    ]);
  });

  describe('where a row was copied along with its id, and one of the two has got another since', () => {
    const [before, original, copied] = [cup('R1-c-1'), cup('R1-c-1+4-1'), cup('R1-c-1+4-2')];
    const known = [before, original, copied].map(refOf);
    const rows = sheetOf([original, copied, plate]);
    const both = { kind: 'several', rows: [rows[0], rows[1]] };

    it('both are still candidates of the record before', () => {
      expect(locateRows(indexRows(rows), known, ['T-1', 'T-4', 'T-4'])).toEqual([
        both,
        { kind: 'one', row: rows[0] },
        { kind: 'one', row: rows[1] },
      ]);
    });

    it('whichever of them still bears the old id, and whether or not a record knows the new one', () => {
      for (const now of [sheetOf([before, copied]), sheetOf([original, before])]) {
        const [first] = locateRows(indexRows(now), [refOf(before)], ['T-1']);
        expect(first?.kind === 'several' ? new Set(first.rows) : null).toEqual(new Set(now));
      }
    });

    it('a third one that is alike was never meant', () => {
      const more = sheetOf([original, copied, cup('')]);
      const [first] = locateRows(indexRows(more), known, ['T-1', 'T-4', 'T-4']);
      expect(first?.kind === 'several' ? first.rows : null).toEqual([more[0], more[1]]);
    });

    it('within one trouble two names are two rows', () => {
      const now = sheetOf([before, copied]);
      expect(locateRows(indexRows(now), [before, copied].map(refOf), ['T-1', 'T-1'])).toEqual([
        { kind: 'one', row: now[0] },
        { kind: 'one', row: now[1] },
      ]);
    });
  });

  it('a row known by its id and then given a key is known to two troubles by both', () => {
    const keyed = { ...plate, ownId: 'R1-c-1' };
    const now = sheetOf([keyed, stockRow({ product: '鍋' })]);
    const found = { kind: 'one', row: now[0] };
    const refsNow = [cup('R1-c-1'), plate].map(refOf);
    expect(locateRows(indexRows(now), refsNow, ['T-1', 'T-4'])).toEqual([found, found]);
    expect(locateRows(indexRows(now), refsNow, ['T-1', 'T-1'])[0]).toEqual({ kind: 'gone' });
  });

  it('twins whose id is lost, and that another trouble has named since, are candidates of both', () => {
    const rows = sheetOf([cup('R5-c-1'), cup('R5-c-2')]);
    const before = refOf(cup('R1-c-1'));
    const later = rows.map((row) => ({ ...refOf(row), also: [identityOf(before)] }));
    expect(locateRows(indexRows(rows), [before, ...later], ['T-1', 'T-5', 'T-5'])).toEqual([
      { kind: 'several', rows },
      { kind: 'one', row: rows[0] },
      { kind: 'one', row: rows[1] },
    ]);
  });
});
