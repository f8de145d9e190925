import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {},
});
