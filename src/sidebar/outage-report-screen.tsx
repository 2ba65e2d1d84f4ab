// 障害の記録: what failed, what was seen and done and when, every message as it was sent, every order. To be printed for a 事務局, or copied
// as a table. On paper stands the report alone.
import type { ComponentChildren } from 'preact';
import { CopyBox } from './copy-box.tsx';
import { outageFacts, outageReportText } from './outage-report-text.ts';
import type { OutageReportFound, OutageReportScreen as Shown } from './packing-screens.ts';
import { packingWords } from './packing-words.ts';
import { Fold, Joined, MainButton, type Send, Title } from './parts.tsx';
import { joined } from './words.ts';

function Facts(props: { readonly report: OutageReportFound }) {
  return (
    <dl>
      {outageFacts(props.report).map(([label, said]) => (
        <div class="fact" key={label}>
          <dt>{label}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function Story(props: { readonly report: OutageReportFound }) {
  const { story } = props.report;
  const text = packingWords.report;
  return (
    <section>
      <h2>{text.story}</h2>
      {story.length === 0 && <p class="grey">{text.noStory}</p>}
      <ul class="rows">
        {story.map(({ at, who, said }) => (
          <li key={`${at} ${said}`}>
            <span class="grey">
              <Joined text={joined([at, who])} />
            </span>
            <span>{said}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Messages(props: { readonly report: OutageReportFound }) {
  const { messages } = props.report;
  const text = packingWords.report;
  return (
    <section>
      <h2>{text.messages}</h2>
      {messages.length === 0 && <p class="grey">{text.noMessages}</p>}
      <ul class="rows">
        {messages.map((one) => (
          <li key={`${one.at} ${one.to} ${one.transactionId} ${one.purpose}`}>
            <span class="grey">
              <Joined text={joined([one.at, one.purpose, one.how])} />
            </span>
            <b>{text.to(one.to, one.transactionId)}</b>
            <span class="pre">{one.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parcels(props: { readonly report: OutageReportFound }) {
  const { parcels, all } = props.report;
  const text = packingWords.report;
  return (
    <section>
      <h2>{text.parcels}</h2>
      <p class="grey">{all === 0 ? text.noParcels : text.all(parcels.length, all)}</p>
      <ul class="rows">
        {parcels.map((one) => (
          <li key={`${one.market} ${one.transactionId} ${one.buyer} ${one.product}`}>
            <b>{`${one.market} ${text.buyer(one.buyer)}`}</b>
            <span>{one.product}</span>
            <span class="grey">
              <Joined
                text={joined([
                  one.transactionId === '' ? '' : text.transaction(one.transactionId),
                  packingWords.serviceOf(one.service),
                  one.shipBy === '' ? text.noShipBy : text.shipBy(one.shipBy, one.provisional),
                  one.stage,
                  one.shippedAt === '' ? '' : text.shippedAt(one.shippedAt),
                  one.tracking === '' ? '' : text.tracking(one.tracking),
                  one.consent === '' ? '' : text.consent(one.consent),
                ])}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OutageReportScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, reading, send } = props;
  const { incident, found } = screen;
  const text = packingWords.report;
  const title = `${incident.id} ${incident.title}`;
  return (
    <>
      <Title text={text.title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found !== null && (
        <>
          <div class="no-print">
            <MainButton label={text.print} onClick={() => window.print()} />
            <p class="grey">{text.printSaid}</p>
          </div>
          <article class="report long">
            <h2>{title}</h2>
            <p class="grey">{text.at(found.at)}</p>
            <Facts report={found} />
            <Story report={found} />
            <Messages report={found} />
            <Parcels report={found} />
          </article>
          <div class="no-print">
            <Fold label={text.copy} count="">
              <p class="grey">{text.printWay}</p>
              <CopyBox
                name={text.table}
                text={outageReportText(title, found)}
                button={text.copy}
                copied={text.copied}
                isMain={false}
                size="small"
              />
            </Fold>
          </div>
        </>
      )}
    </>
  );
}
