// The columns that Tomeru adds to a seller's tab, by what the tab is used for. Adding one starts here.
import type { OwnCells, TableUse } from '../domain/stock-row.ts';

/** A header and the computed value below it. */
export type OwnColumn = { readonly header: string; readonly part: keyof OwnCells };

const OWN_COLUMNS: Readonly<Record<TableUse, readonly OwnColumn[]>> = {
  stock: [
    { header: '停止', part: 'mark' },
    { header: '保留数', part: 'held' },
    { header: 'トラブルID', part: 'incidents' },
    { header: '緊急度', part: 'urgency' },
    { header: '次にやること', part: 'next' },
  ],
  sales: [
    { header: '発送停止', part: 'mark' },
    { header: 'トラブルID', part: 'incidents' },
    { header: '緊急度', part: 'urgency' },
  ],
};

/** Left to right, トメルID apart; the mark comes first. */
export const ownColumns = (use: TableUse): readonly OwnColumn[] => OWN_COLUMNS[use];

export const ownHeaders = (use: TableUse): readonly string[] => OWN_COLUMNS[use].map(({ header }) => header);

/** Only where a row has no usable key. */
export const OWN_ID_HEADER = 'トメルID';

/** No seller has a column of these names, so that the others beside them are ours too. */
const ANCHORS: Readonly<Record<TableUse, readonly string[]>> = {
  stock: ['保留数', 'トラブルID'],
  sales: ['トラブルID'],
};

export const ownAnchors = (use: TableUse): readonly string[] => ANCHORS[use];
