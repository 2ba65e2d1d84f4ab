// HtmlService: pages made of the add-on's HTML files as they are; templates are not used (platform 6.2).
import { exception, mismatch } from '../exception.ts';
import { type GoogleClass, handle, type Methods, other, SELF } from '../google-class.ts';
import type { Run } from '../run.ts';

type Page = { content: string; title: string };

function text(run: Run, value: unknown): string {
  if (typeof value !== 'string') throw mismatch(run.here(), [value]);
  return value;
}

const steps: Methods<Page> = {
  append: other((page, [more], run) => {
    page.content += text(run, more);
    return SELF;
  }),
  getContent: other((page) => page.content),
  setContent: other((page, [content], run) => {
    page.content = text(run, content);
    return SELF;
  }),
  getTitle: other((page) => page.title),
  setTitle: other((page, [title], run) => {
    page.title = text(run, title);
    return SELF;
  }),
  // A sidebar is 300 pixels wide whatever is asked for (platform 1.6).
  setWidth: other(() => SELF),
};

export const htmlOutputClass: GoogleClass<Page> = { name: 'HtmlOutput', needs: 'html', methods: steps };

export const htmlService: GoogleClass<Readonly<Record<string, never>>> = {
  name: 'HtmlService',
  needs: 'html',
  methods: {
    createHtmlOutput: other((_self, [content = ''], run) =>
      handle(run, htmlOutputClass, { content: text(run, content), title: '' }),
    ),
    createHtmlOutputFromFile: other((_self, [name], run) => {
      const wanted = text(run, name).replace(/\.html$/, '');
      const content = run.world.addon.html[wanted];
      if (content === undefined) throw exception(`No HTML file named ${wanted} was found.`);
      return handle(run, htmlOutputClass, { content, title: '' });
    }),
  },
};
