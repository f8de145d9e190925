/** In the page: counts the frames from the next input until more is marked than before; after ten it gives up. */
export function countFrames(field: Element, before: number): { readonly frames: Promise<number> } {
  const isMore = () =>
    ['high', 'medium', 'low'].reduce((sum, name) => sum + (CSS.highlights.get(`kindword-${name}`)?.size ?? 0), 0) >
    before;
  const frames = new Promise<number>((resolve) => {
    const look = (frames: number): void => {
      requestAnimationFrame(() => {
        // What is posted in a frame arrives once that frame was drawn.
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => (isMore() || frames === 10 ? resolve(frames) : look(frames + 1));
        drawn.port2.postMessage(undefined);
      });
    };
    field.addEventListener('input', () => look(1), { once: true });
  });
  return { frames };
}
