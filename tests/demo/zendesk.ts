import { escapeHtml, icon, initials, page, paragraphs, timeOf } from './html.ts';
import type { Message, Ticket } from './tickets.ts';
import { type Words, wordsOf } from './words.ts';

/** A ticket page of our own, with the structure and the test ids of Zendesk's agent workspace. */
export function zendeskPage(ticket: Ticket, now: number): string {
  const words = wordsOf(ticket.language);
  return page({
    language: ticket.language,
    title: `${ticket.subject} – ${words.ticket} #${ticket.id}`,
    site: 'zendesk',
    styles: ticket.composer === 'ckeditor' ? ['/assets/ckeditor5.css'] : [],
    data: { draft: ticket.draft, agent: ticket.agent, language: ticket.language, words },
    body: `${header(ticket)}
<div class="below">
${rail()}
<main id="main_panes">
<div class="pane" data-ticket-id="${ticket.id}" data-side-conversations-anchor-id="${ticket.id}">
${properties(ticket, words)}
<section class="conversation">
${heading(ticket, words)}
<div class="log" data-test-id="omni-log-container" role="log">${ticket.messages.map((one) => comment(one, ticket, words, now)).join('')}</div>
${composer(ticket, words)}
${footer(words)}
</section>
${customer(ticket, words)}
</div>
</main>
</div>`,
  });
}

function header(ticket: Ticket): string {
  return `<header class="tabs"><div class="tab" data-test-id="header-tab" aria-current="page" data-entity-is-selected="true"
 data-entity-type="TICKET_ENTITY_TYPE" data-entity-id="${ticket.id}"><span class="dot"></span><span><b>${escapeHtml(ticket.subject)}</b><small>#${ticket.id}</small></span>${icon('close')}</div></header>`;
}

function rail(): string {
  const buttons = (['home', 'list', 'person', 'clock'] as const).map(
    (name) => `<button type="button" tabindex="-1">${icon(name)}</button>`,
  );
  return `<nav class="rail">${buttons.join('')}</nav>`;
}

function properties(ticket: Ticket, words: Words): string {
  const rows = [
    [words.requester, ticket.customer],
    [words.assignee, ticket.agent],
    [words.type, words.problem],
    [words.priority, words.high],
    [words.product, ticket.product],
  ];
  const field = ([label = '', value = '']: string[]): string =>
    `<div class="field"><span>${escapeHtml(label)}</span><div class="value">${escapeHtml(value)}${icon('down')}</div></div>`;
  return `<aside class="properties">${rows.map(field).join('')}</aside>`;
}

function heading(ticket: Ticket, words: Words): string {
  return `<div class="heading"><input data-test-id="omni-header-subject" aria-label="${words.subject}" value="${escapeHtml(ticket.subject)}">
<p>${words.ticket} #${ticket.id} · ${words.byMail} · ${escapeHtml(ticket.contacts)}</p></div>`;
}

function comment(message: Message, ticket: Ticket, words: Words, now: number): string {
  const tag = `<span class="tag" data-test-id="omni-log-internal-note-tag">${icon('lock')}${words.internal}</span>`;
  return `<article data-test-id="omni-log-comment-item" class="${message.from}">
<div class="avatar">${initials(message.author)}</div>
<div class="said"><div class="by"><b data-test-id="omni-log-item-sender">${escapeHtml(message.author)}</b>${timeOf(message, ticket.language, now)}${message.from === 'internal' ? tag : ''}</div>
<div data-test-id="omni-log-item-message" type="${message.from}"><div class="zd-comment" data-test-id="omni-log-message-content">${paragraphs(message)}</div></div></div>
</article>`;
}

function composer(ticket: Ticket, words: Words): string {
  const field =
    ticket.composer === 'textarea'
      ? `<textarea class="editor" data-test-id="omnicomposer-plain-text" aria-label="${words.publicReply}"></textarea>`
      : `<div class="editor" data-test-id="omnicomposer-rich-text-ckeditor" aria-label="${words.publicReply}"></div>`;
  const item = (channel: string, name: string, sign: string): string =>
    `<li role="menuitem" tabindex="-1" data-test-id="omnichannel-channel-switcher-menuitem-${channel}" data-channel="${channel}">${sign}${name}</li>`;
  return `<div class="composer" data-test-id="omnichannel-omnicomposer">
<div class="channel"><button type="button" data-test-id="omnichannel-channel-switcher-button" data-channel="web" aria-haspopup="menu" aria-label="${words.publicReply}"><span>${words.publicReply}</span>${icon('down')}</button>
<span class="to">${words.to} <b>${escapeHtml(ticket.customer)}</b></span>
<ul role="menu" hidden>${item('web', words.publicReply, icon('mail'))}${item('internal', words.internalNote, icon('lock'))}</ul></div>
${field}
<div class="toolbar" data-test-id="omnichannel-composer-toolbar"></div>
</div>`;
}

function footer(words: Words): string {
  return `<footer><span class="macro">${icon('bolt')}<input data-test-id="ticket-footer-macro-menu-autocomplete-input" placeholder="${words.macro}" aria-label="${words.macro}"></span>
<span class="state" role="status"></span><button type="button" class="submit" data-test-id="submit_button-button">${words.submit}</button></footer>`;
}

function customer(ticket: Ticket, words: Words): string {
  return `<aside class="context" data-test-id="customer-context"><h2>${escapeHtml(ticket.customer)}</h2><p>${escapeHtml(ticket.place)}</p>
<h3>${escapeHtml(ticket.product)}</h3><p>${words.since}</p><h3>${escapeHtml(ticket.contacts)}</h3><p>#10112, #10240</p><h3>${words.lastRating}</h3><p>${words.bad}</p></aside>`;
}
