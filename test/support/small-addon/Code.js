// A small add-on in built form, for the tests of the page: what the real bundle does, in a few lines.
function onOpen() {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('開く', 'openSidebar')
    .addSeparator()
    .addItem('印を付ける', 'markSelection')
    .addItem('こわれる', 'breakDown')
    .addItem('ないものを使う', 'askForMissing')
    .addToUi();
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('小さな追加機能'),
  );
}

function markSelection() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  var ranges = sheet.getActiveRangeList().getRanges();
  sheet.getRange(ranges[0].getRow(), ranges[0].getColumn()).setValue("'印");
}

function breakDown() {
  throw new Error('わざと止めました');
}

function askForMissing() {
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1).randomize();
}

function selection() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  var names = sheet
    .getActiveRangeList()
    .getRanges()
    .map((range) => range.getA1Notation());
  return JSON.stringify({ tab: sheet.getName(), ranges: names });
}

function readCell(a1) {
  return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(a1).getValue();
}

function echo(value) {
  return value;
}

function clock() {
  return new Date().toISOString();
}

function fail(message) {
  throw new Error(message);
}

function private_() {
  return 'never';
}
