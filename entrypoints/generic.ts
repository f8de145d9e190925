import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerKit } from '../lib/bridge.ts';
import { createGenericKit } from '../lib/sites/generic-kit.ts';

export default defineUnlistedScript(() => offerKit('generic', createGenericKit));
