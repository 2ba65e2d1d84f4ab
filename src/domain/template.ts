// Filling a text: only {{名前}}, nothing else. What is unknown or has no value is named, never dropped in
// silence, and nothing is escaped, because the text is pasted into a message as it is.

export type TemplateProblem =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'unfilled'; readonly name: string };

export type Filled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string };

/** The text cut at its places; `{{` without an end is text. */
function tokensOf(template: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf('{{', at);
    const close = open < 0 ? -1 : template.indexOf('}}', open);
    if (open < 0 || close < 0) break;
    if (open > at) tokens.push({ kind: 'text', text: template.slice(at, open) });
    tokens.push({ kind: 'name', name: template.slice(open + 2, close).trim() });
    at = close + 2;
  }
  if (at < template.length) tokens.push({ kind: 'text', text: template.slice(at) });
  return tokens;
}

/** The names of its places in their order, each once. */
export function placesIn(template: string): readonly string[] {
  const names: string[] = [];
  for (const token of tokensOf(template)) {
    if (token.kind === 'name' && names.indexOf(token.name) < 0) names.push(token.name);
  }
  return names;
}

/**
 * Values go in as they are: a buyer called `{{商品名}}` stays exactly that, because only the template is cut
 * into tokens. A value of '' is allowed and leaves nothing; undefined is unfilled.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | undefined>>): Filled {
  const problems: TemplateProblem[] = [];
  const parts: string[] = [];
  for (const token of tokensOf(template)) {
    if (token.kind === 'text') {
      parts.push(token.text);
    } else if (Object.keys(values).indexOf(token.name) < 0) {
      problems.push({ kind: 'unknown', name: token.name });
    } else {
      const value = values[token.name];
      if (value === undefined) problems.push({ kind: 'unfilled', name: token.name });
      else parts.push(value);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, text: parts.join('') };
}
