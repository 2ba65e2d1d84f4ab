// 別の便: after the other counters, what can be offered on each marketplace, and for how many parcels.
import type { Contact } from '../domain/contact.ts';
import { MARKETPLACE, type Marketplace } from '../domain/labels.ts';
import { ruleOf } from '../domain/reference/reference.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Answer, answer } from './decision.ts';
import { lineOf } from './line-now.ts';
import { openOutageOf } from './open-outage.ts';
import { type OtherService, offerStates, otherServices } from './other-ways.ts';
import { countersFor } from './outage-help.ts';
import { buyersIn } from './outage-orders.ts';
import { anonymityWords, changeWords } from './outage-wording.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

type Ways = ReplyOf<'otherWays'>['marketplaces'][number];

const serviceLine = ({ service, anonymous, changeable }: OtherService): Ways['services'][number] => ({
  service: service.name,
  anonymous,
  anonymity: anonymityWords(anonymous),
  change: changeWords(changeable),
  say: service.say,
  source: service.source,
  certainty: service.certainty,
});

/** What every one of these orders may take: the services of one marketplace may differ by what fails. */
function shared(all: readonly (readonly OtherService[])[]): readonly OtherService[] {
  const [first = [], ...rest] = all;
  return first.filter(({ service }) =>
    rest.every((one) => one.some((other) => other.service.code === service.code)),
  );
}

/** Refused: an unknown or ended trouble, or no outage. */
export function listWays(world: World, request: RequestOf<'otherWays'>): Answer<ReplyOf<'otherWays'>> {
  const found = openOutageOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const { incident, outage } = found.reply;
  const stateOf = offerStates(world, outage);
  const groups = new Map<Marketplace, Contact[]>();
  for (const contact of buyersIn(world, incident)) {
    if (stateOf(contact) === 'gone') continue;
    const known = groups.get(contact.marketplace);
    if (known === undefined) groups.set(contact.marketplace, [contact]);
    else known.push(contact);
  }
  const marketplaces = Array.from(groups, ([marketplace, contacts]): Ways => {
    const count = (state: string): number => contacts.filter((one) => stateOf(one) === state).length;
    const fits = contacts.filter((contact) => stateOf(contact) === 'fits');
    const words = new Map(fits.map((contact) => [contact.service, contact]));
    const rule = ruleOf(world.reference(), 'change-service', marketplace);
    return {
      marketplace,
      label: labelOf(MARKETPLACE, marketplace),
      services: shared(Array.from(words.values(), (contact) => otherServices(world, outage, contact))).map(
        serviceLine,
      ),
      contacts: fits.map(({ id }) => id),
      early: count('early'),
      qr: count('qr'),
      asked: count('asked'),
      rule: rule?.say ?? '',
      steps: rule?.steps ?? '',
    };
  });
  const waiting = Array.from(groups.values()).reduce<Contact[]>((all, some) => all.concat(some), []);
  return answer({
    kind: 'otherWays',
    incident: lineOf(world, incident),
    counters: countersFor(world, outage, waiting),
    marketplaces,
  });
}
