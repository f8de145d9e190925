import { escapeHtml, icon, initials, page, paragraphs, timeOf } from './html.ts';
import type { Message, Ticket } from './tickets.ts';
import { type Words, wordsOf } from './words.ts';

/** A ticket page of our own, with the structure and the test ids of Freshdesk's. */
export function freshdeskPage(ticket: Ticket, now: number): string {
  const words = wordsOf(ticket.language);
  return page({
    language: ticket.language,
    title: `[#${ticket.id}] ${ticket.subject}`,
    site: 'freshdesk',
    data: { draft: ticket.draft, agent: ticket.agent, language: ticket.language, words },
    body: `<header class="bar"><span>${words.ticket} #${ticket.id}</span><span class="status">${words.open}</span></header>
<main>
<section class="conversation">
<div class="subject"><h1 class="ticket-subject-heading" data-testid="ticket-subject">${escapeHtml(ticket.subject)}</h1><p>${escapeHtml(ticket.contacts)} · ${words.byMail}</p></div>
<div class="thread">${ticket.messages.map((message, index) => conversation(message, index, ticket, words, now)).join('')}</div>
<div class="sender" data-test-id="ticket-sender">${actions(words)}${composer(ticket, words)}</div>
</section>
<aside><h2>${escapeHtml(ticket.customer)}</h2><p>${escapeHtml(ticket.place)}</p><h3>${escapeHtml(ticket.product)}</h3><p>${words.since}</p></aside>
</main>`,
  });
}

function conversation(message: Message, index: number, ticket: Ticket, words: Words, now: number): string {
  const role = { 'end-user': 'ticket-details__requestor', agent: '', internal: 'ticket-details__privatenote' }[
    message.from
  ];
  const status = message.from === 'internal' ? words.noted : index === 0 ? words.reported : words.replied;
  return `<div class="message ${role}" data-test-id="conversation-wrapper" data-album="${index === 0 ? 'ticket' : 'note'}_${index}">
<div class="avatar">${initials(message.author)}</div>
<div class="said"><div class="by"><b data-test-id="user-name">${escapeHtml(message.author)}</b> <span data-test-id="conversation-status">${status}</span> ${timeOf(message, ticket.language, now)}</div>
<div class="text-content-wrapper text__content" data-test-conversation="conversation-text">${paragraphs(message)}</div></div>
</div>`;
}

function actions(words: Words): string {
  return `<div class="actions"><button type="button" data-test-id="ticket-action-reply">${icon('reply')}${words.reply}</button>
<button type="button" data-test-note-action="add">${icon('note')}${words.addNote}</button>
<button type="button" data-test-id="ticket-action-forward">${icon('forward')}${words.forward}</button></div>`;
}

/** Mounted by the page's script once an action was chosen, and only then holds an editor. */
function composer(ticket: Ticket, words: Words): string {
  return `<template><div class="composer" data-test-id="ticket-composer"><div class="recipients"><span>${words.to}</span> <b>${escapeHtml(ticket.customer)}</b></div>
<button type="button" class="editor-placeholder" data-test-id="active-editor">${words.reply}…</button>
<div class="row"><span class="state" role="status"></span><span class="reply-btn-wrapper"><button type="button" class="reply-btn" data-test-id="submit">${words.send}</button></span></div></div></template>`;
}
