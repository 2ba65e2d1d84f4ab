// What the screens 定型文 and 参照データ can show, as data. They belong to the shop and to no trouble.
import type { ReplyOf } from '../app/protocol.ts';

export type TemplateLine = ReplyOf<'templates'>['templates'][number];
export type TemplateFacts = ReplyOf<'template'>['template'];
export type RuleLine = ReplyOf<'rules'>['rules'][number];

export type TemplateForm = 'full' | 'short';

export type TemplatesScreen = {
  readonly kind: 'templates';
  readonly list: readonly TemplateLine[] | null;
};

/** What is typed and not written yet. */
export type TypedTemplate = { readonly full: string; readonly short: string };

export type TemplateScreen = {
  readonly kind: 'template';
  readonly templateId: string;
  readonly name: string;
  /** As it was written last, with the example of what was typed last. */
  readonly found: TemplateFacts | null;
  /** null until something is typed. */
  readonly typed: TypedTemplate | null;
  /** What the example shows; null: the text as it is written. */
  readonly shown: TypedTemplate | null;
  readonly form: TemplateForm;
  /** 戻る was pressed once although something is typed: the next one leaves it. */
  readonly isLeaving: boolean;
  /** To go back to, with what was known of it. */
  readonly list: readonly TemplateLine[] | null;
};

export type RulesScreen = {
  readonly kind: 'rules';
  readonly list: readonly RuleLine[] | null;
  /** The one that is open. */
  readonly ruleId: string | null;
};
