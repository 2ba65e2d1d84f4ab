// はじめる: what Tomeru found and what it will add, then one confirmation. Short, because a seller may come here to stop.
import type { ComponentChildren } from 'preact';
import type { ProposedTable } from '../app/protocol.ts';
import { Line, MainButton, PlainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { SetUpTable, SetUpScreen as Shown } from './screens.ts';
import { joined, words } from './words.ts';

type Column = ProposedTable['columns'][number];

function ColumnLine(props: { readonly one: SetUpTable; readonly column: Column; readonly send: Send }) {
  const { table, picked } = props.one;
  const { field, label, header, others, without } = props.column;
  const id = `column-${table.sheetId}-${field}`;
  if (header === null && others.length === 0) {
    return (
      <li class="column">
        <span class="column-label">{label}</span>
        <span>
          <b>{words.setUp.missing}</b>
          <span class="grey">{without}</span>
        </span>
      </li>
    );
  }
  const headers = header === null ? others : [header, ...others];
  const pick = (event: { readonly currentTarget: HTMLSelectElement }) =>
    props.send({
      kind: 'pickHeader',
      sheetId: table.sheetId,
      field,
      header: event.currentTarget.value,
    });
  const chosen = picked[field] ?? '';
  return (
    <li class="column">
      <label class="column-label" for={id}>
        {label}
      </label>
      <span>
        <select id={id} value={chosen} onChange={pick}>
          {headers.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value="">{header === null ? words.setUp.missing : words.setUp.unused}</option>
        </select>
        {chosen === '' && <span class="grey">{without}</span>}
      </span>
    </li>
  );
}

function TableCard(props: { readonly one: SetUpTable; readonly open: boolean; readonly send: Send }) {
  const { table, chosen, picked } = props.one;
  const id = `table-${table.sheetId}`;
  return (
    <section class="card">
      <div class="check">
        <input
          id={id}
          type="checkbox"
          checked={chosen}
          onChange={(event) =>
            props.send({ kind: 'pickTable', sheetId: table.sheetId, chosen: event.currentTarget.checked })
          }
        />
        <label for={id}>
          <b>{table.tab}</b>
          <span class="grey">
            {joined([words.setUp.uses[table.use], words.setUp.found(table.headerRow, table.rows)])}
          </span>
          {table.mapped && <b class="mapped">{words.setUp.mapped}</b>}
        </label>
      </div>
      {table.remark !== '' && <p class="box notice">{table.remark}</p>}
      {chosen && (
        <details class="fold" open={props.open}>
          <summary>
            <span class="line-text">{words.setUp.columns(Object.keys(picked).length)}</span>
            <span class="count">
              <span class="mark" aria-hidden="true" />
            </span>
          </summary>
          <ul class="columns">
            {table.columns.map((column) => (
              <ColumnLine key={column.field} one={props.one} column={column} send={props.send} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function WhatWillBeMade() {
  return (
    <section class="card">
      <h2>{words.setUp.whatTitle}</h2>
      <ul class="plain-list">
        {words.setUp.what.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** The way to the text for somebody who helps. */
function ForHelp(props: { readonly send: Send }) {
  const { title, lead } = words.support;
  return <Line label={title} reason={lead} count="" onClick={() => props.send({ kind: 'goSupport' })} />;
}

export function SetUpScreen(props: {
  readonly screen: Shown;
  readonly busy: boolean;
  readonly held: boolean;
  readonly canGoBack: boolean;
  readonly told: ComponentChildren;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, send } = props;
  const text = words.setUp;
  const { tables } = screen;
  const back = props.canGoBack ? { onBack: () => send({ kind: 'back' }) } : {};
  if (tables === null) {
    return (
      <>
        <Title text={text.title} {...back} />
        {props.told}
        {props.reading && <p class="grey">{text.looking}</p>}
      </>
    );
  }
  if (tables.length === 0) {
    return (
      <>
        <Title text={text.title} {...back} />
        {props.told}
        <p class="box notice">{text.none}</p>
        <MainButton label={text.searchAgain} onClick={() => send({ kind: 'goSetUp' })} />
        {props.canGoBack && <ForHelp send={send} />}
      </>
    );
  }
  const chosen = tables.filter((one) => one.chosen);
  const isInUse = tables.some((one) => one.table.mapped);
  // With several tables the columns are folded, to keep the way short.
  return (
    <>
      <Title text={text.title} {...back} />
      {props.told}
      <p>{isInUse ? text.leadLater : text.lead}</p>
      {screen.goal === 'stop' && <p class="box notice">{text.toStop}</p>}
      {!isInUse && <WhatWillBeMade />}
      {tables.map((one) => (
        <TableCard
          key={one.table.sheetId}
          one={one}
          open={chosen.length === 1 && !one.table.mapped}
          send={send}
        />
      ))}
      {isInUse && (
        <PlainButton
          label={text.takeOff}
          disabled={props.busy || props.held}
          onClick={() => send({ kind: 'goTakeOff' })}
        />
      )}
      {isInUse && !props.busy && !props.held && <ForHelp send={send} />}
      <div class="foot">
        <MainButton
          label={text.use}
          busyLabel={text.using}
          busy={props.busy}
          disabled={props.held || chosen.length === 0}
          onClick={() => send({ kind: 'setUp', requestId: newRequestId() })}
        />
      </div>
    </>
  );
}
