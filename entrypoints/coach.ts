import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerKit } from '../lib/bridge.ts';
import { createCoachKit } from '../lib/session/coach-kit.ts';

export default defineUnlistedScript(() => offerKit('coach', createCoachKit));
