// Ui: the add-on's menu and the sidebar. What is built here is what the page's menu bar shows. Entries of
// a submenu stand in the menu itself, under the submenu's caption (known difference).
import type { MenuItem } from '../contract.ts';
import { mismatch } from '../exception.ts';
import { type GoogleClass, handle, type Method, type Methods, SELF, stateOf } from '../google-class.ts';
import { htmlOutputClass } from './html.ts';

type Menu = { readonly caption: string; items: readonly MenuItem[] };

const building = (work: Method<Menu>['work']): Method<Menu> => ({ kind: 'other', work });

const steps: Methods<Menu> = {
  addItem: building((menu, args, run) => {
    const [label, functionName] = args;
    if (typeof label !== 'string' || typeof functionName !== 'string') throw mismatch(run.here(), args);
    menu.items = [...menu.items, { label, functionName }];
    return SELF;
  }),
  addSeparator: building((menu) => {
    menu.items = [...menu.items, { separator: true }];
    return SELF;
  }),
  addSubMenu: building((menu, args, run) => {
    const sub = stateOf(menuClass, args[0]);
    if (!sub) throw mismatch(run.here(), args);
    const inside = sub.items.map((item) =>
      'label' in item ? { ...item, label: `${sub.caption} › ${item.label}` } : item,
    );
    menu.items = [...menu.items, ...inside];
    return SELF;
  }),
  addToUi: building((menu, _args, run) => {
    run.world.menu = menu.items;
  }),
};

const menuClass: GoogleClass<Menu> = { name: 'Menu', needs: 'menu', methods: steps };

export const uiClass: GoogleClass<Readonly<Record<string, never>>> = {
  name: 'Ui',
  needs: 'menu',
  methods: {
    createAddonMenu: {
      kind: 'other',
      work: (_self, _args, run) => handle(run, menuClass, { caption: '', items: [] }),
    },
    createMenu: {
      kind: 'other',
      work: (_self, [caption], run) => {
        if (typeof caption !== 'string') throw mismatch(run.here(), [caption]);
        return handle(run, menuClass, { caption, items: [] });
      },
    },
    showSidebar: {
      kind: 'other',
      needs: 'screen',
      work: (_self, [output], run) => {
        const page = stateOf(htmlOutputClass, output);
        if (!page) throw mismatch(run.here(), [output]);
        run.world.shown = { kind: 'sidebar', title: page.title, html: page.content };
      },
    },
    showModalDialog: {
      kind: 'other',
      needs: 'screen',
      work: (_self, _args, run) => {
        throw run.lacks('Ui.showModalDialog');
      },
    },
  },
};
