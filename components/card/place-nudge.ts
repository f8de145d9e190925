import type { CSSProperties } from 'react';
import type { Box } from '../../lib/card-port.ts';
import type { Viewport } from './viewport.ts';

const WIDTH = 300;
const GAP = 8;
/** Room it needs above the control; with less it stands below. */
const HEIGHT = 150;

/** Above the Send control, at its end; below it near the top of the window. */
export function placeNudge(control: Box, { width, height }: Viewport): CSSProperties {
  const left = Math.min(Math.max(GAP, control.left + control.width - WIDTH), Math.max(GAP, width - WIDTH - GAP));
  const above = control.top >= HEIGHT + GAP;
  return above
    ? { left, width: WIDTH, bottom: height - control.top + GAP }
    : { left, width: WIDTH, top: control.top + control.height + GAP };
}
