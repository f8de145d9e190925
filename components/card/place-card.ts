import type { ClientRectObject, Dimensions, Middleware, Platform } from '@floating-ui/dom';
import { computePosition, flip, offset, platform, shift, size } from '@floating-ui/dom';
import type { Box } from '../../lib/card-port.ts';
import type { Viewport } from './viewport.ts';
import { viewportOf } from './viewport.ts';

const GAP = 6;
const MARGIN = 8;
const TALLEST = 480;
const SHORTEST = 120;

/** Below the last box of the found words, else above the first; as tall as there is room for, and inside the viewport. */
export async function placeCard(card: HTMLElement, mount: Element, anchor: readonly Box[]): Promise<void> {
  const viewport = viewportOf(mount);
  const scrolled = card.querySelector('.body')?.scrollTop ?? 0;
  card.style.maxHeight = `${TALLEST}px`;
  const { x, y } = await computePosition({ getBoundingClientRect: () => around(anchor) }, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    platform: platformOf(viewport),
    middleware: [
      offset(GAP),
      flip({ crossAxis: false, fallbackPlacements: ['top-start'], padding: MARGIN }),
      lineUp(anchor, viewport.rightToLeft),
      shift({ padding: MARGIN }),
      size({ padding: MARGIN, apply: ({ availableHeight }) => limit(card, availableHeight) }),
    ],
  });
  const lowest = viewport.height - MARGIN - card.offsetHeight;
  card.style.left = `${x}px`;
  card.style.top = `${Math.max(MARGIN, Math.min(y, lowest))}px`;
  card.querySelector('.body')?.scrollTo({ top: scrolled });
}

/** The host is fixed in the top layer, so everything is in viewport pixels, whatever its ancestors do. */
function platformOf({ width, height }: Viewport): Platform {
  return {
    ...platform,
    getElementRects: ({ reference, floating }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...sizeOf(floating) },
    }),
    getClippingRect: () => ({ x: 0, y: 0, width, height }),
    getDimensions: sizeOf,
  };
}

function sizeOf(element: Element): Dimensions {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** The card starts where the words start that it stands at: the first line's above, the last line's below. */
function lineUp(anchor: readonly Box[], rightToLeft: boolean): Middleware {
  return {
    name: 'lineUp',
    fn: ({ placement, rects, x }) => {
      const box = anchor.at(placement.startsWith('top') ? 0 : -1);
      if (!box) return { x };
      return { x: rightToLeft ? box.left + box.width - rects.floating.width : box.left };
    },
  };
}

function limit(card: HTMLElement, available: number): void {
  card.style.maxHeight = `${Math.max(SHORTEST, Math.min(available, TALLEST))}px`;
}

function around(boxes: readonly Box[]): ClientRectObject {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}
