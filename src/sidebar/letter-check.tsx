// 文面チェック: what the linter says of the text on screen, the rule behind each sentence, and what may be done about it.
import type { FindingLine } from '../app/protocol.ts';
import { isForbidden, type LetterState } from './letter-lists.ts';
import { talkWords } from './talk-words.ts';

function Findings(props: { readonly findings: readonly FindingLine[] }) {
  return (
    <ul class="plain-list">
      {props.findings.map((finding) => (
        <li key={`${finding.rule} ${finding.reason}`}>
          {finding.reason}
          <span class="grey inline"> {talkWords.letters.check.rule(finding.levelLabel, finding.rule)}</span>
        </li>
      ))}
    </ul>
  );
}

export function LetterCheck(props: {
  readonly state: LetterState;
  readonly findings: readonly FindingLine[];
  /** What stands here once the text is copied. */
  readonly copied: string;
  /** The browser has not done it: a person has to. */
  readonly isByHand?: boolean;
}) {
  const { state, findings } = props;
  const text = talkWords.letters.check;
  switch (state) {
    case 'typed':
      return <p class="box notice">{text.typed}</p>;
    case 'checking':
      return <p class="box notice">{text.checking}</p>;
    case 'forbidden':
      return (
        <div class="box alarm">
          <b>{text.forbidden}</b>
          <Findings findings={findings.filter(isForbidden)} />
          <Findings findings={findings.filter((one) => !isForbidden(one))} />
        </div>
      );
    case 'doubtful':
      return (
        <div class="box notice">
          <b>{text.doubtful}</b>
          <Findings findings={findings} />
        </div>
      );
    case 'ready':
      return findings.length === 0 ? (
        <p class="box good">{text.good}</p>
      ) : (
        <p class="box notice">{text.accepted}</p>
      );
    case 'copied':
      return <p class={props.isByHand === true ? 'box notice' : 'box good'}>{props.copied}</p>;
  }
}
