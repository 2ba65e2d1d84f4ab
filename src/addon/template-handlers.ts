// The requests about 定型文 and 参照データ.
import { editRule } from '../app/edit-rule.ts';
import { editTemplate } from '../app/edit-template.ts';
import { listTemplates, showTemplate } from '../app/list-templates.ts';
import type { RequestKind } from '../app/protocol.ts';
import { listRules } from '../app/rule-line.ts';
import { command, type Handlers, query } from './handler.ts';

type Kinds = Extract<RequestKind, 'templates' | 'template' | 'editTemplate' | 'rules' | 'editRule'>;

export const templateHandlers: Handlers<Kinds> = {
  templates: query(listTemplates),
  template: query(showTemplate),
  editTemplate: command(editTemplate),
  rules: query(listRules),
  editRule: command(editRule),
};
