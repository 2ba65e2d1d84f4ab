// ほかの商品を探す: one box, and the hits. A tap takes one row, ticks take several, one button takes all: nobody has to
// know from which of them the buyer's piece came.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PreviewRow } from '../app/protocol.ts';
import { MainButton, MoreButton, PlainButton, type Send, Title } from './parts.tsx';
import { searchWords } from './reach-words.ts';
import { placedName, RowFacts } from './row-facts.tsx';
import type { SearchScreen as Shown } from './screens.ts';

function SearchBox(props: { readonly query: string; readonly reading: boolean; readonly send: Send }) {
  const text = searchWords;
  const box = useRef<HTMLInputElement>(null);
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    props.send({ kind: 'search', query: box.current?.value.trim() ?? '' });
  };
  return (
    <form onSubmit={search}>
      <label for="query">{text.label}</label>
      <div class="beside">
        <input
          id="query"
          ref={box}
          maxLength={500}
          autocomplete="off"
          defaultValue={props.query}
          data-first
          data-search
          aria-keyshortcuts="/"
        />
        <button type="submit" class="plain" disabled={props.reading}>
          {text.go}
        </button>
      </div>
    </form>
  );
}

function Hit(props: {
  readonly row: PreviewRow;
  /** 1-based place in the list: the first nine have their digit. */
  readonly place: number;
  readonly ticked: boolean;
  readonly send: Send;
}) {
  const { row, place, ticked, send } = props;
  const digit = place <= 9 ? String(place) : undefined;
  return (
    <li class="hit">
      <input
        type="checkbox"
        aria-label={searchWords.tickNamed(placedName(row))}
        checked={ticked}
        onChange={(event) => send({ kind: 'tickHit', token: row.token, ticked: event.currentTarget.checked })}
      />
      <button
        type="button"
        class="hit-row"
        onClick={() => send({ kind: 'takeRows', rows: [row.token] })}
        {...(digit ? { 'data-digit': digit, 'aria-keyshortcuts': digit } : {})}
      >
        <span class="line-text">
          <RowFacts row={row} />
        </span>
        {digit ? (
          <span class="key" aria-hidden="true">
            {digit}
          </span>
        ) : (
          <span aria-hidden="true">›</span>
        )}
      </button>
    </li>
  );
}

/** Keyed by the question: new hits take the focus, so that digits choose and `/` leads back to the box. */
function Hits(props: { readonly screen: Shown; readonly reading: boolean; readonly send: Send }) {
  const { found, ticked } = props.screen;
  const { reading, send } = props;
  const text = searchWords;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  if (found === null) return null;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {found.rows.length === 0 ? text.none : text.found(found.rows.length)}
      </h2>
      {found.rows.length > 1 && ticked.length === 0 && (
        <PlainButton
          label={text.takeAll(found.rows.length)}
          onClick={() => send({ kind: 'takeRows', rows: found.rows })}
        />
      )}
      <ul>
        {found.list.map((row, index) => (
          <Hit key={row.token} row={row} place={index + 1} ticked={ticked.includes(row.token)} send={send} />
        ))}
      </ul>
      {found.cursor !== null && <MoreButton reading={reading} send={send} />}
      {ticked.length > 0 && (
        <div class="foot">
          <MainButton
            label={text.takeTicked(ticked.length)}
            onClick={() => send({ kind: 'takeRows', rows: ticked })}
          />
        </div>
      )}
    </section>
  );
}

export function SearchScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, reading, send } = props;
  const { query, found } = screen;
  const text = searchWords;
  return (
    <>
      <Title text={text.title} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <SearchBox query={query} reading={reading} send={send} />
      {query === '' && <p class="grey">{text.hint}</p>}
      {found === null && reading && <p class="grey">{text.looking}</p>}
      {found !== null && <Hits key={query} screen={screen} reading={reading} send={send} />}
    </>
  );
}
