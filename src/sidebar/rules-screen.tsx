// 参照データ: the rules of marketplaces that Tomeru counts with, by 分類. Each says where it comes from, on which day somebody looked
// and how sure it is; the seller puts another value beside it and can go back to the standard.
import type { ComponentChildren } from 'preact';
import { Fold, Line, type Send, Title } from './parts.tsx';
import { RuleForm } from './rule-form.tsx';
import type { RuleLine, RulesScreen as Shown } from './template-screens.ts';
import { templateWords } from './template-words.ts';
import { joined } from './words.ts';

function Lines(props: { readonly rules: readonly RuleLine[]; readonly send: Send }) {
  const text = templateWords.rules;
  return (
    <>
      {props.rules.map((rule) => (
        <Line
          key={rule.id}
          label={rule.name}
          reason={joined([rule.about, rule.certainty, rule.own ? text.own : ''])}
          count={text.short(rule.value, rule.unit)}
          onClick={() => props.send({ kind: 'openRule', ruleId: rule.id })}
        />
      ))}
    </>
  );
}

function Groups(props: { readonly list: readonly RuleLine[]; readonly send: Send }) {
  const { list, send } = props;
  const text = templateWords.rules;
  const due = list.filter(({ checkDue }) => checkDue);
  const categories = [...new Set(list.map(({ category }) => category))];
  return (
    <>
      {due.length > 0 && (
        <Fold label={text.due} count={templateWords.count(due.length)} open>
          <Lines rules={due} send={send} />
        </Fold>
      )}
      {categories.map((category) => {
        const rules = list.filter((rule) => rule.category === category);
        return (
          <Fold key={category} label={category} count={templateWords.count(rules.length)}>
            <Lines rules={rules} send={send} />
          </Fold>
        );
      })}
    </>
  );
}

export function RulesScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { list, ruleId } = screen;
  const text = templateWords.rules;
  const rule = list?.find(({ id }) => id === ruleId);
  return (
    <>
      <Title
        text={rule === undefined ? text.title : rule.name}
        note={rule === undefined ? '' : rule.about}
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      {list === null && reading && <p class="grey">{text.reading}</p>}
      {rule !== undefined && (
        <RuleForm
          key={[rule.value, rule.say, rule.steps, rule.source, rule.checked].join('\n')}
          rule={rule}
          busy={busy}
          closed={busy || held}
          send={send}
        />
      )}
      {rule === undefined && list !== null && (
        <>
          <p class="grey">{text.lead}</p>
          {list.length === 0 && <p class="box notice">{text.none}</p>}
          <Groups list={list} send={send} />
        </>
      )}
    </>
  );
}
