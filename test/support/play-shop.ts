// A small bundle and a small shop for scenarios: what the real bundle does, in a few lines.

/** The built text: a door with a kind per thing to try, menu functions, a custom function. */
export const BUNDLE = `
function tomeru(json) {
  var request = JSON.parse(json);
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('商品');
  switch (request.kind) {
    case 'read': return JSON.stringify({ values: sheet.getRange(request.a1).getValues() });
    case 'write':
      sheet.getRange(request.a1).setValues(request.values);
      return JSON.stringify({ kind: 'done', incident: { id: 'T-1', row: 3 } });
    case 'writeTwice':
      sheet.getRange('A2').setValue('one');
      SpreadsheetApp.flush();
      sheet.getRange('A3').setValue('two');
      return JSON.stringify({ kind: 'done' });
    case 'lock': {
      var lock = LockService.getDocumentLock();
      if (!lock.tryLock(1000)) return JSON.stringify({ kind: 'busy' });
      var before = sheet.getRange('A2').getValue();
      sheet.getRange('B2').setValue(request.who);
      SpreadsheetApp.flush();
      lock.releaseLock();
      return JSON.stringify({ kind: 'written', before: before });
    }
    case 'name': {
      var properties = PropertiesService.getUserProperties();
      if (request.name) properties.setProperty('name', request.name);
      return JSON.stringify({ name: properties.getProperty('name') });
    }
    case 'now': return JSON.stringify({ now: new Date().toISOString() });
    case 'refuse': return JSON.stringify({ kind: 'refused', why: 'no rows' });
    case 'throw': throw new Error('こわれました');
    case 'lack': sheet.getRange('A1').randomize(); return '{}';
  }
}
function listSelection() {
  var list = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getActiveRangeList();
  return list.getRanges().map(function (range) { return range.getSheet().getName() + ' ' + range.getA1Notation(); });
}
function saysNothing() {}
function DOUBLE(value) {
  return Array.isArray(value) ? value.map(function (row) { return row.map(function (x) { return x * 2; }); }) : value * 2;
}
`;

/** Three rows under a header on 商品, and an empty tab. */
export const SHOP = {
  timeZone: 'Asia/Tokyo',
  locale: 'ja_JP',
  now: '2026-11-20T09:00:00+09:00',
  tabs: [
    {
      name: '商品',
      rows: 10,
      columns: 4,
      cells: [
        ['管理番号', '商品名', '数', '倍'],
        ['c', 'シャツ', 3, { f: '=C2*2' }],
        ['a', 'スカート', 1, { f: '=C3*2' }],
        ['b', '帽子', 2, { f: '=C4*2' }],
      ],
    },
    { name: 'メモ', rows: 5, columns: 3, cells: [] },
  ],
};

/** A step that reads an area of 商品 through the door. */
export const read = (a1: string) => ({ send: { kind: 'read', a1 } });
/** A step that writes one, answering with an incident. */
export const write = (a1: string, values: unknown) => ({ send: { kind: 'write', a1, values } });
