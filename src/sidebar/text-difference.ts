// What a new text adds to the old one and takes from it. Japanese has no blanks between words, so a text is cut where the
// kind of character changes; that is close enough to words to be read at a glance.

export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const parts =
  /[\u30a1-\u30fa\u30fc]+|[\u4e00-\u9fff\u3005]+|[\u3041-\u3096]+|[A-Za-z]+|[0-9.,]+|[\uff10-\uff19]+|\s+|[\s\S]/gu;

/** More comparisons than this are not made: then the changed middle stands there as a whole. */
const AT_MOST = 400_000;

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Lengths of the longest common parts, from each place to the end. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [new Array<number>(b.length + 1).fill(0)];
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const below = rows[0] ?? [];
    const row = new Array<number>(b.length + 1).fill(0);
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    rows.unshift(row);
  }
  return rows;
}

function middle(a: readonly string[], b: readonly string[]): readonly Piece[] {
  const removed = (list: readonly string[]): Piece => ({ kind: 'removed', text: list.join('') });
  const added = (list: readonly string[]): Piece => ({ kind: 'added', text: list.join('') });
  if (a.length * b.length > AT_MOST) return [removed(a), added(b)];
  const lengths = commonLengths(a, b);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      pieces.push(removed(a.slice(i, i + 1)));
      i += 1;
    } else {
      pieces.push(added(b.slice(j, j + 1)));
      j += 1;
    }
  }
  return [...pieces, removed(a.slice(i)), added(b.slice(j))];
}

/** Neighbours of one kind as one piece; nothing empty. */
function joinedPieces(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole[whole.length - 1];
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}

/** The pieces in the order of reading; put together without `removed` they are the new text. */
export function differenceOf(before: string, after: string): readonly Piece[] {
  const a = before.match(parts) ?? [];
  const b = after.match(parts) ?? [];
  const start = commonStart(a, b);
  const restA = a.slice(start);
  const restB = b.slice(start);
  const end = commonStart([...restA].reverse(), [...restB].reverse());
  return joinedPieces([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle(restA.slice(0, restA.length - end), restB.slice(0, restB.length - end)),
    { kind: 'same', text: end === 0 ? '' : restA.slice(restA.length - end).join('') },
  ]);
}
