import { auctionStore, auctionTown } from './auction-tools.ts';
import { circlesAndPrices, marketGroups } from './market-columns.ts';
import { mercariSales, shops72, shops73, shops88, shops162 } from './mercari-shops.ts';
import { boughtByWhom, lotsAndStrangeWords, statusTwice, twoNumbers } from './open-questions.ts';
import { brokenWords, flagsOnly, monthsBelow, statusByFormula, twoRowHeader } from './profit-sheets.ts';
import type { SellerSheet } from './seller-sheet.ts';
import {
  besideEachOther,
  inTheMiddle,
  inTwoParts,
  oneBelowTheOther,
  perhapsInTwoParts,
} from './tables-apart.ts';
import { bilingual, english } from './two-languages.ts';

export const ALL_SHEETS: readonly SellerSheet[] = [
  ...[shops72, shops73, shops88, shops162, mercariSales, auctionStore, auctionTown],
  ...[twoRowHeader, brokenWords, monthsBelow, statusByFormula, flagsOnly],
  ...[circlesAndPrices, marketGroups, bilingual, english],
  ...[inTheMiddle, besideEachOther, oneBelowTheOther, inTwoParts, perhapsInTwoParts],
  ...[statusTwice, twoNumbers, boughtByWhom, lotsAndStrangeWords],
];
