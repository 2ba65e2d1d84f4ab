// The matrix as a page: a line for each cell.
import {
  COLUMNS,
  type Column,
  type LetterChoice,
  MATRIX,
  type Row,
} from '../../../src/domain/letters/letter-matrix.ts';
import { LETTERS } from '../../../src/domain/letters/standard-letters.ts';

const ROW_TITLES: Readonly<Record<Row, string>> = {
  reporter: '連絡をくれた購入者',
  wrongShipment: '① 確定',
  wrongShipmentSuspected: '① 疑い',
  description: '②',
  belowStandard: '③(1) 確定',
  defectSuspected: '③ 疑い',
  lowered: '③(2)',
  fatal: '④',
  outage: '⑤',
  undecided: 'まだ分からない、③ 未判定',
  conforms: '③ 基準達成',
};

const COLUMN_TITLES: Readonly<Record<Column, string>> = {
  AWAITING_PAYMENT: '支払い待ち',
  AWAITING_SHIPMENT: '発送待ち',
  SHIPPED: '発送済み',
  DELIVERED: '到着・評価前',
  COMPLETED: '取引完了・連絡できる',
  UNREACHABLE: '連絡できない',
};

function cell(choice: LetterChoice): string {
  if (choice.kind === 'none') return `— ${choice.why}`;
  const ids = [choice.letter, ...choice.later];
  const names = ids.map((id) => `${LETTERS[id].name} (${id})`).join(' → ');
  return choice.need === 'optional' ? `任意: ${names}` : names;
}

export const matrixPage = (): string =>
  (Object.keys(MATRIX) as Row[])
    .map((row) =>
      [
        `■ ${ROW_TITLES[row]}`,
        ...COLUMNS.map((column) => `  ${COLUMN_TITLES[column]}: ${cell(MATRIX[row][column])}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
