import type { BadCell } from '../app/protocol.ts';
import { columnLetter } from './column-letter.ts';
import { Fold } from './parts.tsx';
import { words } from './words.ts';

/** 「読めないセル n件」 with place, what was found and what would be readable; nothing when all could be read. */
export function BadCellList(props: { readonly cells: readonly BadCell[] }) {
  if (props.cells.length === 0) return null;
  const text = words.badCells;
  return (
    <Fold label={text.summary(props.cells.length)} count="">
      <p class="grey">{text.lead}</p>
      <ul class="rows">
        {props.cells.map((cell) => (
          <li key={`${cell.tab} ${cell.row} ${cell.column}`}>
            <b>{text.place(cell.tab, cell.row, columnLetter(cell.column))}</b>
            <span>{text.found(cell.header, cell.found)}</span>
            <span class="grey">{text.wanted(cell.wanted)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
