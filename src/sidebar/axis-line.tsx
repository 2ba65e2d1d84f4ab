// One check box of 「どこまで止めますか」, with what it takes or would add, and below it the days or words that it needs.
import type { PreviewAxis, ReachWire } from '../app/protocol.ts';
import type { Send } from './parts.tsx';
import { periodLabels, reachWords } from './reach-words.ts';
import type { PeriodAxis } from './screens.ts';
import { periodIn } from './stop-moves.ts';
import { joined } from './words.ts';

function isPeriodAxis(axis: string): axis is PeriodAxis {
  return axis in periodLabels;
}

/** What is typed in below it, so that a blank is no fact about the row. */
function isTyped(axis: PreviewAxis['axis']): boolean {
  return axis === 'words' || axis === 'shipped' || axis === 'bought';
}

/** The right end of the line. `chosen` runs ahead of what the door has counted. */
function countOf(one: PreviewAxis, chosen: boolean): string {
  if (one.state === 'missing') return reachWords.missing;
  if (one.state === 'blank') {
    if (!isTyped(one.axis)) return reachWords.blank;
    return chosen ? reachWords.typeBelow : '';
  }
  // Counted for the other answer: a number would be the wrong one.
  if (chosen !== one.chosen) return '…';
  return chosen ? reachWords.chosen(one.rows, one.pieces) : reachWords.wouldAdd(one.added, one.pieces);
}

function Days(props: {
  readonly axis: PeriodAxis;
  readonly reach: ReachWire;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { axis, closed, send } = props;
  const text = reachWords;
  const label = periodLabels[axis];
  const period = periodIn(props.reach, axis);
  const day = (side: 'from' | 'to') => (
    <label class="day">
      <span class="grey">{text[side]}</span>
      <input
        type="date"
        defaultValue={period[side]}
        disabled={closed}
        onChange={(event) =>
          send({ kind: 'setPeriod', axis, period: { ...period, [side]: event.currentTarget.value } })
        }
      />
    </label>
  );
  return (
    <fieldset class="days">
      <legend class={axis === 'outsourcer' ? 'grey' : 'unseen'}>{label}</legend>
      <div class="beside">
        {day('from')}
        {day('to')}
      </div>
      {axis === 'outsourcer' && period.from === '' && period.to === '' && (
        <p class="grey">{text.lastTwoWeeks}</p>
      )}
    </fieldset>
  );
}

/** Asks on Enter and on leaving the box, as the browser reports a change, not at every key. */
function Words(props: { readonly reach: ReachWire; readonly closed: boolean; readonly send: Send }) {
  const text = reachWords;
  return (
    <div class="days">
      <label for="reach-words" class="grey">
        {text.words}
      </label>
      <input
        id="reach-words"
        maxLength={200}
        autocomplete="off"
        defaultValue={props.reach.words ?? ''}
        disabled={props.closed}
        aria-describedby="reach-words-hint"
        onChange={(event) => props.send({ kind: 'setWords', words: event.currentTarget.value.trim() })}
      />
      <p class="grey" id="reach-words-hint">
        {text.wordsHint}
      </p>
    </div>
  );
}

export function AxisLine(props: {
  readonly one: PreviewAxis;
  readonly reach: ReachWire;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { one, reach, closed, send } = props;
  const { axis } = one;
  const chosen = reach.axes.includes(axis);
  const isIdle = one.state === 'missing' || (one.state === 'blank' && !isTyped(axis));
  const id = `axis-${axis}`;
  const tick = (ticked: boolean) => {
    send({ kind: 'tickAxis', axis, ticked });
    // What has to be typed is where the eye is; the screen is drawn by now.
    if (ticked && axis === 'words') document.getElementById('reach-words')?.focus();
  };
  return (
    <li class="axis">
      <div class="check">
        <input
          id={id}
          type="checkbox"
          checked={chosen}
          disabled={closed || (isIdle && !chosen)}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
        <label for={id}>
          <span class="line-text">
            {one.label}{' '}
            <span class="value">{joined([one.value, one.empty > 0 ? reachWords.empty(one.empty) : ''])}</span>
          </span>
          <span class="count">{countOf(one, chosen)}</span>
        </label>
      </div>
      {chosen && one.note !== '' && <p class="grey">{one.note}</p>}
      {chosen && isPeriodAxis(axis) && one.state !== 'missing' && (
        <Days axis={axis} reach={reach} closed={closed} send={send} />
      )}
      {chosen && axis === 'words' && one.state !== 'missing' && (
        <Words reach={reach} closed={closed} send={send} />
      )}
    </li>
  );
}
