// 期限 of one thread, nearest first, each with what is lost and the way into the seller's calendar; and the chances that are gone.
import type { ClockLine, Thread } from '../app/protocol.ts';
import { Fold, Joined } from './parts.tsx';
import { ClockLink, whoOf } from './talk-parts.tsx';
import { official, talkWords } from './talk-words.ts';
import { joined, words } from './words.ts';

/** 公式 needs no word of its own; everything else is said. */
const saidOf = ({ certainty, provisional, label }: ClockLine): string =>
  joined([
    provisional && !label.includes(talkWords.thread.provisional) ? talkWords.thread.provisional : '',
    certainty === '' || certainty === official ? '' : certainty,
  ]);

function Clock(props: { readonly clock: ClockLine; readonly incidentId: string; readonly whose: string }) {
  const { clock, incidentId, whose } = props;
  const said = saidOf(clock);
  return (
    <li>
      <span class="with-action">
        <b class="line-text">{clock.label}</b>
        <span class="count">{clock.at}</span>
      </span>
      {clock.over && <b class="late">{talkWords.thread.overSaid}</b>}
      <span class="grey">
        {clock.lost}
        {said !== '' && ` (${said})`}
      </span>
      {!clock.over && (
        <span class="links">
          <ClockLink clock={clock} incidentId={incidentId} whose={whose} />
        </span>
      )}
    </li>
  );
}

export function ThreadClocks(props: { readonly thread: Thread; readonly incidentId: string }) {
  const { thread, incidentId } = props;
  const { clocks, gone, contact } = thread;
  const text = talkWords.thread;
  const whose = whoOf(contact);
  return (
    <section>
      <h2>{text.clocks}</h2>
      {clocks.length === 0 && <p class="grey">{text.noClocks}</p>}
      <ul class="rows">
        {clocks.map((clock) => (
          <Clock key={clock.label} clock={clock} incidentId={incidentId} whose={whose} />
        ))}
      </ul>
      {gone.length > 0 && (
        <Fold label={text.gone} count={words.cases(gone.length)}>
          <ul class="rows">
            {gone.map((clock) => (
              <li key={clock.label}>
                <span class="with-action">
                  <b class="line-text">
                    <Joined text={clock.label} />
                  </b>
                  <span class="count">{clock.at}</span>
                </span>
                <span class="grey">{clock.lost}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
