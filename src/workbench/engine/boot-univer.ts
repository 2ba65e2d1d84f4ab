// The one list of engine parts, the same under Node and in the page, so that what the tests saw is
// what the seller gets. The page adds the visible parts through `ui`; presets are never used.
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

/** What the page adds: its words, and its plugins before and after the plugins without a screen. */
export type BookScreen = {
  /** Univer's own texts for the page's language, as its locale packs hold them. */
  readonly texts: object;
  /** Registers engine-render, ui, docs and docs-ui: the parts that the sheet's screen stands on. */
  readonly before: (univer: Univer) => void;
  /** Registers the `-ui` plugins of the sheet parts. */
  readonly after: (univer: Univer) => void;
};

type ScreenLocales = Record<string, Record<string, string>>;

/** Starts an engine without any workbook. `locale` as in Sheets, e.g. `ja_JP`. */
export function bootUniver(locale: string, screen?: BookScreen): Univer {
  const language = locale.startsWith('ja') ? LocaleType.JA_JP : LocaleType.EN_US;
  const univer = new Univer({
    locale: language,
    locales: { [language]: screen?.texts ?? {} } as ScreenLocales,
    logLevel: LogLevel.SILENT,
  });
  screen?.before(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  // No green corners on digits kept as text: that is how sellers write their numbers.
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  screen?.after(univer);
  return univer;
}
