import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardSurface } from '../components/card/create-card-surface.tsx';
import { offerKit } from '../lib/bridge.ts';
import { transformSlot } from '../lib/inflect/transform.ts';
import { renderRewrites, renderStarter } from '../lib/phrasebook/render.ts';

export default defineUnlistedScript(() => {
  offerKit('card', () => ({
    surface: createCardSurface(document, new AbortController().signal),
    render: (details, finding, reply, order) => renderRewrites(details, finding, reply, order, transformSlot),
    starter: renderStarter,
  }));
});
