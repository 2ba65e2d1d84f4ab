// 「いまの操作を元に戻す」 at the door. Beside the world it needs what the log says of the last operation, and what people
// have filled in by hand since.
import { HAND_TABLES } from '../app/hand-entry.ts';
import { kindOfReply, type LastOperation } from '../app/last-operation.ts';
import type { ReplyOf, RequestOf } from '../app/protocol.ts';
import { undo } from '../app/undo.ts';
import { handsOf } from '../sheets/hand-entries.ts';
import { readEntry } from '../sheets/operation-log.ts';
import type { Session } from '../sheets/workbook-session.ts';
import { commanded } from './run-command.ts';

/** The number that an undo has taken back, as its own reply says. */
const takenBackIn = (reply: string): number => (JSON.parse(reply) as ReplyOf<'undo'>).operation;

/** null where nothing was done yet, or the log does not have it whole any more. */
function lastOperation(session: Session): LastOperation | null {
  const operation = session.settings.state.applied;
  const entry = readEntry(session.log(), operation);
  if (entry === null) return null;
  const kind = kindOfReply(entry.reply);
  const { sentence, incidentId, changes, reply } = entry;
  return {
    operation,
    kind,
    takesBack: kind === 'undo' ? takenBackIn(reply) : null,
    sentence,
    incidentId,
    changes,
  };
}

/** Only in these can a hand have noted what was carried out. */
const OF_TROUBLES = HAND_TABLES.filter((name) => name !== 'letters' && name !== 'rules');

/** Refused as `undo` is. */
export const undone = (request: RequestOf<'undo'>): ReturnType<typeof commanded> =>
  commanded(request.requestId, (world, session) =>
    undo(world, lastOperation(session), () => handsOf(session, OF_TROUBLES).rows, request),
  );
