// A person's step at the sheet, done by the host's hand.
import type { Hand } from '../host/contract.ts';
import type { HandStep } from './step.ts';

/** Does the step. What the sheet does not allow, such as a tab that is not there, is thrown by the hand. */
export function doByHand(hand: Hand, step: HandStep): void {
  switch (step.kind) {
    case 'select':
      hand.select(step.tab, step.a1);
      return;
    case 'edit':
      hand.edit(step.tab, step.a1, step.cells);
      return;
    case 'insertRows':
    case 'deleteRows':
      hand[step.kind](step.tab, step.row, step.count);
      return;
    case 'insertColumns':
    case 'deleteColumns':
      hand[step.kind](step.tab, step.column, step.count);
      return;
    case 'moveRows':
    case 'moveColumns':
      hand[step.kind](step.tab, step.from, step.count, step.to);
      return;
    case 'renameTab':
      hand.renameTab(step.from, step.to);
      return;
    case 'renameHeader':
      hand.renameHeader(step.tab, step.from, step.to);
      return;
    case 'sort':
      hand.sort(step.tab, step.how);
      return;
  }
}
