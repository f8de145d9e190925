import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../lib/sites/site-report.ts';

/** Run by the popup when the agent asks for a report; gives it back. */
export default defineUnlistedScript(() => describePage(document));
