// くわしいこと: what of it the seller has changed. What is left out of a request stays as it is in the records.
import type { Details, RequestOf } from '../app/protocol.ts';
import { textOf } from './form-text.ts';
import { origins, places } from './room-words.ts';

type Changed = Pick<RequestOf<'recordDetails'>, 'what' | 'right' | 'place' | 'standard' | 'origin'>;

/** The fields whose text differs from what is known; fields that the form does not show are none of them. */
export function changedDetails(known: Details, form: FormData): Changed {
  const text = (name: 'what' | 'right' | 'standard') => {
    const written = form.has(name) ? textOf(form, name) : known[name];
    return written === known[name] ? {} : { [name]: written };
  };
  const place = places.find((one) => one === form.get('place'));
  const origin = origins.find((one) => one === form.get('origin'));
  return {
    ...text('what'),
    ...text('right'),
    ...text('standard'),
    ...(place === undefined || place === known.place ? {} : { place }),
    ...(origin === undefined || origin === known.origin ? {} : { origin }),
  };
}
