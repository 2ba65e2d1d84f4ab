// What is true of the records at any moment at which nothing is under way, whatever came before.
import { type Book, text } from './book.ts';
import type { Shape } from './shape.ts';

function holdFaults({ records }: Book): readonly string[] {
  return [...records.holds].flatMap(([id, line]) => {
    const [all, released, left] = [Number(line.止めた数), Number(line.再開した数), Number(line.残り)];
    const gone = Number(line['返した・廃棄した数'] ?? 0);
    const told = [line.解除の理由, line.解除した人, line.解除した日時].map((cell) => text(cell));
    const [reason, who, when] = told;
    const isLetGo = text(line.状態) !== '保留中' || released > 0;
    return [
      ...(all === released + left + gone && released >= 0 && left >= 0
        ? []
        : [`${id}: ${all} pieces are not ${released} + ${left} + ${gone}.`]),
      ...(isLetGo && (reason === '' || who === '' || when === '')
        ? [`${id} is ${text(line.状態)} without reason, person or time: ${told.join(' | ')}`]
        : []),
      ...(!isLetGo && told.some((cell) => cell !== '') ? [`${id} is held and says that it was let go.`] : []),
    ];
  });
}

const LIVE = ['下書き', '確認済'];

/** A desk may be asked several things at once. */
const TO_DESKS = ['事務局に問い合わせ', '事務局に前もって確かめる'];

/** One live draft for a buyer, a purpose and a trouble; a buyer stands for one transaction. */
function draftFaults({ drafts }: Shape): readonly string[] {
  const seen = new Set<string>();
  return Object.entries(drafts).flatMap(([id, draft]) => {
    if (!LIVE.includes(draft.state) || TO_DESKS.includes(draft.purpose)) return [];
    const name = `${draft.incident} ${draft.contact} ${draft.purpose}`;
    const isSecond = seen.has(name);
    seen.add(name);
    return isSecond ? [`${id} is a second live draft of ${name}.`] : [];
  });
}

/** Every record belongs to a trouble that is there, every task to a hold, every draft to a buyer; what a desk is asked may be about none. */
function orphanFaults(shape: Shape, { records }: Book): readonly string[] {
  const lost = (id: string, what: string): string => `${id} belongs to a ${what} that is not there.`;
  return [
    ...[shape.holds, shape.tasks, shape.drafts].flatMap((items) =>
      Object.entries(items)
        .filter(([, { incident }]) => shape.incidents[incident] === undefined)
        .map(([id]) => lost(id, 'trouble')),
    ),
    ...Object.entries(shape.tasks)
      .filter(([, { hold }]) => hold !== '' && shape.holds[hold] === undefined)
      .map(([id]) => lost(id, 'hold')),
    ...Object.entries(shape.drafts)
      .filter(([, { contact, purpose }]) =>
        contact === '' ? !TO_DESKS.includes(purpose) : !records.contacts.has(contact),
      )
      .map(([id]) => lost(id, 'buyer')),
  ];
}

export const standingFaults = (book: Book, shape: Shape): readonly string[] => [
  ...holdFaults(book),
  ...draftFaults(shape),
  ...orphanFaults(shape, book),
];
