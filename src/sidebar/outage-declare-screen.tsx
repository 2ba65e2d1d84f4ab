// S10 発送できない: what fails, whom it hits and how soon, what helps first, and the button that makes the notices. All but the
// services is preset; every tick is counted at once, and until its answer is there, the button waits.
import type { ComponentChildren } from 'preact';
import { OutageFunctions, OutageServices } from './outage-failing.tsx';
import { Counters, FirstAid, Outlook, Sources } from './outage-help.tsx';
import { OutageHit } from './outage-hit.tsx';
import type { OutageOptions, OutagePreview, OutageDeclareScreen as Shown } from './outage-screens.ts';
import { OutageTimes } from './outage-times.tsx';
import { atCounters, outageWords } from './outage-words.ts';
import { Fold, Joined, Line, MainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { joined, words } from './words.ts';

const text = outageWords.declare;

/** A second outage meanwhile: what goes on already is one press away. */
function OpenOnes(props: { readonly options: OutageOptions; readonly send: Send }) {
  const { open } = props.options;
  if (open.length === 0) return null;
  return (
    <Fold label={text.open} count={words.cases(open.length)}>
      {open.map((incident) => (
        <Line
          key={incident.id}
          label={`${incident.id} ${incident.title}`}
          reason=""
          count=""
          onClick={() => props.send({ kind: 'goIncident', incident, to: 'room' })}
        />
      ))}
    </Fold>
  );
}

function Tick(props: {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly ticked: boolean;
  readonly closed: boolean;
  readonly onTick: (ticked: boolean) => void;
}) {
  return (
    <div class="check apart">
      <input
        id={props.id}
        type="checkbox"
        checked={props.ticked}
        disabled={props.closed}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      <label for={props.id}>
        {props.label}
        <span class="grey">{props.note}</span>
      </label>
    </div>
  );
}

function Places(props: { readonly screen: Shown; readonly closed: boolean; readonly send: Send }) {
  const { failing } = props.screen;
  if (!failing.functions.includes(atCounters)) return null;
  return (
    <>
      <label for="places">{text.places}</label>
      <input
        id="places"
        maxLength={500}
        autocomplete="off"
        placeholder={text.placesHint}
        defaultValue={failing.places}
        disabled={props.closed}
        onChange={(event) =>
          props.send({ kind: 'changeFailing', change: { places: event.currentTarget.value } })
        }
      />
    </>
  );
}

const isTelling = ({ tell }: Shown, preview: OutagePreview): boolean => tell ?? preview.tells;

function labelOf(screen: Shown): string {
  const { preview, failing, isBehind } = screen;
  if (failing.services.length === 0) return text.pickService;
  if (failing.functions.length === 0) return text.pickFunction;
  if (preview === null || isBehind) return text.counting;
  const rows = preview.rows.length;
  if (!isTelling(screen, preview)) return text.withoutLetters(rows);
  if (!preview.tells) return text.alsoLetters(rows);
  return preview.letters > 0 ? text.makeLetters(preview.letters) : text.withoutLetters(rows);
}

/** What helps, what was counted, and what may be decided about it. */
function Counted(props: {
  readonly screen: Shown;
  readonly preview: OutagePreview;
  readonly options: OutageOptions;
  readonly closed: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, preview, options, closed, reading, send } = props;
  return (
    <>
      <Counters help={preview} />
      <OutageHit
        screen={screen}
        preview={preview}
        failing={screen.failing}
        closed={closed}
        reading={reading}
        send={send}
      />
      <FirstAid help={preview} />
      {preview.tells && <Outlook help={preview} />}
      {preview.tells && options.closedDays === '' && <p class="grey">{text.closedBlank}</p>}
      {preview.sources.length > 0 && (
        <Fold label={outageWords.help.sources} count={words.cases(preview.sources.length)}>
          <Sources help={preview} />
        </Fold>
      )}
      {!preview.tells && preview.rows.length > 0 && (
        <Tick
          id="tell"
          label={text.tell}
          note={text.tellNote}
          ticked={isTelling(screen, preview)}
          closed={closed}
          onTick={(tell) => send({ kind: 'setTell', tell })}
        />
      )}
      <Tick
        id="slow"
        label={text.slow}
        note={text.slowNote}
        ticked={screen.slow}
        closed={closed}
        onTick={(slow) => send({ kind: 'setSlow', slow })}
      />
    </>
  );
}

export function OutageDeclareScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { options, failing, preview, isBehind } = screen;
  const closed = busy || held;
  return (
    <>
      <Title text={outageWords.title} note={outageWords.note} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {options === null && reading && <p class="grey">{text.reading}</p>}
      {options !== null && (
        <>
          <OpenOnes options={options} send={send} />
          <OutageServices options={options} failing={failing} closed={closed} send={send} />
          <OutageFunctions
            legend={text.functions}
            all={options.functions}
            chosen={failing.functions}
            closed={closed}
            onChange={(functions) => send({ kind: 'changeFailing', change: { functions } })}
          />
          <Places screen={screen} closed={closed} send={send} />
          <OutageTimes failing={failing} estimate={options.estimate} closed={closed} send={send} />
          {preview !== null && (
            <Counted
              screen={screen}
              preview={preview}
              options={options}
              closed={closed}
              reading={reading}
              send={send}
            />
          )}
        </>
      )}
      <div class="foot">
        {!closed && (
          <p class="grey">
            {text.nothingYet}
            {preview !== null && !isBehind && preview.groups.length > 0 && (
              <span class="grey">
                <Joined text={joined(preview.groups.map((one) => text.groupOf(one.label, one.orders)))} />
              </span>
            )}
          </p>
        )}
        <MainButton
          label={labelOf(screen)}
          busyLabel={text.making}
          busy={busy}
          disabled={held || preview === null || isBehind}
          onClick={() => send({ kind: 'declareOutage', requestId: newRequestId() })}
        />
      </div>
    </>
  );
}
