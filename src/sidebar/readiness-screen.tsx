// S16 備え for an outage that has not come yet: what is missing first, then where its notice will stand, and what can be taken instead of
// each way of shipping in use.
import type { ComponentChildren } from 'preact';
import type { Readiness, ReadinessScreen as Shown } from './packing-screens.ts';
import { packingWords } from './packing-words.ts';
import { Joined, Line, OutLink, type Send, Title } from './parts.tsx';
import { isMarketplace, joined, marketplaceLabel } from './words.ts';

function Lacks(props: { readonly found: Readiness }) {
  const { lacks } = props.found;
  const text = packingWords.readiness;
  if (lacks.length === 0) return <p class="box good">{text.ready}</p>;
  return (
    <section>
      <h2>{text.lacks}</h2>
      {lacks.map((sentence) => (
        <p class="box notice" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

function Sources(props: { readonly found: Readiness }) {
  const { sources } = props.found;
  const text = packingWords.readiness;
  return (
    <section>
      <h2>{text.sources}</h2>
      {sources.length === 0 && <p class="grey">{text.noSources}</p>}
      <ul class="rows">
        {sources.map((one) => (
          <li key={`${one.about} ${one.name} ${one.address}`}>
            <OutLink href={one.address} look="text" label={joinedName(one.about, one.name)} />
            {one.say !== '' && <span class="grey">{one.say}</span>}
            <span class="grey">
              <Joined
                text={joined([
                  text.certainty(one.certainty),
                  one.checked === '' ? '' : text.checked(one.checked),
                ])}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What it is about is often said in its name already. */
const joinedName = (about: string, name: string): string =>
  about === '' || name.includes(about) ? name : `${about} ${name}`;

function Ways(props: { readonly found: Readiness }) {
  const { ways } = props.found;
  const text = packingWords.readiness;
  return (
    <section>
      <h2>{text.ways}</h2>
      {ways.length === 0 && <p class="grey">{text.noWays}</p>}
      <ul class="counts">
        {ways.map((way) => (
          <li key={`${way.marketplace} ${way.service}`}>
            <span class="line-text">
              <b>{way.service}</b>
              <span class="grey">
                {isMarketplace(way.marketplace) ? marketplaceLabel(way.marketplace) : ''}
              </span>
              {!way.known && <span class="grey">{text.unknownService}</span>}
              {way.known && way.others.length === 0 && <span class="grey">{text.noOther}</span>}
              {way.others.map((other) => (
                <span class="grey" key={other.service}>
                  <Joined text={joined([other.service, other.anonymity])} />
                </span>
              ))}
            </span>
            <span class="count">{text.rows(way.rows)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ReadinessScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, reading, send } = props;
  const { found } = screen;
  const text = packingWords.readiness;
  return (
    <>
      <Title text={text.title} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <p class="grey">{text.lead}</p>
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found !== null && (
        <>
          <Lacks found={found} />
          <Sources found={found} />
          <Ways found={found} />
          <h2>{text.texts}</h2>
          <Line
            label={text.templates}
            reason={found.lettersUnused === 0 ? text.templatesOk : text.templatesUnused(found.lettersUnused)}
            count=""
            onClick={() => send({ kind: 'goTemplates' })}
          />
          <Line
            label={text.rules}
            reason={found.rulesDue === 0 ? text.rulesOk : text.rulesDue(found.rulesDue)}
            count=""
            onClick={() => send({ kind: 'goRules' })}
          />
          <div class="line still">
            <span class="line-text">
              <b>{text.closedDays}</b>
              <span class="grey">{found.closedDays === '' ? text.noClosedDays : found.closedDays}</span>
            </span>
          </div>
        </>
      )}
    </>
  );
}
