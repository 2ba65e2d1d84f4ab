// The contract of the host, fact by fact, on the real engine in Node.
import { describe, it } from 'vitest';
import { loadHost } from '../support/host-bundle.ts';
import { themes } from './facts/all.ts';
import { openLab } from './lab.ts';

const tools = loadHost();

for (const [theme, facts] of Object.entries(themes)) {
  describe(theme, () => {
    it.each(facts.map((fact) => [fact.fact, fact] as const))('%s', async (_name, { run }) => {
      const lab = openLab(tools);
      try {
        await run(lab);
      } finally {
        lab.close();
      }
    });
  });
}
