// 検品のまとめ: how many of what, by defect, lot, supplier and outsourcer, with a bar for each; to be printed for the supplier or
// the 事務局, or copied as a table. On paper stands the report alone.
import type { ComponentChildren } from 'preact';
import type { ReplyOf, ReportRow } from '../app/protocol.ts';
import { CopyBox } from './copy-box.tsx';
import { type Finding, textsToOutsourcers, textsToSuppliers } from './findings-text.ts';
import { buckets } from './inspection-lines.ts';
import type { ReportScreen as Shown } from './inspection-screens.ts';
import { bucketLabels, inspectionWords } from './inspection-words.ts';
import { Fold, MainButton, PlainButton, type Send, Title } from './parts.tsx';
import { badOf, reportText } from './report-text.ts';
import { joined, words } from './words.ts';

type Report = ReplyOf<'inspectionReport'>;

type Bar = { readonly name: string; readonly share: number; readonly said: string };

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

function BarTable(props: { readonly title: string; readonly head: string; readonly bars: readonly Bar[] }) {
  const { title, head, bars } = props;
  if (bars.length === 0) return null;
  return (
    <section>
      <table class="bars">
        <caption>{title}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{inspectionWords.report.name}</th>
            <th scope="col">{head}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.name}>
              <th scope="row">
                {bar.name === '' ? inspectionWords.report.blank : bar.name}
                <span class="bar" aria-hidden="true">
                  <span style={{ width: `${bar.share}%` }} />
                </span>
              </th>
              <td>{bar.said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function barsOf(rows: readonly ReportRow[]): readonly Bar[] {
  return rows.map((row) => ({
    name: row.name,
    share: percent(badOf(row), row.done),
    said: inspectionWords.report.barOf(badOf(row), row.done),
  }));
}

function Body(props: { readonly report: Report }) {
  const { incident, details, at, counts, byDefect, byLot, bySupplier, byOutsourcer } = props.report;
  const text = inspectionWords.report;
  const bad = badOf(counts);
  const facts = [
    { label: text.what, value: details.what },
    { label: text.right, value: details.right },
  ];
  return (
    <article class="report">
      <h2>{`${incident.id} ${incident.title}`}</h2>
      <p class="grey">{joined([incident.typeLabel, text.since(incident.since), text.at(at)])}</p>
      {facts
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => (
          <p class="pre" key={label}>
            <b>{label}</b> {value}
          </p>
        ))}
      <table class="figures">
        <caption>{text.counts}</caption>
        <tbody>
          <tr>
            <th scope="row">{text.done}</th>
            <td>{`${counts.done} / ${words.pieces(counts.pieces)}`}</td>
          </tr>
          {buckets.map((bucket) => (
            <tr key={bucket}>
              <th scope="row">{bucketLabels[bucket]}</th>
              <td>{words.pieces(counts[bucket])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {counts.done === 0 && <p class="grey">{text.none}</p>}
      <BarTable
        title={text.byDefect}
        head={text.bad}
        bars={byDefect.map(({ name, pieces }) => ({
          name,
          share: percent(pieces, Math.max(bad, ...byDefect.map((one) => one.pieces))),
          said: words.pieces(pieces),
        }))}
      />
      <BarTable title={text.byLot} head={text.bad} bars={barsOf(byLot)} />
      <BarTable title={text.bySupplier} head={text.bad} bars={barsOf(bySupplier)} />
      <BarTable title={text.byOutsourcer} head={text.bad} bars={barsOf(byOutsourcer)} />
    </article>
  );
}

function Texts(props: { readonly label: string; readonly texts: readonly Finding[] }) {
  const { label, texts } = props;
  const text = inspectionWords.report;
  if (texts.length === 0) return null;
  return (
    <Fold label={label} count="">
      {texts.map((one) => (
        <CopyBox
          key={one.name}
          name={text.textTo(one.name)}
          text={one.text}
          button={text.copyTextTo(one.name)}
          copied={text.textCopied}
          isMain={false}
          size="small"
        />
      ))}
    </Fold>
  );
}

export function ReportScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, reading, send } = props;
  const { incident, found } = screen;
  const text = inspectionWords.report;
  return (
    <>
      <Title text={text.title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found !== null && (
        <>
          <div class="no-print">
            <MainButton label={text.print} onClick={() => window.print()} />
            <p class="grey">{text.noBuyer}</p>
          </div>
          <Body report={found} />
          <div class="no-print">
            <Fold label={text.copy} count="">
              <p class="grey">{text.printSaid}</p>
              <CopyBox
                name={text.table}
                text={reportText(found)}
                button={text.copy}
                copied={text.copied}
                isMain={false}
                size="small"
              />
            </Fold>
            <Texts label={text.copyToSupplier} texts={textsToSuppliers(found)} />
            <Texts label={text.copyToOutsourcer} texts={textsToOutsourcers(found)} />
            <PlainButton
              label={text.toInspection}
              onClick={() => send({ kind: 'goIncident', incident, to: 'inspection' })}
            />
          </div>
        </>
      )}
    </>
  );
}
