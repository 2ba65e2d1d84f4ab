// Where to look during an outage: the official pages of the marketplaces and carriers that it touches.
import type { Marketplace } from '../labels.ts';
import { type Reference, type RuleInForce, rulesAbout } from '../reference/reference.ts';
import type { Carrier } from '../reference/ways-of-shipping.ts';

/** The carriers first: the notice of a link that fails may come from either side. Pages without an address are left out. */
export function sourcesFor(
  reference: Reference,
  marketplaces: readonly Marketplace[],
  carriers: readonly Carrier[],
): readonly RuleInForce[] {
  const all = rulesAbout(reference, 'official-source').filter(({ value }) => typeof value === 'string');
  const of = (name: string): readonly RuleInForce[] =>
    all.filter((rule) => rule.of === name || rule.of.startsWith(`${name}-`));
  return [...carriers, ...marketplaces].flatMap(of);
}
