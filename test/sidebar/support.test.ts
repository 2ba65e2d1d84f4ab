// 調査用に写す, from the set-up screen and back: asked for anew each time, and never at the cost of a command.
import { expect, it } from 'vitest';
import { good, refuse, usual } from '../support/sidebar-answers.ts';
import { runSidebar } from '../support/sidebar-run.ts';

const onSupport = () =>
  runSidebar().does({ kind: 'start', screen: 'setUp' }).gets().does({ kind: 'goSupport' });

it('asks for the text, shows it, and goes back to set-up', () => {
  const run = onSupport();
  expect(run.waiting().request).toEqual({ kind: 'support' });
  expect(run.state().screen).toEqual({ kind: 'support', text: null });
  run.gets();
  expect(run.state().screen).toEqual({ kind: 'support', text: usual.support.text });
  run.does({ kind: 'back' });
  expect(run.screen()).toBe('setUp');
  expect(run.waiting().request).toEqual({ kind: 'proposeSetUp' });
});

it('does not keep an old text', () => {
  const run = onSupport().gets(good({ kind: 'support', text: '前の文' }));
  run.does({ kind: 'back' }).gets().does({ kind: 'goSupport' });
  expect(run.state().screen).toEqual({ kind: 'support', text: null });
});

it('comes too late for a screen that was left', () => {
  const run = onSupport();
  const { number } = run.waiting();
  run.does({ kind: 'back' });
  const before = run.state();
  run.does({ kind: 'answered', call: number, reply: good(usual.support) });
  expect(run.state()).toBe(before);
});

it('is asked for again after a lost answer', () => {
  const run = onSupport().loses();
  expect(run.state().screen).toEqual({ kind: 'support', text: null });
  expect(run.state().trouble?.say).toBe('返事が届きませんでした。');
  run.does({ kind: 'again' });
  expect(run.waiting().request).toEqual({ kind: 'support' });
  expect(run.gets().state()).toMatchObject({ screen: { text: usual.support.text }, trouble: null });
});

it('says the refusal, and leads to set-up where a table is gone', () => {
  const say = 'タブ「在庫」が見つかりません。';
  const run = onSupport().gets(refuse({ code: 'tabGone', tab: '在庫' }, say));
  expect(run.state().trouble).toMatchObject({ say, way: { kind: 'setUp' } });
  expect(run.does({ kind: 'again' }).state().screen).toMatchObject({ kind: 'setUp', goal: 'desk' });
});
