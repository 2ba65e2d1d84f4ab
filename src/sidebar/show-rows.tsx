// 「表で見る」: where a row stands, and the press that puts it in front. Without a row there is nothing to see.
import type { RowPlace } from '../app/protocol.ts';
import { type Send, TextButton } from './parts.tsx';
import { words } from './words.ts';

export function ShowRows(props: {
  /** Tokens. */
  readonly rows: readonly string[];
  /** What is shown, for those who do not see the line around it. */
  readonly named: string;
  readonly send: Send;
}) {
  const { rows, named, send } = props;
  if (rows.length === 0) return null;
  return (
    <TextButton
      label={words.inSheet}
      named={words.inSheetNamed(named)}
      onClick={() => send({ kind: 'select', rows: [...rows] })}
    />
  );
}

/** 「在庫 12行目」, empty where nobody knows. */
export function placeSaid(place: RowPlace): string {
  return place === null ? '' : words.howFar.rowPlace(place.tab, place.row);
}
