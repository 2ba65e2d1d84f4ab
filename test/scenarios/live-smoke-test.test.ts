// The developer's questions to Google, asked of the stand-in. It has no metadata of rows, which is the last question and the one
// that only Google can answer; up to there everything it calls must exist.
import { expect, it } from 'vitest';
import { openDesk } from '../support/desk.ts';
import { shop } from '../support/shops.ts';

it('gets to the last question, which only Google can answer', async () => {
  const desk = await openDesk(shop('c'), { settle: false });
  const { outcome, trace } = desk.host.execute({ entry: 'liveSmokeTest', args: [], mode: 'FULL' });
  expect(outcome).toEqual({ kind: 'missing', what: 'Range.addDeveloperMetadata' });
  for (const call of ['Range.getDisplayValues', 'Range.getFormula', 'Range.setDataValidation'])
    expect(trace).toContain(call);
  desk.close();
});
