// S6 連絡する: one letter after the other (letter-card.tsx). Here stand its place among the others, and what there is
// to do when no letter is left.
import type { ComponentChildren } from 'preact';
import { LetterCard } from './letter-card.tsx';
import { letterInHand } from './letter-lists.ts';
import { LettersBehind } from './letters-behind.tsx';
import { MainButton, PlainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { StuckMarks, Writing } from './talk-parts.tsx';
import type { LettersFound, LettersScreen as Shown } from './talk-screens.ts';
import { talkWords } from './talk-words.ts';

/** 「2 / 6」: those of this visit and those that are left. */
function placeOf({ found, sentHere }: Shown): string {
  if (found === null || found.cards.length === 0) return '';
  const done = sentHere.length;
  return `${done + 1} / ${done + Math.max(found.cards.length, found.cursor === null ? 0 : found.all)}`;
}

/** 「n件の連絡文を作る」 */
function MakeButton(props: {
  readonly count: number;
  readonly isMain: boolean;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly send: Send;
}) {
  const { count, busy, disabled } = props;
  const text = talkWords.letters;
  const make = () => props.send({ kind: 'prepareLetters', requestId: newRequestId() });
  return props.isMain ? (
    <MainButton
      label={text.make(count)}
      busyLabel={text.making}
      busy={busy}
      disabled={disabled}
      onClick={make}
    />
  ) : (
    <PlainButton label={busy ? text.making : text.make(count)} disabled={busy || disabled} onClick={make} />
  );
}

/** Nothing to be sent now: what waits, and where it goes on. */
function NoLetter(props: {
  readonly screen: Shown;
  readonly found: LettersFound;
  readonly busy: boolean;
  readonly waits: boolean;
  readonly send: Send;
}) {
  const { screen, found, send } = props;
  const { incident } = screen;
  const text = talkWords.letters;
  if (found.toMake > 0) {
    return (
      <>
        <p class="box notice">{text.toMake(found.toMake)}</p>
        <MakeButton
          count={found.toMake}
          isMain
          busy={props.busy}
          disabled={props.waits && !props.busy}
          send={send}
        />
      </>
    );
  }
  const waits = found.morning.length + found.later.length;
  const looks = incident.talk.looks > 0;
  return (
    <>
      <div class="box good">
        <b>{waits === 0 ? text.allDone : text.noneNow}</b>
        {found.morning.length > 0 && <span class="next">{text.morningLeft(found.morning.length)}</span>}
        {found.later.length > 0 && <span class="next">{text.laterLeft(found.later.length)}</span>}
      </div>
      <MainButton
        label={looks ? text.toThreads : text.toRoom}
        onClick={() => send({ kind: 'goIncident', incident, to: looks ? 'threads' : 'room' })}
      />
    </>
  );
}

export function LettersScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { found, queue, leaving } = screen;
  const text = talkWords.letters;
  const card = letterInHand(screen);
  // A mark on its way holds up nothing; any other command does.
  const isCommand = busy && queue.length === 0;
  const closed = isCommand || held || leaving !== null;
  const waits = busy || held || queue.length > 0;
  return (
    <>
      <Title text={text.title} note={placeOf(screen)} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <StuckMarks screen={screen} send={send} />
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {card !== undefined && (
        <LetterCard key={card.draft.id} card={card} screen={screen} closed={closed} send={send} />
      )}
      {found !== null && card === undefined && (
        <NoLetter screen={screen} found={found} busy={isCommand} waits={waits} send={send} />
      )}
      <Writing screen={screen} />
      {found !== null && (
        <>
          {card !== undefined && found.toMake > 0 && (
            <MakeButton
              count={found.toMake}
              isMain={false}
              busy={isCommand}
              disabled={waits && !isCommand}
              send={send}
            />
          )}
          <LettersBehind screen={screen} found={found} waits={waits} closed={closed} send={send} />
        </>
      )}
    </>
  );
}
