// What is known of the piece in hand before anything is said of it: which it is, what was promised when it was sold, what to
// look at. Read first, so it stands above the question.
import type { CheckItemWire, InspectionLine } from '../app/protocol.ts';
import { CheckFields } from './inspection-checks.tsx';
import type { InspectionDraft } from './inspection-screens.ts';
import { inspectionWords } from './inspection-words.ts';
import { joined, words } from './words.ts';

/** Longer texts are folded, so that the choices stay in sight. */
const SHORT = 70;

/** Key and product, as one text. */
export function lineName({ key, product }: Pick<InspectionLine, 'key' | 'product'>): string {
  return [key, product].filter((part) => part !== '').join(' ');
}

/** Where it is, which purchase, how many, which time. */
export function lineFacts(line: InspectionLine): string {
  const text = inspectionWords.facts;
  return joined([
    line.subjectLabel,
    line.shelf === '' ? '' : text.shelf(line.shelf),
    line.lot === '' ? '' : text.lot(line.lot),
    words.pieces(line.quantity),
    line.round > 1 ? text.round(line.round) : '',
    line.isRework ? text.rework : '',
  ]);
}

function Description(props: { readonly text: string }) {
  const { text } = props;
  if (text === '') return <p class="grey">{inspectionWords.noDescription}</p>;
  const isShort = text.length <= SHORT && !text.includes('\n');
  if (isShort) {
    return (
      <div class="described">
        <b>{inspectionWords.description}</b>
        <span class="grey">{text}</span>
      </div>
    );
  }
  return (
    <details class="described">
      <summary>
        <b>{inspectionWords.description}</b>
        <span class="mark" aria-hidden="true" />
        <span class="grey clamped">{text}</span>
      </summary>
      <p class="grey pre">{text}</p>
    </details>
  );
}

export function LineFacts(props: {
  readonly line: InspectionLine;
  readonly description: string;
  readonly checklist: readonly CheckItemWire[];
  readonly draft: InspectionDraft;
  readonly closed: boolean;
  /** Whether the list of what to look at stands open; it stays so for the next piece. */
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onMeasure: (name: string, value: string) => void;
}) {
  const { line, checklist, draft } = props;
  const checks = line.checks.map((place) => checklist[place]).filter((item) => item !== undefined);
  return (
    <>
      <Description text={props.description} />
      {line.standard !== '' && (
        <p class="grey pre">
          <b>{inspectionWords.standard}</b> {line.standard}
        </p>
      )}
      {checks.length > 0 && (
        <details
          class="fold checks"
          open={props.isOpen}
          onToggle={(event) => props.onOpen(event.currentTarget.open)}
        >
          <summary>
            <span class="line-text">
              <b class="inline">{inspectionWords.checks}</b>{' '}
              <span class="grey inline">{joined(checks.map((item) => item.name))}</span>
            </span>
            <span class="count">
              <span class="mark" aria-hidden="true" />
            </span>
          </summary>
          <CheckFields
            line={line}
            items={checks}
            measured={draft.measured}
            closed={props.closed}
            onMeasure={props.onMeasure}
          />
        </details>
      )}
    </>
  );
}
