import { ckeditor5 } from '../editors/ckeditor5.ts';
import { onPress } from './render-page.ts';
import { type Line, linesIn, type SitePage, WORDS } from './site-page.ts';

const CHANNEL = 'omnichannel-channel-switcher-button';
const calm: Line = { from: 'customer', at: '2026-11-25T12:00:00Z', html: WORDS.en.thanks };

/** Two tickets alive in one page, the newest message first; one editor serves every channel of a ticket. */
export const zendesk: SitePage = {
  site: 'zendesk',
  title: 'Zendesk',
  url: 'https://acme.zendesk.com/agent/tickets/10293',
  language: 'en',
  conversation: '10293',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: ckeditor5,
  body: (editor, { language }) => `<main id="main_panes">
${pane(10294, [calm], '<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" style="height: 90px"></div>', 'internal', 'visibility: hidden; position: absolute')}
${pane(10293, [...linesIn(language)].reverse(), `<div data-test-id="omnicomposer-rich-text">${editor}</div>`, 'web', '')}
</main>
${onPress(`[data-ticket-id="10293"] [data-test-id="${CHANNEL}"]`, "event.currentTarget.dataset.channel = 'internal'")}`,
  note: `[data-ticket-id="10293"] [data-test-id="${CHANNEL}"]`,
  send: '[data-ticket-id="10293"] [data-send]',
};

function pane(ticket: number, lines: readonly Line[], editor: string, channel: string, style: string): string {
  return `<div data-ticket-id="${ticket}" style="${style}"><div data-test-id="omni-log-container">${lines.map(comment).join('')}</div>
<button data-test-id="${CHANNEL}" data-channel="${channel}" aria-label="…">…</button>${editor}
<footer><button data-test-id="submit_button-button" data-send>Submit as Open</button></footer></div>`;
}

function comment({ from, at, html }: Line): string {
  const type = { customer: 'end-user', agent: 'agent', note: 'internal', system: 'system' }[from];
  return `<article data-test-id="omni-log-comment-item"><time data-test-id="timestamp-relative" datetime="${at}">then</time>
<div data-test-id="omni-log-item-message" type="${type}"><div data-test-id="omni-log-message-content">${html}</div></div></article>`;
}
