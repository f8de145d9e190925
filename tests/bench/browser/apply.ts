import { type Draft, twoFrames } from './pages.ts';

/** Milliseconds from Enter in the card until its rewrite stands, verified: the pill tells so. */
export async function timeApplies(draft: Draft, count: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < count) {
    const time = await timeOne(draft);
    if (time !== undefined) times.push(time);
  }
  return times;
}

/** Undefined where an unfilled blank came instead of a card. */
async function timeOne({ page }: Draft): Promise<number | undefined> {
  await page.keyboard.press('F8');
  const card = page.locator('kindword-card [role="dialog"]');
  await twoFrames(page);
  if (!(await card.isVisible()) || (await card.locator('[role="option"]').count()) === 0) return undefined;
  await page.evaluate(() => {
    const pill = document.querySelector('kindword-card')?.shadowRoot;
    const before = pill?.querySelector('.pill')?.textContent;
    const done = new Promise<number>((resolve) => {
      window.addEventListener(
        'keydown',
        () => {
          const start = performance.now();
          const observer = new MutationObserver(() => {
            if (pill?.querySelector('.pill')?.textContent === before) return;
            observer.disconnect();
            resolve(performance.now() - start);
          });
          if (pill) observer.observe(pill, { subtree: true, childList: true, characterData: true });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(window, { applied: done });
  });
  await page.keyboard.press('Enter');
  return page.evaluate(() => (window as unknown as { applied: Promise<number> }).applied);
}
