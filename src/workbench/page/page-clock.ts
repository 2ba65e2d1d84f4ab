// The clock of the open workbook: it starts at the workbook's own `now` and goes on with real time, so
// that the deadlines of a demo shop mean something on whatever day it is opened.

export type PageClock = {
  /** Whole seconds since the last call, to be waited for by the host; the rest is carried on. */
  elapsedSeconds(): number;
};

/** Counts from this moment. `real` gives milliseconds that never go back, such as performance.now. */
export function createPageClock(real: () => number): PageClock {
  let counted = real();
  return {
    elapsedSeconds() {
      const seconds = Math.floor((real() - counted) / 1000);
      counted += seconds * 1000;
      return seconds;
    },
  };
}

/** `11/20 09:00` in the workbook's zone. `now` is ISO 8601 with offset. */
export function clockText(now: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('ja-JP', {
    timeZone,
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(new Date(now));
}

/** This moment as ISO 8601 in Japan's offset, without fractions of a second. */
export function japanNow(): string {
  return inJapan(Date.now());
}

/** The instant so many milliseconds after `now`, in Japan's offset. */
export function laterInJapan(now: string, milliseconds: number): string {
  return inJapan(Date.parse(now) + milliseconds);
}

function inJapan(instant: number): string {
  return `${new Date(instant + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00`;
}
