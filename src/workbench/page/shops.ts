// The demo shops that come with the workbench, served beside the page.
import type { WorkbookFile } from '../workbook-file.ts';
import type { ShopId } from './saved-work.ts';

export type Shop = { readonly id: ShopId; readonly title: string; readonly hint: string };

export const SHOPS: readonly Shop[] = [
  { id: 'a', title: '店A', hint: '1枚の商品管理表' },
  { id: 'b', title: '店B', hint: '在庫と取引が別のシート' },
  { id: 'c', title: '店C', hint: '販路ごとのシート' },
];

/** The shop as it is shipped. */
export async function fetchShop(id: ShopId): Promise<WorkbookFile> {
  const response = await fetch(`shops/shop-${id}.workbook.json`);
  if (!response.ok) throw new Error(`shops/shop-${id}.workbook.json: ${response.status}`);
  const workbook: WorkbookFile = await response.json();
  return workbook;
}

/** Title of a shop in the bar. */
export function shopTitle(id: ShopId): string {
  const shop = SHOPS.find((one) => one.id === id);
  return shop === undefined ? id : `${shop.title}(${shop.hint})`;
}
