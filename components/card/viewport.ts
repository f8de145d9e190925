export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
}

/** The window without its scroll bars, in the pixels of bounding boxes: a zoomed root counts its own in larger ones. */
export function viewportOf({ documentElement: root }: Document): Viewport {
  const zoom = root.currentCSSZoom ?? 1;
  const rightToLeft = getComputedStyle(root).direction === 'rtl';
  return { width: root.clientWidth * zoom, height: root.clientHeight * zoom, rightToLeft };
}
