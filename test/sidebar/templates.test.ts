// 定型文 and 参照データ: what is typed stays until it is written, the example follows when the typing rests, and the standard is one
// press away.

import { describe, expect, it } from 'vitest';
import { addressIn, changedRule } from '../../src/sidebar/rule-form.tsx';
import { isExampleBehind, isTyped } from '../../src/sidebar/template-moves.ts';
import { good } from '../support/sidebar-answers.ts';
import { runSidebar } from '../support/sidebar-run.ts';
import { ownTemplate, ruleLines, someTemplates, templateOf } from '../support/sidebar-templates.ts';

const go = { kind: 'goTemplate', templateId: 'defect-delivered', name: 'お詫びと解決の相談' } as const;
const typed = { full: `${ownTemplate.full}\nでは。`, short: ownTemplate.short };

function onTemplate() {
  const run = runSidebar().does({ kind: 'goTemplates' }).gets().does(go).gets();
  const shown = () => {
    const { screen } = run.state();
    if (screen.kind !== 'template') throw new Error(`The screen is ${screen.kind}.`);
    return screen;
  };
  return { run, shown };
}

describe('one 定型文', () => {
  it('comes from the list and leads back to it without being asked for again', () => {
    const { run } = onTemplate();
    run.does({ kind: 'back' });
    expect(run.state().screen).toEqual({ kind: 'templates', list: someTemplates });
    expect(run.sent()).toHaveLength(2);
  });

  it('that is typed is asked for when the typing rests, not before', () => {
    const { run, shown } = onTemplate();
    run.does({ kind: 'renderTemplate' });
    expect(run.sent()).toHaveLength(2);
    run.does({ kind: 'typeTemplate', typed });
    expect(run.sent()).toHaveLength(2);
    expect([isTyped(shown()), isExampleBehind(shown())]).toEqual([true, true]);
    run.does({ kind: 'renderTemplate' });
    expect(run.waiting().request).toEqual({ kind: 'template', templateId: 'defect-delivered', ...typed });
    run.gets(good({ kind: 'template', template: templateOf(ownTemplate.full, typed.full) }));
    // The example is that of the typed text; what is written stays what it was.
    expect(shown().found?.full).toBe(ownTemplate.full);
    expect(shown().found?.sampleFull).toContain('では。');
    expect([isTyped(shown()), isExampleBehind(shown())]).toEqual([true, false]);
  });

  it('is still to be rendered where more was typed meanwhile', () => {
    const { run, shown } = onTemplate();
    run.does({ kind: 'typeTemplate', typed }).does({ kind: 'renderTemplate' });
    run.does({ kind: 'typeTemplate', typed: { ...typed, full: `${typed.full}!` } });
    run.gets(good({ kind: 'template', template: templateOf(ownTemplate.full, typed.full) }));
    expect(isExampleBehind(shown())).toBe(true);
    expect(shown().typed?.full).toBe(`${typed.full}!`);
  });

  it('is written as typed, and nothing is sent where nothing was typed', () => {
    const { run, shown } = onTemplate();
    run.does({ kind: 'writeTemplate', requestId: 'r-write-1' });
    expect(run.sent()).toHaveLength(2);
    run.does({ kind: 'typeTemplate', typed }).does({ kind: 'writeTemplate', requestId: 'r-write-2' });
    expect(run.waiting().request).toEqual({
      kind: 'editTemplate',
      requestId: 'r-write-2',
      templateId: 'defect-delivered',
      ...typed,
    });
    const template = { ...templateOf(typed.full), version: 3 };
    run.gets(good({ kind: 'editTemplate', template, notes: [] }));
    expect(isTyped(shown())).toBe(false);
    expect(run.state().result.done[0]).toContain('第3版');
    expect(shown().list?.find(({ id }) => id === 'defect-delivered')?.version).toBe(3);
  });

  it('is not lost by one slip: only the second 戻る leaves what is typed', () => {
    const { run } = onTemplate();
    run.does({ kind: 'typeTemplate', typed }).does({ kind: 'back' });
    expect(run.screen()).toBe('template');
    expect(run.state().result.notes).toHaveLength(1);
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('templates');
  });

  it('goes back to the standard, and keeps what is typed where only a day was changed', () => {
    const { run, shown } = onTemplate();
    const { templateId } = go;
    run.does({ kind: 'typeTemplate', typed });
    run.does({ kind: 'keepTemplate', requestId: 'r-review-1', templateId, reviewed: true });
    expect(run.waiting().request).toMatchObject({ kind: 'editTemplate', reviewed: true });
    run.gets();
    expect(shown().typed).toEqual(typed);
    run.does({ kind: 'keepTemplate', requestId: 'r-standard-1', templateId, standard: true }).gets();
    expect(shown().typed).toBeNull();
    expect(run.state().result.done).toEqual(['標準の文に戻しました。']);
  });

  it('is used or not by a tick in the list', () => {
    const run = runSidebar().does({ kind: 'goTemplates' }).gets();
    const { templateId } = go;
    run.does({ kind: 'keepTemplate', requestId: 'r-use-1', templateId, used: false });
    expect(run.waiting().request).toMatchObject({ kind: 'editTemplate', templateId, used: false });
    run.gets(good({ kind: 'editTemplate', template: { ...ownTemplate, used: false }, notes: [] }));
    const { screen } = run.state();
    const line = screen.kind === 'templates' && screen.list?.find(({ id }) => id === templateId);
    expect(line).toMatchObject({ used: false });
    expect(line).not.toHaveProperty('sampleFull');
  });
});

describe('one rule', () => {
  const [rule] = ruleLines;
  if (rule === undefined) throw new Error('There are no rules.');

  it('opens from its list and leads back to it', () => {
    const run = runSidebar().does({ kind: 'goRules' }).gets();
    run.does({ kind: 'openRule', ruleId: rule.id });
    expect(run.state().screen).toMatchObject({ ruleId: rule.id });
    run.does({ kind: 'back' });
    expect(run.state().screen).toMatchObject({ kind: 'rules', ruleId: null });
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('desk');
  });

  it('is written by what was changed, and stands so in the list', () => {
    const run = runSidebar().does({ kind: 'goRules' }).gets();
    run.does({ kind: 'openRule', ruleId: rule.id });
    run.does({ kind: 'editRule', requestId: 'r-rule-1', ruleId: rule.id, value: '10' });
    expect(run.waiting().request).toMatchObject({ kind: 'editRule', value: '10' });
    run.gets(good({ kind: 'editRule', rule: { ...rule, value: '10', own: true }, notes: [] }));
    const { screen } = run.state();
    const line = screen.kind === 'rules' && screen.list?.find(({ id }) => id === rule.id);
    expect(line).toMatchObject({ value: '10', own: true });
  });

  it('sends only the fields that were changed, and no empty day', () => {
    const form = new FormData();
    form.set('value', ` ${rule.value} `);
    form.set('say', '新しい説明');
    form.set('checked', '');
    expect(changedRule(rule, form)).toEqual({ say: '新しい説明' });
  });

  it.each([
    [
      'help.jp.mercari.com/guide/articles/281、jp-news.mercari.com/contents/10641',
      'https://help.jp.mercari.com/guide/articles/281',
    ],
    ['https://example.jp/a', 'https://example.jp/a'],
    ['案内の写し(yahoo-navi.com/jidouhyouka/)', 'https://yahoo-navi.com/jidouhyouka/'],
    ['トメルの決まり', ''],
    ['javascript:alert(1)/x', ''],
    ['', ''],
  ])('has a source %s that opens %s', (source, address) => {
    expect(addressIn(source)).toBe(address);
  });
});
