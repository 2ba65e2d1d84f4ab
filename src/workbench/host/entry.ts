// What the built workbench offers to Node: the host and all it stands on, in one file.
export { createBook } from '../engine/univer-book.ts';
export { createHost } from './create-host.ts';
export { dumpWorkbook } from './dump-workbook.ts';
export { loadWorkbook } from './load-workbook.ts';
export { runFromPage } from './run-from-page.ts';
