// What can become of a stop task, and in which of the lists of S4 it then stands.
import type { IncidentLine, TaskLine } from '../app/protocol.ts';
import {
  endedOutcomes,
  listingOutcomes,
  marketplaceLabel,
  type OutcomeChoice,
  otherOutcomes,
  outcomeForGood,
} from './words.ts';

/**
 * The answers a card offers, the usual one first; the place in the list is the digit that gives it, 1-based. Only an
 * auction may run on into its sale, in its last half hour, only a wrong description can be put right, only Yahoo takes a supplement to one.
 */
export function outcomesOf(task: TaskLine, incident: IncidentLine): readonly OutcomeChoice[] {
  if (task.kind !== 'listing') return otherOutcomes[task.kind];
  if (task.ends === 'over') return endedOutcomes;
  const isAuction = task.marketplace === marketplaceLabel('YAHOO_AUCTION');
  const isDescription = incident.type === 'DESCRIPTION_ERROR';
  return listingOutcomes.filter(
    (one) => (isAuction || !one.auction) && (isDescription || !one.description) && task.ends !== one.notWhen,
  );
}

/** What a person has said of the task, in the words of its button; empty when nothing was said. */
export function saidOf(task: TaskLine): string {
  if (task.kind === 'listing') return task.outcome;
  return otherOutcomes[task.kind].find((one) => one.outcome === task.outcome)?.label ?? task.outcome;
}

/** A word to a person instead of something to stop: its ready text is copied and sent by hand. */
export function isToPerson(task: TaskLine): boolean {
  return task.kind === 'outsourcer' || task.kind === 'supplier';
}

/** Still open, but a person has looked at it and put it off, and its time has not come. */
export function isForLater(task: TaskLine): boolean {
  return !task.done && task.outcome !== '' && !task.due;
}

/** Open ones first, what sells or leaves soonest before the others; those that are done as they stand. */
export function inOrder(tasks: readonly TaskLine[]): TaskLine[] {
  return [
    ...tasks.filter((task) => !task.done).sort((a, b) => a.rank - b.rank),
    ...tasks.filter((task) => task.done),
  ];
}

/** Whether 「まだに戻す」 is offered: a sale has already made a buyer and a box. */
export function canSetBack(task: TaskLine): boolean {
  return task.done && task.outcome !== outcomeForGood;
}

/** The task to do now: the one taken up by hand, else the first of which nothing was said or whose time has come. */
export function taskNow(tasks: readonly TaskLine[], picked: string | null): TaskLine | undefined {
  return (
    tasks.find((task) => task.id === picked && !task.done) ??
    tasks.find((task) => !task.done && !isForLater(task))
  );
}
