import { ckeditor4 } from '../editors/ckeditor4.ts';
import { onPress } from './render-page.ts';
import { linesToCustomer, type SitePage } from './site-page.ts';

/** The page of an update with its history; a field says whether it is a reply or a comment. */
export const requestTracker: SitePage = {
  site: 'request-tracker',
  title: 'Request Tracker',
  url: 'https://desk.example/Ticket/Update.html?id=91&Action=Respond',
  language: 'en',
  conversation: '91',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: ckeditor4,
  body: (editor, { language }) => `<button id="private">Comment</button>
<form name="TicketUpdate"><select name="UpdateType"><option value="private">Comments (not sent)</option><option value="response" selected>Reply to requestors</option></select></form>
${editor}<input type="submit" name="SubmitTicket" value="Update Ticket" data-send>
${linesToCustomer(language)
  .map(
    ({ html }) =>
      `<div class="transaction Ticket-transaction message"><div class="messagebody">${unsigned(html)}</div></div>`,
  )
  .join('')}
${onPress('#private', "document.querySelector('[name=UpdateType]').value = 'private'")}`,
  note: '#private',
  send: '[data-send]',
};

/** What it shows of a signature isn't marked as one. */
function unsigned(html: string): string {
  return html.replace(/<div class="signature">.*?<\/div>/, '');
}
