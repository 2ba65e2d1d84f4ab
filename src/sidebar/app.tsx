// The whole page: what went wrong, what was done, the screen, and the cells that could not be read.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BadCellList } from './bad-cell-list.tsx';
import { DeskScreen } from './desk-screen.tsx';
import { DueScreen } from './due-screen.tsx';
import { HowFarScreen } from './how-far-screen.tsx';
import { IncidentScreens } from './incident-screens.tsx';
import { isUnanswered } from './moves.ts';
import { OfficeScreen } from './office-screen.tsx';
import { OutageDeclareScreen } from './outage-declare-screen.tsx';
import { type Send, singly } from './parts.tsx';
import { ReadinessScreen } from './readiness-screen.tsx';
import { newRequestId } from './request-id.ts';
import { RulesScreen } from './rules-screen.tsx';
import type { IncidentScreen, State } from './screens.ts';
import { SearchScreen } from './search-screen.tsx';
import { SetUpScreen } from './set-up-screen.tsx';
import { SupportScreen } from './support-screen.tsx';
import { TakeOffScreen } from './take-off-screen.tsx';
import { TemplateScreen } from './template-screen.tsx';
import { TemplatesScreen } from './templates-screen.tsx';
import { TroubleBox } from './trouble-box.tsx';
import { WhatHappenedScreen } from './what-happened-screen.tsx';
import { undoWords, words } from './words.ts';

/** Below each title: what the last command did, the way back from it, what else is to be known, what went wrong. */
function Told(props: { readonly state: State; readonly send: Send }) {
  const { result, trouble, calls } = props.state;
  const isUndoing = calls.command?.request.kind === 'undo';
  // The button that was pressed is gone, and the focus with it.
  useLayoutEffect(() => {
    if (isUndoing && document.activeElement === document.body) document.querySelector('h1')?.focus();
  }, [isUndoing]);
  const said = useRef<HTMLDivElement>(null);
  // Pressed far down on a page: what came of it is seen all the same.
  useLayoutEffect(() => {
    if (result.done.length + result.notes.length > 0) said.current?.scrollIntoView({ block: 'nearest' });
  }, [result.done, result.notes]);
  return (
    <>
      <div role="status" ref={said}>
        {result.done.map((sentence) => (
          <p class="box good" key={sentence}>
            {sentence}
          </p>
        ))}
        {result.notes.map((sentence) => (
          <p class="box notice" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      {result.undo !== null && trouble === null && (
        <button
          type="button"
          class="undo"
          onClick={singly(() => props.send({ kind: 'undo', requestId: newRequestId() }))}
        >
          {undoWords.button}
        </button>
      )}
      {trouble && <TroubleBox trouble={trouble} send={props.send} />}
    </>
  );
}

function Shown(props: { readonly state: State; readonly send: Send }) {
  const { state, send } = props;
  const { screen } = state;
  const busy = state.calls.command !== null;
  const held = isUnanswered(state);
  const reading = state.calls.reading !== null;
  const told = <Told state={state} send={send} />;
  switch (screen.kind) {
    case 'desk':
      return <DeskScreen desk={state.desk} told={told} reading={reading} send={send} />;
    case 'setUp': {
      const canGoBack = state.desk?.ready === true;
      return (
        <SetUpScreen
          screen={screen}
          told={told}
          busy={busy}
          held={held}
          canGoBack={canGoBack}
          reading={reading}
          send={send}
        />
      );
    }
    case 'whatHappened':
      return <WhatHappenedScreen screen={screen} told={told} send={send} />;
    case 'howFar':
      return (
        <HowFarScreen screen={screen} told={told} busy={busy} held={held} reading={reading} send={send} />
      );
    case 'takeOff':
      return <TakeOffScreen told={told} busy={busy} held={held} send={send} />;
    case 'support':
      return <SupportScreen screen={screen} told={told} reading={reading} send={send} />;
    case 'search':
      return <SearchScreen screen={screen} told={told} reading={reading} send={send} />;
    case 'due':
      return <DueScreen screen={screen} told={told} reading={reading} send={send} />;
    case 'office':
      return (
        <OfficeScreen screen={screen} told={told} busy={busy} held={held} reading={reading} send={send} />
      );
    case 'templates':
      return (
        <TemplatesScreen screen={screen} told={told} busy={busy} held={held} reading={reading} send={send} />
      );
    case 'template':
      return (
        <TemplateScreen screen={screen} told={told} busy={busy} held={held} reading={reading} send={send} />
      );
    case 'rules':
      return (
        <RulesScreen screen={screen} told={told} busy={busy} held={held} reading={reading} send={send} />
      );
    case 'outageDeclare':
      return (
        <OutageDeclareScreen
          screen={screen}
          told={told}
          busy={busy}
          held={held}
          reading={reading}
          send={send}
        />
      );
    case 'readiness':
      return <ReadinessScreen screen={screen} told={told} reading={reading} send={send} />;
    default:
      return (
        <IncidentScreens screen={screen} told={told} busy={busy} held={held} reading={reading} send={send} />
      );
  }
}

type Of<K extends State['screen']['kind']> = Extract<State['screen'], { readonly kind: K }>;

/** What stands on screen, as one text. */
function placeOf({ screen }: State): string {
  if (screen.kind === 'office') return `office ${officePart(screen)}`;
  if (screen.kind === 'rules') return `rules ${screen.ruleId ?? ''}`;
  if (!('incident' in screen)) return screen.kind;
  return `${screen.kind} ${screen.incident.id} ${partOf(screen)}`;
}

function partOf(screen: IncidentScreen): string {
  switch (screen.kind) {
    case 'reply':
      return screen.draft.id;
    case 'release':
      return screen.ending;
    case 'inspection':
      return screen.face.kind;
    case 'settle':
      return `${screen.contactId} ${settlePart(screen)}`;
    case 'closing':
      return screen.incident.status;
    default:
      return '';
  }
}

/** Agreed, carried out: what follows is another page, which begins at its top. */
function settlePart({ isChoosing, face, found }: Of<'settle'>): string {
  if (isChoosing || face.kind !== 'way') return isChoosing ? 'anew' : face.kind;
  return found === null ? '' : `${found.settlement.way === null} ${found.settlement.carriedOut}`;
}

function officePart({ face, found }: Of<'office'>): string {
  if (face.kind !== 'one') return face.kind;
  const state = found?.inquiries.find(({ draft }) => draft.id === face.draftId)?.draft.state ?? '';
  return `${face.draftId} ${state}`;
}

/** One place on screen: whoever comes to it begins at its heading, or at the box that is its one purpose. Keyed by the place, so it mounts once for each. */
function Place(props: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = place.current?.querySelector<HTMLElement>('[data-first]');
    (box ?? place.current?.querySelector('h1'))?.focus();
    window.scrollTo(0, 0);
  }, []);
  return <div ref={place}>{props.children}</div>;
}

/** Says to screen readers what is being done; it is always there, since only then is a change announced. */
function Announcer(props: { readonly state: State }) {
  const { command, reading } = props.state.calls;
  return (
    <p role="status" class="unseen">
      {command !== null ? words.writing : reading !== null ? words.reading : ''}
    </p>
  );
}

export function App(props: { readonly state: State; readonly send: Send }) {
  const { state, send } = props;
  return (
    <div class="page">
      <Announcer state={state} />
      <Place key={placeOf(state)}>
        <Shown state={state} send={send} />
        <BadCellList cells={state.badCells} />
      </Place>
    </div>
  );
}
