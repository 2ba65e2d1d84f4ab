// Every contract fact by theme, for the two runners.

import { knownDifferences } from '../known-differences.ts';
import type { Fact } from '../lab.ts';
import { counting } from './counting.ts';
import { customFunctionFacts } from './custom-functions.ts';
import { faults } from './faults.ts';
import { formats, paintedFormats } from './formats.ts';
import { fromPage } from './from-page.ts';
import { grid } from './grid.ts';
import { hand } from './hand.ts';
import { permission } from './permission.ts';
import { properties } from './properties.ts';
import { reading } from './reading.ts';
import { realm } from './realm.ts';
import { typedText } from './typed-text.ts';
import { workbookFile } from './workbook-file.ts';
import { writing } from './writing.ts';

/** Themes in the order of the platform facts. */
export const themes: Readonly<Record<string, readonly Fact[]>> = {
  'typed text': typedText,
  reading,
  writing,
  grid,
  formats,
  permission,
  'google.script.run': fromPage,
  realm,
  properties,
  counting,
  faults,
  'custom functions': customFunctionFacts,
  hand,
  'workbook file': workbookFile,
  'known differences': knownDifferences,
};

/** Those, and what only a page can show. */
export const themesInPage: typeof themes = { ...themes, 'the grid paints': paintedFormats };
