import { defineContentScript } from 'wxt/utils/define-content-script';
import { claimFrame } from '../../lib/bridge.ts';
import { coachPage } from '../../lib/coach-page.ts';

export default defineContentScript({
  matches: ['https://*.zendesk.com/agent/*', 'https://*.freshdesk.com/a/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (context) => claimFrame() && coachPage(context.signal),
});
