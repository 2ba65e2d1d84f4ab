// The Date of a bundle. "Now" is the host's clock. Whatever would look at the machine's zone throws and
// names itself: the browser's zone cannot be set, so such code would pass here and fail at the seller's.

const LOCAL = [
  ...['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].flatMap((part) => [
    `get${part}`,
    `set${part}`,
  ]),
  'getDay',
  'getYear',
  'setYear',
  'getTimezoneOffset',
  'toString',
  'toDateString',
  'toTimeString',
] as const;

const LOCALE = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;

/** Date-only texts are UTC by the language's rule, date-times with Z or an offset say their zone. */
const ZONED = /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$|(Z|GMT|UTC|[+-]\d\d:?\d\d)\)?$/;

function localTime(member: string): Error {
  return new TypeError(`Date.${member} depends on the machine's time zone. Name the zone instead.`);
}

function checkText(text: string, member: string): void {
  if (!ZONED.test(text.trim()) && !Number.isNaN(Date.parse(text)))
    throw localTime(`${member} of a text without offset`);
}

function namesZone(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && 'timeZone' in options && options.timeZone !== undefined
  );
}

/** A Date for one realm, whose now is `now()` in milliseconds since 1970. */
export function emulatedDate(now: () => number): DateConstructor {
  class EmulatedDate extends Date {
    constructor(...args: unknown[]) {
      if (args.length > 1) throw localTime('constructor(year, month, …)');
      const [value] = args;
      if (typeof value === 'string') checkText(value, 'constructor');
      super(args.length === 0 ? now() : value instanceof Date ? value.getTime() : (value as number));
    }
    static override now(): number {
      return now();
    }
    static override parse(text: string): number {
      checkText(text, 'parse');
      return Date.parse(text);
    }
  }
  for (const member of LOCAL) {
    Object.defineProperty(EmulatedDate.prototype, member, {
      configurable: true,
      value: () => {
        throw localTime(member);
      },
    });
  }
  for (const member of LOCALE) {
    const real = Date.prototype[member] as (...args: unknown[]) => string;
    Object.defineProperty(EmulatedDate.prototype, member, {
      configurable: true,
      value: function inZone(this: Date, locales?: unknown, options?: unknown): string {
        if (!namesZone(options)) throw localTime(`${member} without timeZone`);
        return real.call(this, locales, options);
      },
    });
  }
  const callable = new Proxy(EmulatedDate, {
    apply: () => {
      throw localTime('() as a function');
    },
  }) as unknown as DateConstructor;
  Object.defineProperty(EmulatedDate.prototype, 'constructor', { value: callable });
  return callable;
}

/** Intl for a realm: a date format must name its zone and its date. */
export function emulatedIntl(now: () => number): Readonly<Record<string, unknown>> {
  class ZonedFormat extends Intl.DateTimeFormat {
    constructor(locales?: string | string[], options?: Intl.DateTimeFormatOptions) {
      if (!namesZone(options)) throw localTime('Intl.DateTimeFormat without timeZone');
      super(locales, options);
      const format = (date?: Date | number): string => super.format(date ?? now());
      Object.defineProperty(this, 'format', { value: format });
    }
    override formatToParts(date?: Date | number): Intl.DateTimeFormatPart[] {
      return super.formatToParts(date ?? now());
    }
  }
  return Object.freeze({
    DateTimeFormat: ZonedFormat,
    NumberFormat: Intl.NumberFormat,
    Collator: Intl.Collator,
    PluralRules: Intl.PluralRules,
  });
}
