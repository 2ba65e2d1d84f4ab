// The report of an outage as text with tabs, for a table or a letter where a page cannot be printed.
import type { OutageReportFound } from './packing-screens.ts';
import { packingWords } from './packing-words.ts';

/** A tab or a line end in a cell would shift the table. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const line = (cells: readonly string[]): string => cells.map(cell).join('\t');

/** Label and value of what failed; what nobody knows is left out or said to be open. */
export function outageFacts(report: OutageReportFound): readonly (readonly [string, string])[] {
  const text = packingWords.report;
  const facts: readonly (readonly [string, string])[] = [
    [text.services, report.services.join('、')],
    [text.functions, report.functions.join('、')],
    [text.places, report.places.join('、')],
    [text.since, report.since],
    [
      text.recovered,
      report.recoveredAt === ''
        ? text.notRecovered
        : report.hours === null
          ? report.recoveredAt
          : text.lasted(report.recoveredAt, report.hours),
    ],
    [text.expected, report.recoveredAt === '' && report.expected === '' ? text.unknown : report.expected],
    [text.link, report.link],
  ];
  return facts.filter(([, said]) => said !== '');
}

export function outageReportText(title: string, report: OutageReportFound): string {
  const text = packingWords.report;
  const { heads } = text;
  return [
    line([title, text.at(report.at)]),
    ...outageFacts(report).map(line),
    '',
    text.story,
    line(heads.story),
    ...report.story.map(({ at, who, said }) => line([at, who, said])),
    '',
    text.messages,
    line(heads.messages),
    ...report.messages.map((one) =>
      line([one.at, one.to, one.transactionId, one.purpose, one.how, one.text]),
    ),
    '',
    text.parcels,
    line(heads.parcels),
    ...report.parcels.map((one) =>
      line([
        one.market,
        one.transactionId,
        one.buyer,
        one.product,
        one.service,
        one.shipBy,
        one.provisional ? text.provisional : '',
        one.stage,
        one.shippedAt,
        one.tracking,
        one.consent,
      ]),
    ),
  ].join('\n');
}
