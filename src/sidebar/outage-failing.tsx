// What fails: the seller's own services with their orders, all of a carrier by one tick, and what cannot be done with them.

import type { Failing, OutageFunction, OutageOptions } from './outage-screens.ts';
import { outageWords } from './outage-words.ts';
import { Fold, type Send } from './parts.tsx';
import { joined, words } from './words.ts';

type Service = OutageOptions['services'][number];
type Handling = { readonly failing: Failing; readonly closed: boolean; readonly send: Send };

const text = outageWords.declare;
/** With those of the carriers. */
const inSight = 6;

/** Ticked and unticked without changing the order of the others. */
export const toggled = <T,>(list: readonly T[], one: T, isIn: boolean): readonly T[] =>
  isIn ? [...list.filter((other) => other !== one), one] : list.filter((other) => other !== one);

function Check(props: {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly count: string;
  readonly ticked: boolean;
  readonly closed: boolean;
  readonly onTick: (ticked: boolean) => void;
}) {
  return (
    <div class="check">
      <input
        id={props.id}
        type="checkbox"
        checked={props.ticked}
        disabled={props.closed}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      <label for={props.id}>
        <span class="line-text">
          {props.label}
          {props.note !== '' && <span class="grey">{props.note}</span>}
        </span>
        <span class="count">{props.count}</span>
      </label>
    </div>
  );
}

const waitingOf = ({ orders, unpaid }: Service): number => orders + unpaid;

function OneService(props: Handling & { readonly one: Service; readonly at: number }) {
  const { one, failing, closed, send } = props;
  const { services } = failing;
  const note = joined([
    one.unpaid > 0 ? text.unpaid(one.unpaid) : '',
    one.shipped > 0 ? text.onItsWay(one.shipped) : '',
  ]);
  return (
    <Check
      id={`service-${props.at}`}
      label={one.label}
      note={note}
      count={words.cases(waitingOf(one))}
      ticked={services.includes(one.service)}
      closed={closed}
      onTick={(ticked) =>
        send({ kind: 'changeFailing', change: { services: toggled(services, one.service, ticked) } })
      }
    />
  );
}

/** A carrier's link fails for all of its services at once: one tick for them. */
function AllOfCarrier(props: Handling & { readonly carrier: string; readonly own: readonly Service[] }) {
  const { carrier, own, failing, closed, send } = props;
  const names = own.map(({ service }) => service);
  const others = failing.services.filter((one) => !names.includes(one));
  return (
    <Check
      id={`carrier-${carrier}`}
      label={text.allOf(carrier)}
      note=""
      count={words.cases(own.reduce((sum, one) => sum + waitingOf(one), 0))}
      ticked={names.every((name) => failing.services.includes(name))}
      closed={closed}
      onTick={(ticked) =>
        send({ kind: 'changeFailing', change: { services: ticked ? [...others, ...names] : others } })
      }
    />
  );
}

export function OutageServices(props: Handling & { readonly options: OutageOptions }) {
  const { options, ...handling } = props;
  const { services } = options;
  const carriers = Array.from(new Set(services.map(({ carrier }) => carrier)))
    .filter((carrier) => carrier !== '')
    .map((carrier) => ({ carrier, own: services.filter((one) => one.carrier === carrier) }))
    .filter(({ own }) => own.length > 1);
  const first = inSight - carriers.length;
  const shown = services.map((one, at) => <OneService key={one.service} one={one} at={at} {...handling} />);
  return (
    <fieldset class="choices">
      <legend>{text.services}</legend>
      {services.length === 0 && <p class="box notice">{text.noServices}</p>}
      {carriers.map(({ carrier, own }) => (
        <AllOfCarrier key={carrier} carrier={carrier} own={own} {...handling} />
      ))}
      {shown.slice(0, first)}
      {shown.length > first && (
        <Fold label={text.otherServices} count={text.kinds(shown.length - first)}>
          {shown.slice(first)}
        </Fold>
      )}
    </fieldset>
  );
}

/** できないこと, two beside each other. */
export function OutageFunctions(props: {
  readonly legend: string;
  readonly all: readonly OutageFunction[];
  readonly chosen: readonly OutageFunction[];
  readonly closed: boolean;
  readonly onChange: (chosen: readonly OutageFunction[]) => void;
}) {
  const { all, chosen, closed, onChange } = props;
  return (
    <fieldset class="choices two">
      <legend>{props.legend}</legend>
      {all.map((one, at) => (
        <Check
          key={one}
          id={`function-${at}`}
          label={one}
          note=""
          count=""
          ticked={chosen.includes(one)}
          closed={closed}
          onTick={(ticked) =>
            onChange(all.filter((other) => (other === one ? ticked : chosen.includes(other))))
          }
        />
      ))}
    </fieldset>
  );
}
