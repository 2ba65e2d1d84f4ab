// The visible parts of the engine in the page: grid, formula bar, sheet tabs, zoom, in Japanese. Its
// ribbon and its own header menus stay off, since the page draws the one menu bar that Sheets would have.
import { mergeLocales, type Univer } from '@univerjs/core';
import designTexts from '@univerjs/design/locale/ja-JP';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsTexts from '@univerjs/docs-ui/locale/ja-JP';

import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import sheetsTexts from '@univerjs/sheets/locale/ja-JP';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import rulesTexts from '@univerjs/sheets-conditional-formatting-ui/locale/ja-JP';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationTexts from '@univerjs/sheets-data-validation-ui/locale/ja-JP';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import filterTexts from '@univerjs/sheets-filter-ui/locale/ja-JP';
import formulaTexts from '@univerjs/sheets-formula/locale/ja-JP';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiTexts from '@univerjs/sheets-formula-ui/locale/ja-JP';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtTexts from '@univerjs/sheets-numfmt-ui/locale/ja-JP';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/ja-JP';
import { ILayoutService, UniverUIPlugin } from '@univerjs/ui';
import uiTexts from '@univerjs/ui/locale/ja-JP';
import type { BookScreen } from '../engine/boot-univer.ts';

/** The engine's own packs lack these in every language. */
const PROGRESS = {
  analyzing: '計算の準備中',
  calculating: '計算中',
  'array-analysis': '配列の準備中',
  'array-calculation': '配列の計算中',
  done: '計算が終わりました',
};

export type GridScreen = {
  readonly screen: BookScreen;
  /** Puts the keyboard into the grid. */
  focus(): void;
};

/** The engine's screen inside `container`, an empty element that is in the document already. */
export function gridScreen(container: HTMLElement): GridScreen {
  let started: Univer | null = null;
  const screen: BookScreen = {
    texts: mergeLocales(
      designTexts,
      uiTexts,
      docsTexts,
      formulaTexts,
      sheetsTexts,
      sheetsUiTexts,
      formulaUiTexts,
      numfmtTexts,
      rulesTexts,
      validationTexts,
      filterTexts,
      { 'sheets-formula': { ...formulaTexts['sheets-formula'], progress: PROGRESS } },
    ),
    before: (univer) => {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, {
        container,
        header: true,
        toolbar: false,
        footer: true,
        contextMenu: true,
        disableAutoFocus: true,
      });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
    },
    after: (univer) => {
      started = univer;
      univer.registerPlugin(UniverSheetsUIPlugin, {
        disableForceStringAlert: true,
        disableForceStringMark: true,
      });
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
      univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
      univer.registerPlugin(UniverSheetsFilterUIPlugin);
    },
  };
  return { screen, focus: () => started?.__getInjector().get(ILayoutService).focus() };
}
