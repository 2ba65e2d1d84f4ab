import type { DraftLine, IncidentLine, Room } from '../app/protocol.ts';
import { words } from './words.ts';

/** Whether a buyer waits for the first reply, as far as is known. */
export function isReplyDue(incident: IncidentLine): boolean {
  return incident.firstReply === 'none' || incident.firstReply === 'draft';
}

/** Whether a trouble is still going on; an ended one is on screen only while something has to be put back by hand. */
export function isRunning(incident: IncidentLine): boolean {
  return incident.status !== 'CLOSED' && incident.status !== 'CANCELLED';
}

/** Listings that may still sell: those that need a hand now, and those that a person decided to look at later. */
export function stillOnSale(incident: IncidentLine): number {
  return incident.listingsOpen + incident.waiting + incident.waitingDue;
}

/** The first reply to the buyer who reported, if there is one that was not withdrawn. */
export function firstReplyIn(room: Room | null): DraftLine | undefined {
  return room?.drafts.find((draft) => draft.state !== 'VOID' && draft.purpose === words.reply.title);
}

/** Of texts that still have to be sent. */
export function unsentCount(drafts: readonly DraftLine[]): number {
  return drafts.filter((draft) => draft.state === 'DRAFT' || draft.state === 'REVIEWED').length;
}
