import { readFile } from 'node:fs/promises';
import type { Answer } from '../demo/server.ts';
import { bundleText } from '../editors/bundle.ts';
import { draftOf, renderPage, scriptPath } from './render-page.ts';
import type { SitePage } from './site-page.ts';

/** Ours, but for what editors and pages of other makers do: scripts in the page, frames of no address. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
};

/** Answers for the pages, the documents of their frames and what their editors load. */
export function servePages(pages: readonly SitePage[]): (url: URL) => Promise<Answer | undefined> {
  const scripts = new Map<string, Promise<string>>();
  const scriptOf = ({ editor }: SitePage): Promise<string> => {
    const path = scriptPath(editor.title);
    const known = scripts.get(path) ?? bundleText(editor.script ?? '', editor.alias);
    scripts.set(path, known);
    return known;
  };
  return async (url) => {
    const page = pages.find((one) => isAt(one, url));
    if (page) return { type: 'text/html', body: renderPage(page), policy: POLICY };
    for (const one of pages.filter((other) => new URL(other.url).host === url.host)) {
      const frame = one.frames?.[url.pathname];
      if (frame) return { type: 'text/html', body: frame(draftOf(one)), policy: POLICY };
      if (one.editor.script && scriptPath(one.editor.title) === url.pathname)
        return { type: 'text/javascript', body: await scriptOf(one) };
      const file = one.editor.files?.[url.pathname];
      if (file)
        return { type: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain', body: await readFile(file, 'utf8') };
    }
    return undefined;
  };
}

function isAt(page: SitePage, { host, pathname, search }: URL): boolean {
  const own = new URL(page.url);
  return own.host === host && own.pathname === pathname && own.search === search;
}
