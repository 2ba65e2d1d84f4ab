// What the commands of 定型文 and 参照データ send, and what their answers change.
import type { ReplyOf } from '../app/protocol.ts';
import { asked } from './answered-stop.ts';
import type { CommandEvent } from './events.ts';
import { send, told } from './moves.ts';
import type { State } from './screens.ts';
import { isTyped } from './template-moves.ts';
import type { RuleLine, TemplateFacts, TemplateLine } from './template-screens.ts';
import { templateWords } from './template-words.ts';

/** A tick stands as it was pressed while it is written; a refusal reads the list again. */
function ticked(state: State, event: Extract<CommandEvent, { readonly kind: 'keepTemplate' }>): State {
  const { screen } = state;
  const { templateId, used } = event;
  if (screen.kind !== 'templates' || used === undefined) return state;
  const list = screen.list?.map((line) => (line.id === templateId ? { ...line, used } : line)) ?? null;
  return { ...state, screen: { ...screen, list } };
}

/** The state with the request of such a command; unchanged where the screen has nothing to send. */
export function templateCommand(state: State, event: CommandEvent): State {
  const { screen } = state;
  switch (event.kind) {
    case 'writeTemplate': {
      if (screen.kind !== 'template' || screen.typed === null || !isTyped(screen)) return state;
      const { templateId, typed } = screen;
      const { requestId } = event;
      return send(state, 'command', { kind: 'editTemplate', requestId, templateId, ...typed });
    }
    case 'keepTemplate':
      if (screen.kind !== 'template' && screen.kind !== 'templates') return state;
      return send(ticked(state, event), 'command', { ...event, kind: 'editTemplate' });
    case 'editRule':
      return screen.kind === 'rules' ? send(state, 'command', event) : state;
    default:
      return state;
  }
}

export function templatesRead(state: State, { templates }: ReplyOf<'templates'>): State {
  const { screen } = state;
  return screen.kind === 'templates' ? { ...state, screen: { ...screen, list: templates } } : state;
}

/** The answer shows an example of what was sent with the question; the written text stays what it was. */
export function templateRead(state: State, { template }: ReplyOf<'template'>): State {
  const { screen } = state;
  if (screen.kind !== 'template' || screen.templateId !== template.id) return state;
  const question = asked(state, 'template');
  const isOfTyped = question?.full !== undefined && question.short !== undefined;
  if (!isOfTyped || screen.found === null) {
    return { ...state, screen: { ...screen, name: template.name, found: template, shown: null } };
  }
  const shown = { full: question.full ?? '', short: question.short ?? '' };
  const { full, short } = screen.found;
  return { ...state, screen: { ...screen, found: { ...template, full, short }, shown } };
}

const lineOf = (template: TemplateFacts, before: TemplateLine): TemplateLine => {
  const { id, name, purpose, types, stages, recipient, used, origin, version } = template;
  const { reviewOn, reviewedOn, reviewDue, faults } = template;
  return {
    ...before,
    ...{ id, name, purpose, types, stages, recipient, used, origin, version },
    ...{ reviewOn, reviewedOn, reviewDue, faults },
  };
};

const withTemplate = (
  list: readonly TemplateLine[] | null,
  template: TemplateFacts,
): readonly TemplateLine[] | null =>
  list?.map((line) => (line.id === template.id ? lineOf(template, line) : line)) ?? null;

/** Written: in the list and on its own screen. What is typed stays where only the day or the use was changed. */
export function templateEdited(state: State, { template, notes }: ReplyOf<'editTemplate'>): State {
  const { screen } = state;
  const text = templateWords.done;
  const request = state.calls.command?.request;
  if (request?.kind !== 'editTemplate') return state;
  const forgotten = { ...state, desk: null };
  if (screen.kind === 'templates') {
    const list = withTemplate(screen.list, template);
    return told({ ...forgotten, screen: { ...screen, list } }, [], notes);
  }
  if (screen.kind !== 'template' || screen.templateId !== template.id) return state;
  const isTextNew = request.full !== undefined || request.standard === true;
  const there = {
    ...screen,
    found: template,
    typed: isTextNew ? null : screen.typed,
    shown: null,
    isLeaving: false,
    list: withTemplate(screen.list, template),
  };
  const done = isTextNew
    ? request.standard === true
      ? text.standard
      : text.written(template.version)
    : request.reviewed === true
      ? text.reviewed
      : request.used === undefined
        ? text.kept
        : request.used
          ? text.used
          : text.unused;
  return told({ ...forgotten, screen: there }, [done], notes);
}

export function rulesRead(state: State, { rules }: ReplyOf<'rules'>): State {
  const { screen } = state;
  return screen.kind === 'rules' ? { ...state, screen: { ...screen, list: rules } } : state;
}

export function ruleEdited(state: State, { rule, notes }: ReplyOf<'editRule'>): State {
  const { screen } = state;
  const request = state.calls.command?.request;
  if (screen.kind !== 'rules' || request?.kind !== 'editRule') return state;
  const exchanged = (one: RuleLine): RuleLine => (one.id === rule.id ? rule : one);
  const list = screen.list?.map(exchanged) ?? null;
  const text = templateWords.rules.done;
  const there = { ...state, desk: null, screen: { ...screen, list } };
  return told(there, [request.standard === true ? text.standard : text.written], notes);
}
