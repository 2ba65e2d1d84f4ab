// 一覧: every line of the inspection, to be taken up before its turn, taken back in, or looked at again.
import type { InspectionLine } from '../app/protocol.ts';
import { lineFacts, lineName } from './inspection-facts.tsx';
import { linesNow } from './inspection-lines.ts';
import type { InspectionScreen, LineFilter } from './inspection-screens.ts';
import { filterLabels, inspectionWords, shortAnswers } from './inspection-words.ts';
import { MoreButton, PlainButton, type Send, TextButton } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { joined } from './words.ts';

const stateOf: Readonly<Record<LineFilter, InspectionLine['state']>> = {
  open: 'OPEN',
  finished: 'FINISHED',
  out: 'EXCLUDED',
};

const filters: readonly LineFilter[] = ['open', 'finished', 'out'];

function Row(props: { readonly line: InspectionLine; readonly closed: boolean; readonly send: Send }) {
  const { line, closed, send } = props;
  const text = inspectionWords.lines;
  const name = lineName(line);
  const answer = line.answer === null ? '' : shortAnswers[line.answer];
  const isStarted = line.left > 0 && line.left < line.quantity;
  return (
    <li class="with-action listed">
      <span class="line-text">
        <b>{name}</b>
        <span class="grey">{lineFacts(line)}</span>
        <span class="grey">
          {joined([
            answer,
            isStarted ? text.left(line.left) : '',
            line.dispositionLabel,
            line.defects.join('、'),
            line.leftOut,
          ])}
        </span>
      </span>
      {line.state === 'OPEN' && (
        <TextButton
          label={text.takeUp}
          named={text.takeUpNamed(name)}
          onClick={() => send({ kind: 'takeUpLine', lineId: line.id })}
        />
      )}
      {line.state === 'FINISHED' && (
        <TextButton
          label={inspectionWords.lookAgain}
          named={inspectionWords.lookAgainNamed(name)}
          disabled={closed}
          onClick={() =>
            send({ kind: 'inspectAgain', requestId: newRequestId(), what: 'ALL', lines: [line.id] })
          }
        />
      )}
      {line.state === 'EXCLUDED' && (
        <TextButton
          label={text.takeIn}
          named={text.takeInNamed(name)}
          disabled={closed}
          onClick={() =>
            send({
              kind: 'leaveOutLines',
              requestId: newRequestId(),
              lines: [line.id],
              out: false,
              reason: '',
            })
          }
        />
      )}
    </li>
  );
}

export function LinesFace(props: {
  readonly screen: InspectionScreen;
  readonly filter: LineFilter;
  readonly closed: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, filter, closed, reading, send } = props;
  const text = inspectionWords.lines;
  const lines = linesNow(screen).filter((line) => line.state === stateOf[filter]);
  return (
    <>
      <fieldset class="chips three" aria-label={text.filter}>
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            class="plain"
            aria-pressed={one === filter}
            onClick={() => send({ kind: 'showFace', face: { kind: 'lines', filter: one } })}
          >
            {filterLabels[one]}
          </button>
        ))}
      </fieldset>
      {lines.length === 0 && <p class="grey">{text.none}</p>}
      <ul>
        {lines.map((line) => (
          <Row key={line.id} line={line} closed={closed} send={send} />
        ))}
      </ul>
      {screen.found !== null && screen.found.cursor !== null && <MoreButton reading={reading} send={send} />}
      <div class="apart">
        {screen.incident.inspection.rework > 0 && (
          <PlainButton
            label={inspectionWords.result.rework}
            disabled={closed}
            onClick={() => send({ kind: 'inspectAgain', requestId: newRequestId(), what: 'REWORK' })}
          />
        )}
        <PlainButton
          label={text.returned}
          disabled={closed}
          onClick={() => send({ kind: 'showFace', face: { kind: 'returned', contacts: null, cursor: null } })}
        />
        <PlainButton
          label={text.report}
          disabled={closed}
          onClick={() => send({ kind: 'goIncident', incident: screen.incident, to: 'report' })}
        />
      </div>
    </>
  );
}
