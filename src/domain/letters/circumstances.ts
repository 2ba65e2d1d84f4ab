// One sentence that says what happened, for a desk that knows nothing yet and for the reason of a cancel, which the buyer reads.
import type { LetterFacts } from './letter-facts.ts';
import { oneFact } from './one-fact.ts';

/** Ends in 。 Details stand in it as far as they are known; undefined while the type is not. */
export function circumstances(facts: LetterFacts): string | undefined {
  const what = oneFact(facts.what);
  const right = oneFact(facts.right);
  const both = what !== undefined && right !== undefined;
  switch (facts.type) {
    case 'WRONG_SHIPMENT':
      return `発送した品物にまちがいがありました${both ? `(正しくは「${right}」、お送りしたものは「${what}」)` : ''}。`;
    case 'DESCRIPTION_ERROR':
      return `商品の説明にまちがいがありました${both ? `(「${what}」ではなく、正しくは「${right}」)` : ''}。`;
    case 'PARTIAL_DEFECT':
      return `商品に${what === undefined ? '' : `「${what}」という`}不具合が見つかりました。`;
    case 'FATAL_DEFECT':
      return `商品に${what === undefined ? '' : `「${what}」という`}重い不具合が見つかりました。`;
    case 'PLATFORM_OUTAGE': {
      const service = oneFact(facts.outage?.service);
      return `配送サービス${service === undefined ? '' : `「${service}」`}の障害で、商品を発送できない状態が続きました。`;
    }
    default:
      return undefined;
  }
}
