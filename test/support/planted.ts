// A fault put into the built code. Names there end in a number of the bundler's own, which any other file may change: a name in
// `sound` therefore fits with every number, and stands for the same name in `broken`.
import { expect } from 'vitest';

/** Not the names of properties, which nobody renames, and no part of a figure. */
const NAME = /(?<![\w$.])[A-Za-z_$][\w$]*(?![\w$:])/g;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `sound` has to fit exactly once. */
export function planted(code: string, sound: string, broken: string): string {
  const names: string[] = [];
  let source = '';
  let from = 0;
  for (const { 0: name, index } of sound.matchAll(NAME)) {
    const known = names.indexOf(name);
    if (known < 0) names.push(name);
    source += escaped(sound.slice(from, index));
    source +=
      known < 0
        ? `(?<![\\w$])(${escaped(name.replace(/\d+$/, ''))}\\d*)(?![\\w$])`
        : `\\${known + 1}(?![\\w$])`;
    from = index + name.length;
  }
  const found = [...code.matchAll(new RegExp(source + escaped(sound.slice(from)), 'g'))];
  expect(found, sound).toHaveLength(1);
  const [match] = found;
  if (match === undefined) throw new Error(sound);
  const put = broken.replace(NAME, (name) => {
    const place = names.indexOf(name);
    return place < 0 ? name : (match[place + 1] ?? name);
  });
  return code.slice(0, match.index) + put + code.slice(match.index + match[0].length);
}
