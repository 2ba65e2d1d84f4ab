// くわしいこと: what becomes known after the stop. The kind is one press; everything written is optional and goes out
// together, and only what was changed.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Details } from '../app/protocol.ts';
import { changedDetails } from './changed-details.ts';
import { MainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { detailLabels, origins, places, roomWords, subKindChoices } from './room-words.ts';
import type { IncidentType, DetailsScreen as Shown, SubKind } from './screens.ts';
import { kindChoices } from './words.ts';

type Handling = { readonly closed: boolean; readonly send: Send };

function isIncidentType(type: string): type is IncidentType {
  return kindChoices.some((one) => one.type === type);
}

/** One press each; the digit of its place chooses it too, where `hasDigits`. */
function Chips(props: {
  readonly legend: string;
  readonly chips: readonly { readonly key: string; readonly label: string; readonly pressed: boolean }[];
  readonly hasDigits: boolean;
  readonly closed: boolean;
  readonly onPress: (key: string) => void;
}) {
  return (
    <fieldset class={props.chips.length === 3 ? 'chips three' : 'chips'}>
      <legend>{props.legend}</legend>
      {props.chips.map(({ key, label, pressed }, index) => {
        const digit = String(index + 1);
        return (
          <button
            key={key}
            type="button"
            class="plain"
            aria-pressed={pressed}
            disabled={props.closed}
            onClick={() => props.onPress(key)}
            {...(props.hasDigits ? { 'data-digit': digit, 'aria-keyshortcuts': digit } : {})}
          >
            {label}
          </button>
        );
      })}
    </fieldset>
  );
}

/** The kind, once it is known, and for a wrong shipment what was wrong with it. */
function Kind(props: Handling & { readonly type: IncidentType; readonly details: Details }) {
  const { type, details, closed, send } = props;
  const text = roomWords.details;
  const set = (next: IncidentType, subKind: SubKind) =>
    send({ kind: 'setType', requestId: newRequestId(), type: next, subKind });
  const said = kindChoices.find((one) => one.type === type);
  const isPressed = (subKind: SubKind) => details.subKind === subKind;
  return (
    <>
      <Chips
        legend={text.type}
        chips={kindChoices.map((one) => ({ key: one.type, label: one.short, pressed: one.type === type }))}
        hasDigits
        closed={closed}
        onPress={(key) => {
          if (isIncidentType(key) && key !== type) set(key, null);
        }}
      />
      {said !== undefined && said.label !== said.short && <p class="grey">{said.label}</p>}
      {type === 'WRONG_SHIPMENT' && (
        <Chips
          legend={text.subKind}
          chips={subKindChoices.map(({ subKind, label }) => ({
            key: subKind,
            label,
            pressed: isPressed(subKind),
          }))}
          hasDigits={false}
          closed={closed}
          onPress={(key) => {
            const chosen = subKindChoices.find((one) => one.subKind === key)?.subKind ?? null;
            set(type, isPressed(chosen) ? null : chosen);
          }}
        />
      )}
    </>
  );
}

function Field(props: { readonly name: string; readonly label: string; readonly value: string }) {
  return (
    <>
      <label for={props.name}>{props.label}</label>
      <textarea id={props.name} name={props.name} rows={2} maxLength={2000} defaultValue={props.value} />
    </>
  );
}

function Pick(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
}) {
  return (
    <>
      <label for={props.name}>{props.label}</label>
      <select id={props.name} name={props.name}>
        {props.choices.map((one) => (
          <option key={one} value={one} selected={one === props.value}>
            {one === '' ? roomWords.details.notTold : one}
          </option>
        ))}
      </select>
    </>
  );
}

export function DetailsScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly send: Send;
}) {
  const { busy, held, send } = props;
  const { incident, room } = props.screen;
  const text = roomWords.details;
  const form = useRef<HTMLFormElement>(null);
  if (room === null) return null;
  const { details } = room;
  const type = isIncidentType(incident.type) ? incident.type : 'UNKNOWN';
  const labels = detailLabels[type];
  const write = () => {
    if (form.current === null) return;
    const changed = changedDetails(details, new FormData(form.current));
    if (Object.keys(changed).length === 0) send({ kind: 'back' });
    else send({ kind: 'recordDetails', requestId: newRequestId(), ...changed });
  };
  return (
    <>
      <Title text={text.title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <Kind type={type} details={details} closed={busy || held} send={send} />
      <h2>{text.known}</h2>
      <p class="grey">{text.lead}</p>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
      >
        <Field name="what" label={labels.what} value={details.what} />
        {(labels.right !== '' || details.right !== '') && (
          <Field
            name="right"
            label={labels.right || detailLabels.DESCRIPTION_ERROR.right}
            value={details.right}
          />
        )}
        <Pick name="place" label={text.place} value={details.place} choices={places} />
        <Pick name="origin" label={text.origin} value={details.origin} choices={origins} />
        <Field name="standard" label={text.standard} value={details.standard} />
        <p class="grey">{text.standardHint}</p>
      </form>
      <div class="foot">
        <MainButton label={text.write} busyLabel={text.writing} busy={busy} disabled={held} onClick={write} />
      </div>
    </>
  );
}
