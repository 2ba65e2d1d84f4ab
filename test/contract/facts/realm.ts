// The realm of a bundle: what the language offers, the clock, and what is not there (platform 5.1, DESIGN 8).
import type { Fact } from '../lab.ts';

const local = (what: string, expression: string): Fact => ({
  fact: `${what} depends on the machine's zone and throws`,
  source: 'DESIGN 8',
  run: (lab) =>
    lab.holds(lab.bundle(`function main() { return String(${expression}); }`).message(), 'time zone'),
});

export const realm: readonly Fact[] = [
  local('getHours', 'new Date(0).getHours()'),
  local('getDate', 'new Date(0).getDate()'),
  local('getTimezoneOffset', 'new Date(0).getTimezoneOffset()'),
  local('setHours', 'new Date(0).setHours(1)'),
  local('new Date(year, month, day)', 'new Date(2026, 1, 1).getTime()'),
  local('A date as text', "'' + new Date(0)"),
  local('toLocaleString without a zone', `new Date(0).toLocaleString('ja')`),
  local('Intl.DateTimeFormat without a zone', `new Intl.DateTimeFormat('ja').format(new Date(0))`),
  local('A date-time text without offset', `new Date('2026-11-20T09:00:00').getTime()`),
  local('Date.parse of a text without offset', `Date.parse('2026/11/20')`),
  {
    fact: 'Now is the clock of the host, which only a wait moves',
    source: 'DESIGN 8',
    run: (lab) => {
      const bench = lab.bundle(`function main() { Utilities.sleep(5000);
        return [new Date().toISOString(), Date.now() === new Date().getTime(), new Date() instanceof Date]; }`);
      lab.equal(bench.value(), ['2026-11-20T00:00:00.000Z', true, true]);
      bench.host.wait('PT2H30M');
      lab.equal(bench.value(), ['2026-11-20T02:30:00.000Z', true, true]);
      lab.equal(bench.host.now(), '2026-11-20T11:30:00+09:00');
    },
  },
  {
    fact: 'Dates work in UTC, as numbers, as JSON and in a named zone',
    source: 'DESIGN 8, platform 5.1',
    run: (lab) => {
      const bench = lab.bundle(`function main() { const d = new Date('2026-11-20T00:30:00+09:00');
        return [d.getUTCHours(), d - new Date(Date.UTC(2026, 10, 19)), JSON.stringify(d), new Date(d).getTime() === +d,
          d.toLocaleDateString('en-US', { timeZone: 'Asia/Tokyo' }),
          new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Tokyo', hour: 'numeric', hourCycle: 'h23' }).format(d),
          Number.isNaN(new Date('なし').getTime())]; }`);
      lab.equal(bench.value(), [
        15,
        55_800_000,
        '"2026-11-19T15:30:00.000Z"',
        true,
        '11/20/2026',
        '00',
        true,
      ]);
    },
  },
  {
    fact: 'A date from a cell is an instance of the Date of the bundle',
    source: 'platform 5.1',
    run: (lab) => {
      const bench = lab.script(
        `const d = sheet.getRange('A1').getValue(); return [d instanceof Date, d.constructor === Date];`,
        {
          cells: [[{ d: '2026-11-20T00:00:00+09:00' }]],
        },
      );
      lab.equal(bench.value(), [true, true]);
    },
  },
  {
    fact: 'What Apps Script lacks is not there',
    source: 'platform 5.1',
    run: (lab) => {
      const names = [
        'setTimeout',
        'fetch',
        'document',
        'window',
        'process',
        'require',
        'navigator',
        'URL',
        'TextEncoder',
      ];
      const more = ['atob', 'performance', 'crypto', 'structuredClone', 'queueMicrotask', 'self', 'global'];
      const types = [...names, ...more].map((name) => `typeof ${name}`).join();
      lab.equal(
        lab.bundle(`function main() { return [${types}].filter((t) => t !== 'undefined'); }`).value(),
        [],
      );
      lab.holds(lab.bundle(`function main() { return noSuchName; }`).message(), 'noSuchName is not defined');
    },
  },
  {
    fact: 'Every execution starts in a fresh realm',
    source: 'platform 5.1',
    run: (lab) => {
      const bench = lab.bundle(`let count = 0; function main() { count += 1; return count; }`);
      lab.equal([bench.value(), bench.value()], [1, 1]);
    },
  },
  {
    fact: 'Functions are found as declarations and as variables that hold one',
    source: 'platform 5.1',
    run: (lab) => {
      const bench = lab.bundle(
        `function a() { return 1; } const b = () => 2; var c = function () { return 3; }; const name = 4;`,
      );
      lab.equal(
        [bench.value({ entry: 'a' }), bench.value({ entry: 'b' }), bench.value({ entry: 'c' })],
        [1, 2, 3],
      );
      lab.equal(bench.message({ entry: 'name' }), 'Script function not found: name');
    },
  },
  {
    fact: 'What the host lacks names itself, and the outcome says so even where the bundle catches it',
    source: 'DESIGN 8',
    run: (lab) => {
      const missing = (body: string): unknown =>
        lab.script(`try { ${body} } catch (error) { return 1; }`).run().outcome;
      lab.equal(missing(`sheet.getRange('A1').randomize();`), { kind: 'missing', what: 'Range.randomize' });
      lab.equal(missing(`SpreadsheetApp.getUi().alert('x');`), { kind: 'missing', what: 'Ui.alert' });
      lab.equal(missing(`CacheService.getScriptCache();`), {
        kind: 'missing',
        what: 'CacheService.getScriptCache',
      });
      lab.equal(missing(`Utilities.getUuid();`), { kind: 'missing', what: 'Utilities.getUuid' });
    },
  },
  {
    fact: 'formatDate takes the letters of SimpleDateFormat',
    source: 'platform 1.2',
    run: (lab) => {
      const bench =
        lab.bundle(`function main() { return Utilities.formatDate(new Date('2026-11-20T06:05:09.007Z'), 'Asia/Tokyo',
        "yyyy/MM/dd HH:mm:ss.SSS yy M d H h a E EEEE MMM 'o''clock' Z XXX"); }`);
      lab.equal(
        bench.value(),
        "2026/11/20 15:05:09.007 26 11 20 15 3 PM Fri Friday Nov o'clock +0900 +09:00",
      );
    },
  },
];
