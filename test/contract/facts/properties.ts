// Property stores (platform 2, 1.9).
import type { Fact } from '../lab.ts';

const QUOTA = 'You have exceeded the property storage quota. Please remove some properties and try again.';

export const properties: readonly Fact[] = [
  {
    fact: 'Properties are texts, last from one execution to the next, and null where there is none',
    source: 'platform 2',
    run: (lab) => {
      const bench =
        lab.bundle(`function set() { PropertiesService.getDocumentProperties().setProperties({ a: 1, b: 'x' }); }
        function main() { const p = PropertiesService.getDocumentProperties(); return [p.getProperty('a'), p.getProperty('c'), p.getKeys(), p.getProperties()]; }`);
      bench.value({ entry: 'set' });
      lab.equal(bench.value(), ['1', null, ['a', 'b'], { a: '1', b: 'x' }]);
    },
  },
  {
    fact: 'Each user has a store, the document one for all',
    source: 'platform 2',
    run: (lab) => {
      const bench =
        lab.bundle(`function set(who) { PropertiesService.getUserProperties().setProperty('name', who); PropertiesService.getDocumentProperties().setProperty('last', who); }
        function main() { return [PropertiesService.getUserProperties().getProperty('name'), PropertiesService.getDocumentProperties().getProperty('last')]; }`);
      bench.host.useUser('花子');
      bench.value({ entry: 'set', args: ['花子'] });
      bench.host.useUser('太郎');
      lab.equal(bench.value(), [null, '花子']);
    },
  },
  {
    fact: 'Saved properties are there again after the page was loaded anew',
    source: 'issue 2: reload keeps the work',
    run: (lab) => {
      const code = `function set() { PropertiesService.getUserProperties().setProperty('name', '花子'); }
        function main() { return PropertiesService.getUserProperties().getProperty('name'); }`;
      const before = lab.bundle(code);
      before.value({ entry: 'set' });
      lab.equal(lab.bundle(code, { properties: before.host.properties() }).value(), '花子');
    },
  },
  {
    fact: 'A value of more than 9 KB is refused, counted in UTF-8',
    source: 'platform 2',
    run: (lab) => {
      const body = `PropertiesService.getScriptProperties().setProperty('a', '止'.repeat(arg)); return 1;`;
      lab.equal(lab.script(body).value({ args: [3072] }), 1);
      lab.equal(lab.script(body).message({ args: [3073] }), QUOTA);
    },
  },
  {
    fact: 'A store of more than 500 KB is refused, and the set is refused whole',
    source: 'platform 2',
    run: (lab) => {
      const bench = lab.script(`const p = PropertiesService.getUserProperties(); const all = {};
        for (let i = 0; i < 56; i++) all['k' + i] = 'x'.repeat(9200);
        try { p.setProperties(all); } catch (error) { return [error.message, p.getKeys().length]; }`);
      lab.equal(bench.value(), [QUOTA, 0]);
    },
  },
  {
    fact: 'An empty key is refused',
    source: 'platform 1.9',
    run: (lab) =>
      lab.holds(
        lab.script(`PropertiesService.getUserProperties().setProperty('', 'x');`).message(),
        'the property name must not be null or empty',
      ),
  },
  {
    fact: 'Reading properties is a read, setting them a write',
    source: 'DESIGN 8, cost model',
    run: (lab) => {
      const { cost } = lab
        .bundle(
          `function main() { const p = PropertiesService.getUserProperties(); p.setProperty('a', 'b'); p.getProperty('a'); }`,
        )
        .run();
      lab.equal(cost.calls, { read: 1, write: 1, other: 1 });
    },
  },
];
