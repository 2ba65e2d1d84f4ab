import { inspectionWords } from './inspection-words.ts';
import { differenceOf, type Piece } from './text-difference.ts';

const CONTEXT = 10;

/** What stays the same is shortened in its middle: only the changes matter. */
function shortened({ text }: Piece, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * CONTEXT + 3) return text;
  const head = isFirst ? '' : text.slice(0, CONTEXT);
  const tail = isLast ? '' : text.slice(-CONTEXT);
  return `${head}…${tail}`;
}

/** 「ちがい」: what goes is struck through, what comes is underlined; a screen reader hears which is which. */
export function Difference(props: { readonly before: string; readonly after: string }) {
  const text = inspectionWords.describing;
  if (props.before === '' || props.after === '') return null;
  const pieces = differenceOf(props.before, props.after);
  if (pieces.every((piece) => piece.kind === 'same')) return <p class="grey">{text.same}</p>;
  return (
    <p class="difference pre">
      {pieces.map((piece, index) => {
        const key = `${index}-${piece.kind}`;
        if (piece.kind === 'same') {
          return <span key={key}>{shortened(piece, index === 0, index === pieces.length - 1)}</span>;
        }
        return piece.kind === 'added' ? (
          <ins key={key}>
            <span class="unseen inline">{text.added}</span>
            {piece.text}
          </ins>
        ) : (
          <del key={key}>
            <span class="unseen inline">{text.removed}</span>
            {piece.text}
          </del>
        );
      })}
    </p>
  );
}
