// 「表で見る」 at the door: rows are found by what they are, as of now, and put in front. A look, so neither lock nor log.
import type { Refusal, RequestOf } from '../app/protocol.ts';
import { rowsOfTokens } from '../app/row-token.ts';
import { clock } from '../sheets/platform.ts';
import { selectRows } from '../sheets/select-rows.ts';
import { openSession, worldOf } from '../sheets/workbook-session.ts';
import type { Answered } from './answered.ts';
import { settingsToRead, unfit } from './run-command.ts';

/** Of rows on several tabs those on the first one's; the others are counted. Refused: none of them is in the sheet. */
export function selected(request: RequestOf<'select'>): Answered | Refusal {
  const settings = settingsToRead();
  const problem = unfit(settings);
  if (settings === null || problem !== null) return problem ?? { code: 'notSetUp' };
  const world = worldOf(openSession(settings, clock()));
  const { rows } = rowsOfTokens(world.stock(), request.rows);
  const [first] = rows;
  if (first === undefined) return { code: 'rowsGone', rows: request.rows.length };
  const here = rows.filter((row) => row.sheetId === first.sheetId);
  selectRows(
    first.sheetId,
    first.tab,
    here.map((row) => row.row),
  );
  const value = {
    kind: 'select' as const,
    tab: first.tab,
    rows: here.length,
    elsewhere: rows.length - here.length,
  };
  return { value, badCells: [] };
}
