// One rule of 参照データ as a form: only what was changed is written. 「いまも同じ」 is one press, since that is what mostly is found.
import { useRef } from 'preact/hooks';
import { textOf } from './form-text.ts';
import { dayInJapan } from './japan-time.ts';
import { isWebAddress, MainButton, OutLink, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { RuleLine } from './template-screens.ts';
import { isFoundOut, templateWords } from './template-words.ts';
import { joined, words } from './words.ts';

const fields = ['value', 'say', 'steps', 'source', 'checked'] as const;
type Changed = { [K in (typeof fields)[number]]?: string };

/** A day that was emptied stays as it was: a rule is never without one for having been looked at. */
export function changedRule(rule: RuleLine, form: FormData): Changed {
  const changed: Changed = {};
  for (const field of fields) {
    if (!form.has(field)) continue;
    const typed = textOf(form, field);
    if (typed === rule[field] || (field === 'checked' && typed === '')) continue;
    changed[field] = typed;
  }
  return changed;
}

const BARE = /^[a-z\d-]+(\.[a-z\d-]+)+\/[!-~]*$/i;

/** The first address in it, with or without its https; empty where there is none. */
export function addressIn(source: string): string {
  const parts = source.split(/[、()「」\s]+/);
  const whole = parts.find(isWebAddress);
  const bare = parts.find((part) => BARE.test(part));
  return whole ?? (bare === undefined ? '' : `https://${bare}`);
}

/** Where to look it up: an address is a link, whatever else stands beside it. */
function Source(props: { readonly source: string }) {
  const address = addressIn(props.source);
  if (address === '') return null;
  return <OutLink href={address} look="plain" label={templateWords.rules.openSource} />;
}

/** As many words as the unit allows stand to be chosen; everything else is typed. */
function Value(props: { readonly rule: RuleLine; readonly closed: boolean }) {
  const { rule, closed } = props;
  const text = templateWords.rules;
  const choices = rule.unit.includes('/') ? rule.unit.split('/') : [];
  return (
    <>
      <label for="value">{text.value}</label>
      {choices.length > 0 ? (
        <select id="value" name="value" disabled={closed}>
          {['', ...choices].map((choice) => (
            <option key={choice} value={choice} selected={choice === rule.value}>
              {choice === '' ? text.blank : choice}
            </option>
          ))}
        </select>
      ) : (
        <div class="with-unit">
          <input
            id="value"
            name="value"
            maxLength={500}
            autocomplete="off"
            aria-describedby="unit"
            disabled={closed}
            defaultValue={rule.value}
          />
          <span id="unit">{rule.unit}</span>
        </div>
      )}
    </>
  );
}

export function RuleForm(props: {
  readonly rule: RuleLine;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { rule, busy, closed, send } = props;
  const text = templateWords.rules;
  const form = useRef<HTMLFormElement>(null);
  // Much of what is known is a sentence and no figure.
  const hasValue = rule.unit !== '' || rule.value !== '' || rule.standard !== '';
  const edit = (change: Changed & { standard?: boolean }) =>
    send({ kind: 'editRule', requestId: newRequestId(), ruleId: rule.id, ...change });
  const write = () => {
    if (form.current === null) return;
    const changed = changedRule(rule, new FormData(form.current));
    if (Object.keys(changed).length === 0) send({ kind: 'back' });
    else edit(changed);
  };
  return (
    <>
      <p class="grey">
        {joined([
          text.certainty(rule.certainty),
          rule.checked === '' ? '' : text.checkedOn(rule.checked),
          rule.checkNext === '' ? '' : text.checkNext(rule.checkNext),
        ])}
      </p>
      {rule.checkDue && <p class="box notice">{text.checkDue}</p>}
      <Source source={rule.source} />
      <PlainButton
        label={text.checkedToday}
        disabled={closed}
        onClick={() => edit({ checked: dayInJapan(Date.now()) })}
      />
      <form
        ref={form}
        class="rule"
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
      >
        {hasValue && (
          <>
            <Value rule={rule} closed={closed} />
            <p class="grey">
              {rule.standard === '' ? text.noStandard : text.standard(text.short(rule.standard, rule.unit))}
            </p>
          </>
        )}
        <label for="say">{text.say}</label>
        <textarea id="say" name="say" rows={4} maxLength={2000} disabled={closed} defaultValue={rule.say} />
        <label for="steps">{text.steps}</label>
        <textarea
          id="steps"
          name="steps"
          rows={3}
          maxLength={2000}
          disabled={closed}
          defaultValue={rule.steps}
        />
        <label for="source">{text.source}</label>
        <input
          id="source"
          name="source"
          maxLength={2000}
          autocomplete="off"
          disabled={closed}
          defaultValue={rule.source}
        />
        <label for="checked">{text.checked}</label>
        <input id="checked" name="checked" type="date" disabled={closed} defaultValue={rule.checked} />
      </form>
      {rule.own && !isFoundOut(rule.category) && (
        <PlainButton label={text.toStandard} disabled={closed} onClick={() => edit({ standard: true })} />
      )}
      <div class="foot">
        <MainButton
          label={text.write}
          busyLabel={words.writing}
          busy={busy}
          disabled={closed}
          onClick={write}
        />
      </div>
    </>
  );
}
