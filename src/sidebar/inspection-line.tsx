// S8, one piece big: what it is, the question, and for what is not simply good what is said of it. Keyed by its line: the next
// one is a new card that knows nothing of the one before.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { InspectionLine } from '../app/protocol.ts';
import { Answers, Counting, UnsureButton } from './inspection-answers.tsx';
import { type Change, Defects, NewText, PhotoAndNote, WhatBecomes } from './inspection-describe.tsx';
import { draftRequest, isPossible } from './inspection-draft.ts';
import { LineFacts, lineFacts, lineName } from './inspection-facts.tsx';
import { bucketsOf, draftOf, isCounted } from './inspection-lines.ts';
import type { Answer, InspectionFound, InspectionScreen } from './inspection-screens.ts';
import { answerChoices, inspectionWords } from './inspection-words.ts';
import { MainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';

type Shown = {
  readonly screen: InspectionScreen;
  readonly found: InspectionFound;
  readonly line: InspectionLine;
  readonly closed: boolean;
  readonly send: Send;
  readonly checksOpen: boolean;
  readonly onChecksOpen: (open: boolean) => void;
};

/** Below the counts of a row, or in place of the question for a single piece. */
function SaidOfIt(props: Shown & { readonly change: (change: Change) => void }) {
  const { screen, found, line, closed, change } = props;
  const draft = draftOf(screen, line);
  const parts = { line, draft, closed, onChange: change };
  const counted = draft.found ?? bucketsOf(line);
  const hasDigits = draft.answer !== null;
  const description = line.description === null ? '' : (found.descriptions[line.description] ?? '');
  const isReworded = draft.answer === 'AFTER_CHANGE' || (draft.answer === null && counted.reworded > 0);
  const isFailed = draft.answer === 'NO' || (draft.answer === null && counted.failed > 0);
  return (
    <>
      {isReworded && <NewText {...parts} description={description} />}
      <Defects {...parts} known={found.defects} hasDigits={hasDigits} />
      {isFailed && <WhatBecomes {...parts} hasDigits={hasDigits} />}
    </>
  );
}

/** The one blue button, below everything that it records. */
function Record(props: { readonly label: string; readonly disabled: boolean; readonly onClick: () => void }) {
  return (
    <div class="foot">
      <MainButton label={props.label} disabled={props.disabled} onClick={props.onClick} />
    </div>
  );
}

export function LineCard(props: Shown) {
  const { screen, found, line, closed, send } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = draftOf(screen, line);
  const isDescribing = draft.answer !== null;
  // The button of the piece before is gone, and the focus with it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  });
  const change = (changed: Change) =>
    send({ kind: 'draftInspection', requestId: newRequestId(), change: changed });
  const record = () => send({ kind: 'recordDraft', requestId: newRequestId() });
  const judge = (answer: Answer) => send({ kind: 'judge', requestId: newRequestId(), answer });
  const isRow = isCounted(line);
  const isReturned = screen.returned === line.id;
  const counted = draft.found ?? bucketsOf(line);
  const isBad = isRow && counted.rework + counted.reworded + counted.failed > 0;
  const toWrite = draftRequest({ requestId: 'draft', line, draft });
  const said = answerChoices.find(({ answer }) => answer === draft.answer);
  return (
    <section class="inspected">
      <h2 ref={heading} tabIndex={-1}>
        {lineName(line)}
      </h2>
      <p class="grey">{lineFacts(line)}</p>
      <LineFacts
        line={line}
        description={line.description === null ? '' : (found.descriptions[line.description] ?? '')}
        checklist={found.checklist}
        draft={draft}
        closed={closed}
        isOpen={props.checksOpen}
        onOpen={props.onChecksOpen}
        onMeasure={(name, value) => change({ measured: { ...draft.measured, [name]: value } })}
      />
      {said !== undefined && <p class="question">{said.label}</p>}
      {!isDescribing && !isRow && (
        <>
          <Answers closed={closed} isReturned={isReturned} onAnswer={judge} />
          <UnsureButton closed={closed} isReturned={isReturned} onAnswer={judge} />
        </>
      )}
      {!isDescribing && isRow && (
        <Counting
          line={line}
          draft={draft}
          closed={closed}
          isReturned={isReturned}
          onAnswer={judge}
          onCount={(count) => change({ found: count })}
          onRecord={record}
        />
      )}
      {(isDescribing || isBad) && <SaidOfIt {...props} change={change} />}
      <PhotoAndNote
        line={line}
        draft={draft}
        closed={closed}
        onChange={change}
        hasSomething={!isDescribing && toWrite !== null}
        onWrite={record}
      />
      {isDescribing && <Record label={inspectionWords.put} disabled={closed} onClick={record} />}
      {!isDescribing && isRow && (
        <Record
          label={inspectionWords.counting.save}
          disabled={closed || toWrite === null || !isPossible(counted, line.quantity)}
          onClick={record}
        />
      )}
    </section>
  );
}
