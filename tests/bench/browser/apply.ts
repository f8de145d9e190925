import { coachedPage } from '../../demo/coached-page.ts';
import type { Draft } from './pages.ts';

/** Milliseconds from Enter in the card until its rewrite stands, verified: then the card closes. */
export async function timeApplies({ page }: Draft, count: number): Promise<number[]> {
  const coached = coachedPage(page);
  const times: number[] = [];
  while (times.length < count) {
    const next = await coached.next();
    // A blank of the rewrite before comes in between.
    if (!('card' in next) || next.card.rewrites.length === 0) continue;
    await page.evaluate(awaitEnd);
    await page.keyboard.press('Enter');
    const time = await page.waitForFunction(() => (window as unknown as { appliedIn?: number }).appliedIn);
    times.push(Number(await time.jsonValue()));
  }
  return times;
}

/** In the page: notes how long from now until the card closes. The key comes next; no listener of the page ever hears it. */
function awaitEnd(): void {
  const root = document.querySelector('kindword-card')?.shadowRoot;
  const start = performance.now();
  Object.assign(window, { appliedIn: undefined });
  const observer = new MutationObserver(() => {
    if (root?.querySelector('[role="dialog"]')) return;
    observer.disconnect();
    Object.assign(window, { appliedIn: performance.now() - start });
  });
  if (root) observer.observe(root, { subtree: true, childList: true });
}
