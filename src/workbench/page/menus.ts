// The menus of the bar: the file's own, and the add-on's as its onOpen built it, once below
// 「拡張機能」 where Sheets has it and once directly, to spare clicks.
import type { MenuItem } from '../host/contract.ts';
import type { Menu, MenuEntry } from './menu-model.ts';
import type { Origin, ShopId } from './saved-work.ts';
import { SHOPS } from './shops.ts';

/** The add-on's name, under which Sheets would list it. */
const ADDON = 'トメル';

export type MenuActions = {
  readonly openFile: () => void;
  readonly saveFile: () => void;
  readonly openShop: (shop: ShopId) => void;
  readonly startAgain: () => void;
  readonly clockToNow: () => void;
  readonly runAddon: (functionName: string) => void;
};

/** All menus for this workbook. A shop's clock stays its own; only one's own table can follow the real one. */
export function menusFor(
  origin: Origin,
  addonItems: readonly MenuItem[],
  actions: MenuActions,
): readonly Menu[] {
  const addon = addonEntries(addonItems, actions.runAddon);
  return [
    { label: 'ファイル', entries: fileEntries(origin, actions) },
    { label: '拡張機能', entries: [{ kind: 'submenu', label: ADDON, entries: addon }] },
    { label: ADDON, accent: true, entries: addon },
  ];
}

function fileEntries(origin: Origin, actions: MenuActions): readonly MenuEntry[] {
  const shops = SHOPS.map(
    (shop): MenuEntry => ({
      kind: 'choice',
      label: `${shop.title}: ${shop.hint}`,
      checked: origin.kind === 'shop' && origin.shop === shop.id,
      run: () => actions.openShop(shop.id),
    }),
  );
  const clock: readonly MenuEntry[] =
    origin.kind === 'own' ? [{ kind: 'action', label: '時計を今に合わせる', run: actions.clockToNow }] : [];
  return [
    { kind: 'action', label: '自分の表を開く(CSV・ワークブック)…', run: actions.openFile },
    { kind: 'action', label: '保存する', run: actions.saveFile },
    { kind: 'separator' },
    { kind: 'submenu', label: '見本の店を選ぶ', entries: shops },
    ...clock,
    { kind: 'action', label: '最初に戻す…', run: actions.startAgain },
  ];
}

function addonEntries(items: readonly MenuItem[], run: (name: string) => void): readonly MenuEntry[] {
  if (items.length === 0) {
    return [{ kind: 'action', label: '(メニューがありません)', disabled: true, run: () => undefined }];
  }
  return items.map((item) =>
    'separator' in item
      ? { kind: 'separator' }
      : { kind: 'action', label: item.label, run: () => run(item.functionName) },
  );
}
