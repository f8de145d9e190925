import type { Box } from '../../lib/card-port.ts';
import type { Viewport } from './viewport.ts';

export interface PillPlace {
  /** From the viewport's right edge; from its left on a right-to-left page. */
  readonly side: number;
  /** From the viewport's bottom edge. */
  readonly bottom: number;
}

const HEIGHT = 26;
const INSET = 8;
/** A field lower than this is all text: the pill stands on its edge instead of in it. */
const ROOMY = 64;

/** Lower outer corner of the part of the composer that can be seen; undefined when too little of it can. */
export function placePill(composer: Box, viewport: Viewport): PillPlace | undefined {
  const top = Math.max(composer.top, 0);
  const bottom = Math.min(composer.top + composer.height, viewport.height);
  if (bottom - top < Math.min(composer.height, HEIGHT + INSET)) return undefined;
  const side = outerEdge(composer, viewport) + INSET;
  if (composer.height >= ROOMY) return { side, bottom: viewport.height - bottom + INSET };
  const above = composer.top - INSET / 2 - HEIGHT;
  const pillBottom = above >= 0 ? above + HEIGHT : bottom + INSET / 2 + HEIGHT;
  return { side, bottom: viewport.height - pillBottom };
}

function outerEdge(composer: Box, { width, rightToLeft }: Viewport): number {
  const distance = rightToLeft ? composer.left : width - (composer.left + composer.width);
  return Math.max(distance, 0);
}
