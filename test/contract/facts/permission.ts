// Who may call what: authorisation modes and scopes (platform 3, 4).
import type { Fact } from '../lab.ts';

const MENU = `SpreadsheetApp.getUi().createAddonMenu().addItem('まず止める', 'stop').addSeparator().addItem('開く', 'open').addToUi();`;
const AUTHORIZATION = 'Authorization is required to perform that action.';

export const permission: readonly Fact[] = [
  {
    fact: 'A menu can be built under NONE and LIMITED',
    source: 'platform 4.1',
    run: (lab) => {
      for (const mode of ['NONE', 'LIMITED'] as const) {
        const bench = lab.bundle(`function onOpen(e) { ${MENU} return e.authMode; }`);
        const { outcome } = bench.run({ entry: 'onOpen', args: [{ authMode: mode }], mode });
        lab.equal(outcome, { kind: 'value', value: mode });
        lab.equal(bench.host.menu(), [
          { label: 'まず止める', functionName: 'stop' },
          { separator: true },
          { label: '開く', functionName: 'open' },
        ]);
      }
    },
  },
  {
    fact: 'Under NONE neither the document, properties nor the lock can be had, the locale can',
    source: 'platform 4.1',
    run: (lab) => {
      for (const body of [
        `SpreadsheetApp.getActiveSpreadsheet()`,
        `PropertiesService.getUserProperties()`,
        `PropertiesService.getDocumentProperties()`,
        `LockService.getDocumentLock()`,
      ]) {
        lab.holds(lab.bundle(`function main() { ${body} }`).message({ mode: 'NONE' }), AUTHORIZATION);
      }
      lab.equal(
        lab.bundle(`function main() { return Session.getActiveUserLocale(); }`).value({ mode: 'NONE' }),
        'ja',
      );
    },
  },
  {
    fact: 'A service call in global scope fails under NONE',
    source: 'platform 4.1',
    run: (lab) => {
      const bench = lab.bundle(
        `const ss = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() { ${MENU} }`,
      );
      lab.holds(bench.message({ entry: 'onOpen', mode: 'NONE' }), AUTHORIZATION);
      lab.equal(bench.host.menu(), []);
    },
  },
  {
    fact: 'Under LIMITED document and properties can be had, a sidebar cannot be opened',
    source: 'platform 2, 4.1',
    run: (lab) => {
      const bench =
        lab.script(`sheet.getRange('A1').setValue(1); PropertiesService.getUserProperties().setProperty('a', 'b');
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));`);
      lab.holds(bench.message({ mode: 'LIMITED' }), AUTHORIZATION);
      lab.equal(bench.cells(), [[1]]);
    },
  },
  {
    fact: 'A custom function reads the document and may not write, nor use the screen',
    source: 'platform 3',
    run: (lab) => {
      const how = { mode: 'CUSTOM_FUNCTION' } as const;
      const setup = { cells: [['x']] };
      lab.equal(lab.script(`return sheet.getRange('A1').getValue();`, setup).value(how), 'x');
      lab.equal(
        lab.script(`sheet.getRange('A1').setValue(1);`, setup).message(how),
        'You do not have permission to call setValue',
      );
      lab.equal(
        lab.script(`SpreadsheetApp.getUi();`, setup).message(how),
        'Cannot call SpreadsheetApp.getUi() from this context.',
      );
    },
  },
  {
    fact: 'A sidebar needs the scope script.container.ui',
    source: 'platform 1.9, 4.3',
    run: (lab) => {
      const body = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('トメル').setWidth(900));`;
      const html = { Sidebar: '<p>x</p>' };
      const allowed = lab.bundle(`function main() { ${body} }`, { html });
      allowed.value();
      lab.equal(allowed.host.shown(), { kind: 'sidebar', title: 'トメル', html: '<p>x</p>' });
      const refused = lab.bundle(`function main() { ${body} }`, { html, scopes: [] });
      lab.equal(
        refused.message(),
        'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
      );
      lab.holds(
        lab
          .bundle(`function main() { SpreadsheetApp.getUi().showModalDialog(null, 'x'); }`, { scopes: [] })
          .message(),
        'Specified permissions are not sufficient to call Ui.showModalDialog.',
      );
    },
  },
  {
    fact: 'The document needs a spreadsheets scope, another document the wide one, and the user an e-mail scope',
    source: 'platform 4.3',
    run: (lab) => {
      lab.holds(
        lab.script('', { scopes: [] }).message(),
        'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet.',
      );
      lab.holds(
        lab.script(`SpreadsheetApp.openById('x');`).message(),
        'not sufficient to call SpreadsheetApp.openById',
      );
      lab.holds(
        lab.script(`Session.getActiveUser();`).message(),
        'not sufficient to call Session.getActiveUser',
      );
    },
  },
  {
    fact: 'A toast shows without suspending anything',
    source: 'platform 1.4',
    run: (lab) => {
      const bench = lab.script(`ss.toast('止めました', 'トメル'); return 1;`);
      lab.equal(bench.value(), 1);
      lab.equal(bench.host.shown(), { kind: 'toast', message: '止めました', title: 'トメル' });
    },
  },
];
