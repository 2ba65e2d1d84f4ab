// What the findings mean beyond the pieces that were looked at: calm cards, each with one button. Nothing follows by itself.
import type { Proposal } from '../app/protocol.ts';
import type { InspectionScreen } from './inspection-screens.ts';
import { inspectionWords } from './inspection-words.ts';
import { PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';

type Said = { readonly say: string; readonly label: string; readonly go: () => void };

function saidOf(proposal: Proposal, send: Send): Said {
  const text = inspectionWords.proposals;
  const confirm = (what: 'CONFIRM_SOLD' | 'ASK_SUSPECTED' | 'WIDER') => () =>
    send({ kind: 'confirmFindings', requestId: newRequestId(), what });
  switch (proposal.what) {
    case 'CONFIRM_SOLD':
      return {
        say: text.CONFIRM_SOLD(proposal.contacts),
        label: text.goConfirmSold,
        go: confirm('CONFIRM_SOLD'),
      };
    case 'ASK_SUSPECTED':
      return {
        say: text.ASK_SUSPECTED(proposal.contacts),
        label: text.goAskSuspected,
        go: confirm('ASK_SUSPECTED'),
      };
    case 'WIDER':
      return { say: text.WIDER(proposal.lots), label: text.goWider, go: confirm('WIDER') };
    case 'FATAL':
      return {
        say: proposal.danger ? text.danger : text.FATAL(proposal.share),
        label: text.goFatal,
        go: () => send({ kind: 'showFace', face: { kind: 'fatal' } }),
      };
    case 'ONLY_ONE':
      return {
        say: text.ONLY_ONE,
        label: text.goOnlyOne,
        go: () => send({ kind: 'goRelease', ending: 'ONLY_ONE' }),
      };
  }
}

export function Proposals(props: {
  readonly screen: InspectionScreen;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const proposals = props.screen.found?.proposals ?? [];
  if (proposals.length === 0) return null;
  return (
    <section>
      <h2>{inspectionWords.proposals.title}</h2>
      {proposals.map((proposal) => {
        const { say, label, go } = saidOf(proposal, props.send);
        return (
          <div class="card" key={proposal.what}>
            <p>{say}</p>
            <PlainButton label={label} disabled={props.closed} onClick={go} />
          </div>
        );
      })}
    </section>
  );
}

/** まず3個: one quiet line. It never offers a release. */
export function FirstPieces(props: { readonly screen: InspectionScreen }) {
  const { found } = props.screen;
  if (found === null || found.first.wanted === 0) return null;
  const { wanted, seen, bad } = found.first;
  const text = inspectionWords.first;
  const isEnough = seen >= wanted;
  if (!isEnough) return <p class="grey">{text.before(wanted)}</p>;
  return <p class="grey">{bad > 0 ? text.bad(seen, bad) : text.good(seen)}</p>;
}
