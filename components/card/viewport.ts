export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
}

/** What card and pill are fixed in, by the box of the mount that fills it: a zoomed root miscounts its own width. */
export function viewportOf(mount: Element): Viewport {
  const { width, height } = mount.getBoundingClientRect();
  const { direction } = getComputedStyle(mount.ownerDocument.documentElement);
  return { width, height, rightToLeft: direction === 'rtl' };
}
