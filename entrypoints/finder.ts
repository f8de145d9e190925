import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerKit } from '../lib/bridge.ts';
import { createFinderKit } from '../lib/sites/finder-kit.ts';

export default defineUnlistedScript(() => offerKit('finder', createFinderKit));
