import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Answer } from '../../demo/server.ts';
import { getTicket } from '../../demo/tickets.ts';

/** Editors that the demo helpdesk has no ticket for, each in a page of Zendesk's shape: `/agent/tickets/<editor>`. */
const EDITORS = ['prosemirror', 'lexical'];

export async function editorPage({ pathname }: URL): Promise<Answer | undefined> {
  const [, folder, name = ''] = /^(\/agent\/tickets|\/assets\/editors)\/([a-z]+)$/.exec(pathname) ?? [];
  if (!EDITORS.includes(name)) return undefined;
  return folder === '/agent/tickets'
    ? { type: 'text/html', body: pageOf(name) }
    : { type: 'text/javascript', body: await scriptOf(name) };
}

function pageOf(name: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<style>.editor { white-space: pre-wrap; padding: 12px; border: 1px solid #888; caret-color: transparent }</style>
<template>${getTicket(10293).draft}</template>
<main data-ticket-id="1"><button data-test-id="omnichannel-channel-switcher-button" data-channel="web">Public reply</button>
<div class="field" data-test-id="omnicomposer-rich-text"></div></main>
<script type="module" src="/assets/editors/${name}"></script>`;
}

async function scriptOf(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['es'], fileName: name } },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}
