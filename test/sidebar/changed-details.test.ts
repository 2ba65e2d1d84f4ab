// くわしいこと: what of it goes out when 「書きとめる」 is pressed.

import { expect, it } from 'vitest';
import { changedDetails } from '../../src/sidebar/changed-details.ts';

function form(fields: Readonly<Record<string, string>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
}

it('details go out only where they were changed, blanks included', () => {
  const known = {
    subKind: null,
    what: '綿100%',
    right: '綿60%',
    place: 'サイト',
    standard: '',
    origin: '',
  };
  const same = form({ what: ' 綿100% ', right: '綿60%', place: 'サイト', origin: '', standard: '' });
  expect(changedDetails(known, same)).toEqual({});
  const changed = form({
    what: '',
    right: '綿60%',
    place: '外注先',
    origin: '購入者から',
    standard: '毛羽なし',
  });
  expect(changedDetails(known, changed)).toEqual({
    what: '',
    place: '外注先',
    origin: '購入者から',
    standard: '毛羽なし',
  });
  // A field that is not on the screen was not emptied.
  expect(changedDetails(known, form({ what: '綿100%', place: 'サイト', origin: '' }))).toEqual({});
});
