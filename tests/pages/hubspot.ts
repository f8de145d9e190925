import { prosemirror } from '../editors/prosemirror.ts';
import { onPress } from './render-page.ts';
import { linesToCustomer, type SitePage } from './site-page.ts';

/** Tabs for mail and comment; a message doesn't tell whose it is. */
export const hubspot: SitePage = {
  site: 'hubspot',
  title: 'HubSpot',
  url: 'https://app-eu1.hubspot.com/live-messages/5/inbox/6',
  language: 'en',
  conversation: '6',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: prosemirror,
  body: (editor, { language }) => `${linesToCustomer(language)
    .map(
      ({ html }) =>
        `<div><dl><dt data-message-metadata-type="from">Name</dt></dl><div data-test-id="primary-message-body-content">${html}</div></div>`,
    )
    .join('')}
<div role="tablist"><button role="tab" id="mail" aria-selected="true">Email</button><button role="tab" id="comment" aria-selected="false">Comment</button></div>
${editor}<button data-send>Send</button>
${onPress('#comment', "mail.ariaSelected = 'false'; comment.ariaSelected = 'true'")}`,
  note: '#comment',
  send: '[data-send]',
};
