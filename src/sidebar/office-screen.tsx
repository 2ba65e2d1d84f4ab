// S12 事務局に聞く: the inquiries of one trouble, or those made beforehand, and what was learned from them.
import type { ComponentChildren } from 'preact';
import { AskFace } from './office-ask.tsx';
import { InquiryFace } from './office-inquiry.tsx';
import { Fold, Line, MainButton, PlainButton, type Send, Title } from './parts.tsx';
import type { Inquiry, OfficeScreen as Shown } from './settle-screens.ts';
import { settleWords } from './settle-words.ts';
import { joined, words } from './words.ts';

type Found = NonNullable<Shown['found']>;

/** How far it has come, in words. */
function standing(inquiry: Inquiry): string {
  const text = settleWords.office;
  const { draft, answer, askedAt, lookDue, nextLook } = inquiry;
  if (answer !== '') return text.answered;
  if (askedAt === '' && draft.sentAt === '') return text.unsent;
  if (lookDue) return text.lookNow;
  return nextLook === '' ? text.waitsSome : text.waits(nextLook);
}

function whoOf({ marketplace, buyer }: Inquiry): string {
  return buyer === '' ? marketplace : `${marketplace} ${settleWords.buyerOf(buyer)}`;
}

/** 確認したこと so far, newest first. */
function Kept(props: { readonly kept: Found['kept'] }) {
  const { kept } = props;
  const text = settleWords.office;
  if (kept.length === 0) return null;
  return (
    <Fold label={text.kept} count={words.cases(kept.length)}>
      <ul class="rows">
        {kept.map((one) => (
          <li key={`${one.about} ${one.question} ${one.on}`}>
            <b>{one.question}</b>
            <span class="pre">{one.answer}</span>
            <span class="grey">{joined([one.about, text.keptOn(one.on)])}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function ListFace(props: {
  readonly screen: Shown;
  readonly found: Found;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { screen, found, closed, send } = props;
  const text = settleWords.office;
  const open = found.inquiries.filter(({ draft }) => draft.state !== 'VOID');
  const ask = () => send({ kind: 'showOfficeFace', face: { kind: 'ask', contact: null } });
  return (
    <>
      {open.length === 0 && <p class="grey">{screen.about === null ? text.noneBefore : text.none}</p>}
      {open.map((inquiry) => (
        <Line
          key={inquiry.draft.id}
          label={whoOf(inquiry)}
          reason={joined([inquiry.question, standing(inquiry)])}
          count=""
          onClick={() => send({ kind: 'showOfficeFace', face: { kind: 'one', draftId: inquiry.draft.id } })}
        />
      ))}
      <div class="apart">
        {open.length === 0 ? (
          <MainButton label={text.newOne} disabled={closed} onClick={ask} />
        ) : (
          <PlainButton label={text.newOne} disabled={closed} onClick={ask} />
        )}
      </div>
      <Kept kept={found.kept} />
    </>
  );
}

function Face(props: {
  readonly screen: Shown;
  readonly found: Found;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { screen, found } = props;
  const { face } = screen;
  const text = settleWords.office;
  if (face.kind === 'ask') return <AskFace {...props} face={face} />;
  if (face.kind === 'list') return <ListFace {...props} />;
  const inquiry = found.inquiries.find(({ draft }) => draft.id === face.draftId);
  if (inquiry === undefined) {
    return (
      <PlainButton
        label={text.toList}
        onClick={() => props.send({ kind: 'showOfficeFace', face: { kind: 'list' } })}
      />
    );
  }
  const isKept = inquiry.answer !== '' && found.kept.some(({ answer }) => answer === inquiry.answer);
  return (
    <>
      <p>
        <b>{whoOf(inquiry)}</b>
      </p>
      {/* A text that was asked is no text to be changed any more: each has its own fields. */}
      <InquiryFace
        key={`${inquiry.draft.id} ${inquiry.draft.state}`}
        {...props}
        inquiry={inquiry}
        isKept={isKept}
      />
      {screen.cameFrom !== null && inquiry.draft.sentAt !== '' && (
        <PlainButton label={text.backToBuyer} onClick={() => props.send({ kind: 'back' })} />
      )}
    </>
  );
}

export function OfficeScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { found, about } = screen;
  const text = settleWords.office;
  return (
    <>
      <Title
        text={text.title}
        {...(about === null ? {} : { note: about.incident.id })}
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found !== null && <Face screen={screen} found={found} busy={busy} closed={busy || held} send={send} />}
    </>
  );
}
