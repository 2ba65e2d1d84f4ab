// What 「いまの操作を元に戻す」 takes back of letters and answers, each with the shop in which it happens.
import type { Decision } from '../../src/app/decision.ts';
import { followUp } from '../../src/app/follow-up.ts';
import { makeLetter } from '../../src/app/make-letter.ts';
import { prepareLetters } from '../../src/app/prepare-letters.ts';
import type { ReplyOf, RequestKind } from '../../src/app/protocol.ts';
import { recordAnswer } from '../../src/app/record-answer.ts';
import { recordSent } from '../../src/app/record-sent.ts';
import { setLetterAside } from '../../src/app/set-letter-aside.ts';
import type { World } from '../../src/app/world.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import { planned } from './decided.ts';
import { afterwards, type Shop, worldOf } from './small-world.ts';

type Command = (world: World) => Decision<ReplyOf<RequestKind>>;
export type Case = { readonly shop: Shop; readonly command: Command };

const after = (shop: Shop, command: Command): Shop => ({
  ...afterwards(shop, planned(command(worldOf(shop))).plan),
  now: shop.now + 60_000,
});

const requestId = 'r';

const sends =
  (draftId: string): Command =>
  (world) =>
    recordSent(world, { kind: 'recordSent', requestId, draftId, how: 'asItIs' });

/** `middle`: a trouble whose reporter has his first reply. Here the description was wrong, and everybody is to be told. */
export function talkCases(
  middle: Shop,
): Readonly<Record<'prepareLetters' | 'makeLetter' | 'setLetterAside' | 'recordAnswer' | 'followUp', Case>> {
  const [incident] = middle.records.incidents;
  const incidentId = incident?.id ?? '';
  const wrong = { type: 'DESCRIPTION_ERROR', what: '18金', right: '真鍮' } as const;
  const untold: Shop = {
    ...middle,
    records: {
      ...middle.records,
      incidents: middle.records.incidents.map((one) => ({ ...one, ...wrong, next: '連絡文を作る' })),
      contacts: middle.records.contacts.map((one) => ({
        ...one,
        certainty: 'CONFIRMED',
        stage: one.stage ?? 'DELIVERED',
      })),
    },
  };
  const prepare: Command = (world) =>
    prepareLetters(world, { kind: 'prepareLetters', requestId, incidentId });
  const ready = after(untold, prepare);
  const letters: readonly MessageDraft[] = ready.records.drafts.filter(({ state }) => state === 'DRAFT');
  const [letter] = letters;
  const contactId = letter?.contactId ?? '';
  const told = letters.reduce((shop, { id }) => after(shop, sends(id)), ready);
  const answers =
    (answer: '問題あり' | '問題なし'): Command =>
    (world) =>
      recordAnswer(world, { kind: 'recordAnswer', requestId, contactId, answer, gist: '色がちがう' });
  return {
    prepareLetters: { shop: untold, command: prepare },
    makeLetter: {
      shop: after(told, answers('問題あり')),
      command: (world) => makeLetter(world, { kind: 'makeLetter', requestId, contactId, letter: 'thanks' }),
    },
    setLetterAside: {
      shop: ready,
      command: (world) =>
        setLetterAside(world, {
          kind: 'setLetterAside',
          requestId,
          draftId: letter?.id ?? '',
          how: 'later',
        }),
    },
    recordAnswer: { shop: told, command: answers('問題なし') },
    followUp: {
      shop: { ...told, now: told.now + 8 * DAY },
      command: (world) => followUp(world, { kind: 'followUp', requestId, contactId, what: 'end' }),
    },
  };
}
