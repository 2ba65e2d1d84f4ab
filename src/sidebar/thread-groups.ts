// The threads of one trouble by what is to be done with them, in the order of what is lost first.
import type { Thread } from '../app/protocol.ts';
import type { ThreadsScreen } from './talk-screens.ts';
import type { talkWords } from './talk-words.ts';
import { dueThreads } from './thread-moves.ts';

export type GroupName = keyof typeof talkWords.threads.groups;

const order: readonly GroupName[] = [
  'due',
  'settle',
  'carryOut',
  'agreed',
  'silent',
  'waiting',
  'unasked',
  'over',
];

const over: readonly Thread['contact']['resolution'][] = ['RESOLVED', 'NO_ACTION', 'UNREACHABLE'];

function groupOf(thread: Thread, due: readonly Thread[]): GroupName {
  const { contact, silence } = thread;
  if (over.includes(contact.resolution)) return 'over';
  if (due.includes(thread)) return 'due';
  if (contact.resolution === 'AGREED') return contact.way === '' ? 'agreed' : 'carryOut';
  if (contact.answer === 'AFFECTED' && contact.way === '') return 'settle';
  if (contact.answer === 'NOT_ASKED') return 'unasked';
  return silence.kind === 'remind' || silence.kind === 'mayEnd' ? 'silent' : 'waiting';
}

/** Groups that have no thread are left out. */
export function groupedThreads(
  threads: readonly Thread[],
  screen: Pick<ThreadsScreen, 'found' | 'seen'>,
): readonly { readonly group: GroupName; readonly threads: readonly Thread[] }[] {
  const due = dueThreads(screen);
  return order
    .map((group) => ({ group, threads: threads.filter((thread) => groupOf(thread, due) === group) }))
    .filter((one) => one.threads.length > 0);
}
