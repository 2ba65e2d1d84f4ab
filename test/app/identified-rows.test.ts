// What the records of a stop call their rows: an id that a sort left on a stranger is not the stranger's name, and no two rows
// get one id.
import { describe, expect, it } from 'vitest';
import { namingIn, withOwnIds } from '../../src/app/identified-rows.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import { sortForStop } from '../../src/domain/stop-group.ts';
import { holdOf, NO_RECORDS, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

const cup = stockRow({ product: 'カップ', ownId: 'R2-c-1' });
const plate = stockRow({ product: '皿', ownId: 'R2-p-1' });
const holds = [cup, plate].map((row) => holdOf({ ref: refOf(row) }));

const named = (rows: ReturnType<typeof sheetOf>) => {
  const records = { ...NO_RECORDS, holds };
  const naming = namingIn(worldOf(shopOf({ rows, records, operation: 5 })));
  return { naming, ...withOwnIds(rows.map(sortForStop), naming) };
};

describe('ids that a sort left behind', () => {
  it('are not taken for the names of the rows on which they stand', () => {
    const rows = sheetOf([
      { ...cup, ownId: plate.ownId },
      { ...plate, ownId: cup.ownId },
    ]);
    const { rows: lines, given } = named(rows);
    expect(lines.map(({ ref }) => ref.ownId)).toEqual([cup.ownId, plate.ownId]);
    expect(given).toEqual([]);
  });

  it('on a row that nothing holds: it gets one of its own', () => {
    const bowl = stockRow({ product: '椀' });
    const rows = sheetOf([
      { ...bowl, ownId: cup.ownId },
      { ...cup, ownId: '' },
    ]);
    const { rows: lines } = named(rows);
    expect(lines.map(({ ref }) => ref.ownId)).toEqual([`R5-${bowl.digest.slice(0, 8)}-1`, cup.ownId]);
  });

  it('of a row that was edited stay: it has nothing else to be known by', () => {
    const rows = sheetOf([stockRow({ product: 'カップ 大', ownId: cup.ownId })]);
    expect(named(rows).rows.map(({ ref }) => ref.ownId)).toEqual([cup.ownId]);
  });
});

describe('new ids', () => {
  const bowl = stockRow({ product: '椀' });

  it('of twins differ, also where one of them is left out of the stop', () => {
    const rows = sheetOf([bowl, bowl]);
    const [first, second] = rows.map(sortForStop);
    if (first === undefined || second === undefined) throw new Error('Two rows are given.');
    const { naming } = named(rows);
    const { given } = withOwnIds([first], naming);
    const more = withOwnIds([second], naming, given);
    expect([...given, ...more.given].map(({ ownId }) => ownId.slice(-2))).toEqual(['-1', '-2']);
  });

  it('of rows that were copied along with their id tell which one it was', () => {
    const rows = sheetOf([cup, cup]);
    expect(named(rows).given.map(({ ownId }) => ownId)).toEqual(['R2-c-1+5-1', 'R2-c-1+5-2']);
  });
});
