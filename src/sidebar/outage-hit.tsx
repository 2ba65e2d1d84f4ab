// Whom an outage hits: a count for each group, which opens its list, and what only the seller knows of these orders.
import type { HitOrder } from '../app/protocol.ts';
import { toggled } from './outage-failing.tsx';
import type { Failing, OutageDeclareScreen, OutagePreview } from './outage-screens.ts';
import { groupNotes, outageWords } from './outage-words.ts';
import { Fold, Joined, MoreButton, type Send, TextButton } from './parts.tsx';
import { ShowRows } from './show-rows.tsx';
import { joined, words } from './words.ts';

type Handling = {
  readonly failing: Failing;
  readonly closed: boolean;
  readonly reading: boolean;
  readonly send: Send;
};

const text = outageWords.declare;

const nameOf = (order: HitOrder): string => (order.product === '' ? order.key : order.product);

const whoIs = (order: HitOrder): string =>
  joined([order.market, order.buyer === '' ? '' : words.naming.buyerOf(order.buyer)]);

const placeOf = (order: HitOrder): string => words.howFar.rowPlace(order.tab, order.row);

function Order(props: { readonly order: HitOrder; readonly send: Send }) {
  const { order, send } = props;
  const isOver = order.hours !== null && order.hours < 0;
  return (
    <li>
      <div class="with-action">
        <b class="line-text">{nameOf(order)}</b>
        <span class="count">
          {order.shipBy}
          {order.provisional && <span class="grey inline"> {text.provisional}</span>}
        </span>
      </div>
      <span class="grey">
        <Joined text={joined([whoIs(order), order.service, placeOf(order)])} />
      </span>
      {isOver && <b class="late">{text.overSaid}</b>}
      <ShowRows rows={[order.token]} named={placeOf(order)} send={send} />
    </li>
  );
}

/** By their hours, wherever a tick has put them meanwhile. */
const byHours = (list: readonly HitOrder[]): readonly HitOrder[] =>
  [...list].sort(
    (a, b) =>
      (a.hours ?? Number.MAX_SAFE_INTEGER) - (b.hours ?? Number.MAX_SAFE_INTEGER) ||
      a.tab.localeCompare(b.tab) ||
      a.row - b.row,
  );

/** A tick for each order of a list: もうQRを出した, もう伝えた. */
function Ticks(
  props: Handling & {
    readonly field: 'qr' | 'told';
    readonly what: string;
    readonly orders: readonly HitOrder[];
  },
) {
  const { field, what, orders, failing, closed, send } = props;
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.token} class="check">
          <input
            id={`${field}-${order.token}`}
            type="checkbox"
            checked={failing[field].includes(order.token)}
            disabled={closed}
            aria-label={text.tickNamed(what, joined([nameOf(order), whoIs(order), placeOf(order)]))}
            onChange={(event) =>
              send({
                kind: 'changeFailing',
                change: { [field]: toggled(failing[field], order.token, event.currentTarget.checked) },
              })
            }
          />
          <label for={`${field}-${order.token}`}>
            {nameOf(order)}
            <span class="grey">
              <Joined
                text={joined([
                  whoIs(order),
                  order.shipBy === '' ? '' : text.until(order.shipBy),
                  placeOf(order),
                ])}
              />
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** `2026-12-29T18:00` as 12/29 18:00. */
export function momentSaid(moment: string): string {
  const [, month, day, time] = /^\d+-(\d+)-(\d+)T(\d+:\d+)$/.exec(moment) ?? [];
  return month === undefined || day === undefined || time === undefined
    ? moment
    : `${Number(month)}/${Number(day)} ${time}`;
}

/** One moment for all whose own cannot be read; they stand in other groups from then on. */
function OneShipBy(props: Handling) {
  const { failing, closed, send } = props;
  if (failing.shipBy !== '') {
    return (
      <p class="box notice">
        {text.shipBySet(momentSaid(failing.shipBy))}
        <TextButton
          label={text.shipByBack}
          named={text.shipByBack}
          disabled={closed}
          onClick={() => send({ kind: 'changeFailing', change: { shipBy: '' } })}
        />
      </p>
    );
  }
  return (
    <>
      <label for="ship-by">{text.shipBy}</label>
      <input
        id="ship-by"
        type="datetime-local"
        disabled={closed}
        onChange={(event) => send({ kind: 'changeFailing', change: { shipBy: event.currentTarget.value } })}
      />
    </>
  );
}

function GroupFold(
  props: Handling & { readonly group: OutagePreview['groups'][number]; readonly preview: OutagePreview },
) {
  const { group, preview, ...handling } = props;
  const orders = preview.list.filter((one) => one.group === group.group);
  const note = groupNotes[group.group];
  return (
    <Fold label={group.label} count={words.cases(group.orders)}>
      {note !== '' && <p class="grey">{note}</p>}
      {group.group === 'UNREADABLE' && handling.failing.shipBy === '' && <OneShipBy {...handling} />}
      <ul class="rows">
        {orders.map((order) => (
          <Order key={order.token} order={order} send={handling.send} />
        ))}
      </ul>
      {preview.cursor !== null && orders.length < group.orders && (
        <MoreButton reading={handling.reading} send={handling.send} />
      )}
    </Fold>
  );
}

export function OutageHit(
  props: Handling & { readonly screen: OutageDeclareScreen; readonly preview: OutagePreview },
) {
  const { screen, preview, ...handling } = props;
  const { failing } = screen;
  const listed = byHours(preview.list);
  const inHand = listed.filter(({ group }) => group !== 'UNPAID' && group !== 'TRACKING');
  const more = preview.cursor !== null && <MoreButton reading={handling.reading} send={handling.send} />;
  return (
    <section aria-busy={screen.isBehind}>
      <h2>
        <span role="status">{screen.isBehind ? text.countingAgain : text.result}</span>
      </h2>
      {preview.rows.length === 0 && <p class="box good">{text.none}</p>}
      {preview.groups.map((group) => (
        <GroupFold key={group.group} group={group} preview={preview} {...handling} />
      ))}
      {failing.shipBy !== '' && <OneShipBy {...handling} />}
      {inHand.length > 0 && (
        <Fold label={text.qr} count={failing.qr.length === 0 ? '' : words.cases(failing.qr.length)}>
          <p class="grey">{text.qrLead}</p>
          <Ticks field="qr" what={text.qrShort} orders={inHand} {...handling} />
          {more}
        </Fold>
      )}
      {listed.length > 0 && (
        <Fold label={text.already} count={failing.told.length === 0 ? '' : words.cases(failing.told.length)}>
          <p class="grey">{text.alreadyLead}</p>
          <Ticks field="told" what={text.alreadyShort} orders={listed} {...handling} />
          {more}
        </Fold>
      )}
      {preview.known > 0 && <p class="grey">{text.known(preview.known)}</p>}
      {preview.unclear > 0 && <p class="grey">{text.unclear(preview.unclear)}</p>}
    </section>
  );
}
