// What a menu holds, apart from how it is drawn.

export type MenuEntry =
  | { readonly kind: 'action'; readonly label: string; readonly run: () => void; readonly disabled?: boolean }
  /** One of several of which exactly one holds. */
  | { readonly kind: 'choice'; readonly label: string; readonly checked: boolean; readonly run: () => void }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly kind: 'separator' };

export type Menu = {
  readonly label: string;
  /** Drawn in the accent colour: the add-on itself. */
  readonly accent?: boolean;
  readonly entries: readonly MenuEntry[];
};
