// 定型文 and 参照データ: to the list, to one, and what is typed about it. The example is asked for when the typing rests, never at
// every key.
import { go, noResult, read, toDesk, told } from './moves.ts';
import type { State } from './screens.ts';
import type { TemplateEvent } from './template-events.ts';
import type { RulesScreen, TemplateScreen, TypedTemplate } from './template-screens.ts';
import { templateWords } from './template-words.ts';

export type TemplateMove = Exclude<TemplateEvent, { readonly requestId: string }>;

export function toTemplates(state: State): State {
  return read(go(state, { kind: 'templates', list: null }), { kind: 'templates' });
}

function toTemplate(state: State, templateId: string, name: string): State {
  const { screen } = state;
  const list = screen.kind === 'templates' ? screen.list : null;
  const there: TemplateScreen = {
    kind: 'template',
    templateId,
    name,
    found: null,
    typed: null,
    shown: null,
    form: 'full',
    isLeaving: false,
    list,
  };
  return read(go(state, there), { kind: 'template', templateId });
}

export function toRules(state: State): State {
  return read(go(state, { kind: 'rules', list: null, ruleId: null }), { kind: 'rules' });
}

/** What stands in the fields: as typed, else as it is written. */
export function textNow({ typed, found }: TemplateScreen): TypedTemplate {
  return typed ?? { full: found?.full ?? '', short: found?.short ?? '' };
}

export const isSame = (one: TypedTemplate, other: TypedTemplate): boolean =>
  one.full === other.full && one.short === other.short;

/** Typed and not written. */
export function isTyped(screen: TemplateScreen): boolean {
  return screen.found !== null && screen.typed !== null && !isSame(screen.typed, screen.found);
}

/** The example does not show what stands in the fields. */
export function isExampleBehind(screen: TemplateScreen): boolean {
  const { found, shown } = screen;
  return found !== null && !isSame(textNow(screen), shown ?? found);
}

function render(state: State, screen: TemplateScreen): State {
  if (!isExampleBehind(screen)) return state;
  const { full, short } = textNow(screen);
  const next = read(state, { kind: 'template', templateId: screen.templateId, full, short });
  // An example is no reason to take a trouble off the screen.
  return { ...next, trouble: state.trouble };
}

function ofTemplate(state: State, screen: TemplateScreen, event: TemplateMove): State {
  switch (event.kind) {
    case 'typeTemplate':
      if (screen.found === null) return state;
      return { ...state, screen: { ...screen, typed: event.typed, isLeaving: false }, result: noResult };
    case 'showForm':
      return { ...state, screen: { ...screen, form: event.form } };
    case 'renderTemplate':
      return render(state, screen);
    default:
      return state;
  }
}

function openRule(state: State, screen: RulesScreen, ruleId: string | null): State {
  return { ...state, screen: { ...screen, ruleId }, trouble: null, result: noResult };
}

export function templateMoved(state: State, event: TemplateMove): State {
  const { screen } = state;
  switch (event.kind) {
    case 'goTemplates':
      return toTemplates(state);
    case 'goTemplate':
      return toTemplate(state, event.templateId, event.name);
    case 'goRules':
      return toRules(state);
    case 'openRule':
      return screen.kind === 'rules' ? openRule(state, screen, event.ruleId) : state;
    default:
      return screen.kind === 'template' ? ofTemplate(state, screen, event) : state;
  }
}

/** Esc: from one to the list it came from, from a list to the desk. */
export function backFromTemplates(state: State): State {
  const { screen } = state;
  switch (screen.kind) {
    case 'template':
      // What was typed is not lost by one slip.
      if (isTyped(screen) && !screen.isLeaving) {
        return told({ ...state, screen: { ...screen, isLeaving: true } }, [], [templateWords.one.leaving]);
      }
      return screen.list === null ? toTemplates(state) : go(state, { kind: 'templates', list: screen.list });
    case 'rules':
      return screen.ruleId === null ? toDesk(state) : openRule(state, screen, null);
    default:
      return toDesk(state);
  }
}
