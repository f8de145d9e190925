import { froala } from '../editors/froala.ts';
import { onPress } from './render-page.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

const BOX = "document.querySelector('#box')";
/** Froala comes in the place of a placeholder, a button of the same test id. */
const MOUNT = `${BOX}.hidden = false;
const placeholder = ${BOX}.querySelector('.editor-placeholder');
if (placeholder) placeholder.replaceWith(document.querySelector('template').content.cloneNode(true));
document.querySelector('#editor').focus();`;

/** A private note looks as the answer of somebody outside does; only the latter is by a requester. */
export const freshdesk: SitePage = {
  site: 'freshdesk',
  title: 'Freshservice',
  url: 'https://acme.freshservice.com/a/tickets/7',
  language: 'en',
  conversation: '7',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: froala,
  below: '<div class="freshdesk_quote"><blockquote>Why do you never restart the router yourself?</blockquote></div>',
  open: '[data-test-id="ticket-action-reply"]',
  body: (editor, { language }) => `${linesIn(language).map(conversation).join('')}
<button data-test-id="ticket-action-reply">Reply</button><button data-test-note-action="add">Add note</button>
<template>${editor.replace(/<script.*/, '')}</template><script>window.ready = true</script>
<div id="box" hidden><button class="editor-placeholder" data-test-id="active-editor">Write a reply…</button>
<span class="reply-btn-wrapper"><button class="reply-btn" data-test-id="submit" data-send>Send</button></span></div>
${onPress('[data-test-id="ticket-action-reply"]', `${MOUNT} document.querySelector('.reply-btn').textContent = 'Send'`)}
${onPress('[data-test-note-action="add"]', `${MOUNT} document.querySelector('.reply-btn').textContent = 'Add note'`)}`,
  note: '[data-test-note-action="add"]',
  send: '[data-send]',
};

function conversation({ from, at, html }: Line): string {
  const role = {
    customer: 'ticket-details__requestor ticket-details__privatenote',
    agent: '',
    note: 'ticket-details__privatenote',
    system: '',
  };
  return `<div data-test-id="conversation-wrapper" class="ticket-details__item ${role[from]}"><span datetime="${at}">then</span>
<div data-test-conversation="conversation-text">${html}</div></div>`;
}
