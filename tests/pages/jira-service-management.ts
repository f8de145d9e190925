import { prosemirror } from '../editors/prosemirror.ts';
import { onPress } from './render-page.ts';
import { linesToCustomer, type SitePage } from './site-page.ts';

const VISIBILITY = 'issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper';

/** Who may see a comment can be chosen once it is internal. A description is written in the same editor elsewhere. */
export const jiraServiceManagement: SitePage = {
  site: 'jira-service-management',
  title: 'Jira Service Management',
  url: 'https://acme.atlassian.net/browse/HELP-12',
  language: 'en',
  conversation: 'HELP-12',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: {
    ...prosemirror,
    title: 'ProseMirror in Jira',
    script: `${prosemirror.script}\ndocument.querySelector('.ProseMirror').id = 'ak-editor-textarea';`,
    editor: '#ak-editor-textarea',
  },
  body: (editor, { language }) => `${linesToCustomer(language)
    .map(
      ({ html }, index) =>
        `<div data-testid="comment-base-item-${index}"><div data-testid="issue-comment-base.ui.comment.ak-comment.${index}">${html}</div></div>`,
    )
    .join('')}
<div data-testid="issue.activity.comment"><button id="internal" aria-pressed="false">Add internal note</button>
<button id="public" aria-pressed="true">Reply to customer</button><div id="who"></div>
<div data-testid="issue.component.editor.default-editor">${editor}</div><button data-testid="comment-save-button" data-send>Save</button></div>
${onPress('#internal', `who.innerHTML = '<div data-testid="${VISIBILITY}"><button>All</button></div>'`)}`,
  note: '#internal',
  send: '[data-send]',
};
