import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerKit } from '../lib/bridge.ts';
import { createPenKit } from '../lib/pen/pen-kit.ts';

export default defineUnlistedScript(() => offerKit('pen', createPenKit));
