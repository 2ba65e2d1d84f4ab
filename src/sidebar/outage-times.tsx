// いつから, 復旧 and the notice: all preset, so that nobody has to open it.

import { momentSaid } from './outage-hit.tsx';
import type { Failing } from './outage-screens.ts';
import { outageWords } from './outage-words.ts';
import { Fold, isWebAddress, type Send } from './parts.tsx';

const text = outageWords.declare;

export function OutageTimes(props: {
  readonly failing: Failing;
  readonly estimate: string;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { failing, estimate, closed, send } = props;
  const { since, expected, link } = failing;
  const change = (changed: Partial<Failing>) => send({ kind: 'changeFailing', change: changed });
  const said = text.timesSaid(
    since === '' ? text.now : outageWords.room.since(momentSaid(since)),
    expected === '' ? text.unknown : text.told,
  );
  return (
    <Fold label={text.times} count={said}>
      <label for="since">{text.since}</label>
      <input
        id="since"
        type="datetime-local"
        defaultValue={since}
        disabled={closed}
        onChange={(event) => change({ since: event.currentTarget.value })}
      />
      <label for="expected">{text.expected}</label>
      <input
        id="expected"
        maxLength={500}
        autocomplete="off"
        placeholder={text.expectedHint}
        defaultValue={expected}
        disabled={closed}
        onChange={(event) => change({ expected: event.currentTarget.value.trim() })}
      />
      {estimate !== '' && <p class="grey">{text.estimate(estimate)}</p>}
      <label for="link">{text.link}</label>
      <input
        id="link"
        type="url"
        maxLength={500}
        autocomplete="off"
        defaultValue={link}
        disabled={closed}
        onChange={(event) => change({ link: event.currentTarget.value.trim() })}
      />
      {link !== '' && !isWebAddress(link) && <p class="late">{text.noLink}</p>}
    </Fold>
  );
}
