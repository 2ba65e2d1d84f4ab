// When everything is looked at: the counts, and the one thing that comes next. Nothing is on sale again by itself.
import { Counts } from './counts.tsx';
import { buckets, countsNow } from './inspection-lines.ts';
import type { InspectionScreen } from './inspection-screens.ts';
import { bucketLabels, inspectionWords } from './inspection-words.ts';
import { MainButton, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { words } from './words.ts';

export function InspectionResult(props: {
  readonly screen: InspectionScreen;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { screen, busy, closed, send } = props;
  const { incident, found } = screen;
  const counts = countsNow(screen);
  if (counts === null || found === null) return null;
  const text = inspectionWords.result;
  const { ready, rework, toEnd } = incident.inspection;
  const outLines = found.list.filter((line) => line.state === 'EXCLUDED').length;
  const to = (screenName: 'restart' | 'room' | 'report') => () =>
    send({ kind: 'goIncident', incident, to: screenName });
  const lookAgain = () => send({ kind: 'inspectAgain', requestId: newRequestId(), what: 'REWORK' });
  const hasRestart = ready > 0 || toEnd > 0 || counts.reworded > 0;
  return (
    <>
      <p class="box good">
        <b>{text.title}</b>
      </p>
      <Counts
        lines={[
          { label: text.lookedLabel, count: words.pieces(counts.done) },
          ...buckets
            .filter((bucket) => counts[bucket] > 0)
            .map((bucket) => ({ label: bucketLabels[bucket], count: words.pieces(counts[bucket]) })),
        ]}
      />
      {outLines > 0 && <p class="grey">{text.leftOut(outLines)}</p>}
      <h2>{text.next}</h2>
      {hasRestart && <MainButton label={text.restart} disabled={closed} onClick={to('restart')} />}
      {rework > 0 && (
        <>
          <p class="grey">{text.reworkLead(rework)}</p>
          {hasRestart ? (
            <PlainButton label={text.rework} disabled={closed} onClick={lookAgain} />
          ) : (
            <MainButton
              label={text.rework}
              busyLabel={words.writing}
              busy={busy}
              disabled={closed}
              onClick={lookAgain}
            />
          )}
        </>
      )}
      {toEnd > 0 && <p class="grey">{text.toEndLead(toEnd)}</p>}
      {!hasRestart && rework === 0 && <p class="grey">{text.nothing}</p>}
      <PlainButton label={text.report} disabled={closed} onClick={to('report')} />
      <PlainButton label={text.room} disabled={closed} onClick={to('room')} />
    </>
  );
}
