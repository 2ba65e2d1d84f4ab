// What can happen on the screens 定型文 and 参照データ.
import type { RequestOf } from '../app/protocol.ts';
import type { TemplateForm, TypedTemplate } from './template-screens.ts';

export type TemplateEvent =
  | { readonly kind: 'goTemplates' }
  | { readonly kind: 'goTemplate'; readonly templateId: string; readonly name: string }
  | { readonly kind: 'goRules' }
  | { readonly kind: 'openRule'; readonly ruleId: string | null }
  | { readonly kind: 'typeTemplate'; readonly typed: TypedTemplate }
  | { readonly kind: 'showForm'; readonly form: TemplateForm }
  /** The example is rendered anew from what is typed: after a pause, or at a press. */
  | { readonly kind: 'renderTemplate' }
  /** Writes what is typed. */
  | { readonly kind: 'writeTemplate'; readonly requestId: string }
  /** 使う, 見直す日, 見直した, 標準に戻す. */
  | ({ readonly kind: 'keepTemplate'; readonly templateId: string } & Pick<
      RequestOf<'editTemplate'>,
      'requestId' | 'used' | 'reviewOn' | 'reviewed' | 'standard'
    >)
  | RequestOf<'editRule'>;
