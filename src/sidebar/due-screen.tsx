// 今日が期限の発送: the parcels that have to leave before midnight, and those that should have left, on calm days too.
import type { ComponentChildren } from 'preact';
import type { DueOrder } from '../app/protocol.ts';
import { calendarLink } from './calendar-link.ts';
import { Fold, OutLink, type Send, Title } from './parts.tsx';
import type { DueScreen as Shown } from './screens.ts';
import { ShowRows } from './show-rows.tsx';
import { joined, words } from './words.ts';

function Order(props: { readonly order: DueOrder; readonly send: Send }) {
  const { order, send } = props;
  const text = words.due;
  const buyer = order.buyer === '' ? '' : words.naming.buyerOf(order.buyer);
  return (
    <li>
      <div class="with-action">
        <b class="line-text">{order.product === '' ? order.key : order.product}</b>
        <span class="count">
          {order.shipBy}
          {order.provisional && <span class="grey inline"> {text.provisional}</span>}
        </span>
      </div>
      <span class="grey">{joined([order.markets, buyer, text.place(order.tab, order.row)])}</span>
      <span class="links">
        <ShowRows rows={[order.token]} named={text.place(order.tab, order.row)} send={send} />
        {!order.over && (
          <OutLink
            href={calendarLink(order.shipByIso, words.promise.dueTitle)}
            look="text"
            label={words.promise.calendar}
            named={words.promise.calendarNamed(text.place(order.tab, order.row), order.shipBy)}
          />
        )}
      </span>
      {order.over && <b class="late">{text.over}</b>}
      {order.stoppedBy !== '' && <span class="box alarm">{text.stoppedBy(order.stoppedBy)}</span>}
    </li>
  );
}

export function DueScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { found } = props.screen;
  const text = words.due;
  return (
    <>
      <Title
        text={text.title}
        note={found === null ? '' : words.cases(found.all)}
        onBack={() => props.send({ kind: 'back' })}
      />
      {props.told}
      {found === null && props.reading && <p class="grey">{text.reading}</p>}
      {found !== null && (
        <>
          {found.all === 0 && <p class="box good">{text.none}</p>}
          {found.orders.some((order) => order.provisional) && <p class="grey">{text.provisionalSaid}</p>}
          <ul class="rows">
            {found.orders.map((order) => (
              <Order key={`${order.tab} ${order.row}`} order={order} send={props.send} />
            ))}
          </ul>
          {found.all > found.orders.length && (
            <p class="grey">{text.more(found.all - found.orders.length)}</p>
          )}
          {found.unreadable > 0 && (
            <>
              <p class="box notice">{text.unreadable(found.unreadable)}</p>
              <Fold label={text.undated} count={words.cases(found.unreadable)}>
                <ul class="rows">
                  {found.undated.map((order) => (
                    <Order key={`${order.tab} ${order.row}`} order={order} send={props.send} />
                  ))}
                </ul>
                {found.unreadable > found.undated.length && (
                  <p class="grey">{text.more(found.unreadable - found.undated.length)}</p>
                )}
              </Fold>
            </>
          )}
        </>
      )}
    </>
  );
}
