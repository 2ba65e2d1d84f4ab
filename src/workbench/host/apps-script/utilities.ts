// Utilities: dates in a named zone, and sleep, which spends virtual time only.
import { exception, mismatch } from '../exception.ts';
import { formatDate } from '../format-date.ts';
import { type GoogleClass, other } from '../google-class.ts';
import { type Zone, zoneOf } from '../zone.ts';

function zone(name: string): Zone {
  try {
    return zoneOf(name);
  } catch (error) {
    if (error instanceof RangeError) throw exception(`Invalid argument: timeZone. Should be of type: String`);
    throw error;
  }
}

export const utilities: GoogleClass<Readonly<Record<string, never>>> = {
  name: 'Utilities',
  needs: 'free',
  methods: {
    formatDate: other((_self, args, run) => {
      const [date, zoneName, pattern] = args;
      const fits = date instanceof Date && typeof zoneName === 'string' && typeof pattern === 'string';
      if (!fits) throw mismatch(run.here(), args);
      const result = formatDate(date.getTime(), zone(zoneName), pattern);
      if (result.kind === 'unknown letter') throw run.lacks(`Utilities.formatDate with ${result.letter}`);
      return result.text;
    }),
    sleep: other((_self, [ms], run) => {
      if (typeof ms !== 'number' || !(ms >= 0)) throw mismatch(run.here(), [ms]);
      run.spend((meter) => meter.time(ms));
    }),
  },
};
