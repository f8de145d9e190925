import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TestWindow } from './browser.ts';
import { calls, show, status, withPages } from './browser.ts';
import { blame, status as counted } from './sample-views.ts';

const pages = withPages('card-page.ts');
let page: Page;

beforeEach(async () => {
  page = await pages.surface();
  await page.evaluate(() => getSelection()?.setPosition(document.getElementById('composer')?.firstChild ?? null, 9));
  await show(page, blame);
});

const BESIDE_THE_CARD = { left: 500, top: 60, width: 480, height: 400 };

const focus = () => page.evaluate(() => [document.activeElement?.id, getSelection()?.focusOffset]);
const button = (name: string) => page.getByRole('button', { name });

describe('the card beside somebody who types', () => {
  test('opening takes neither focus nor caret', async () => {
    expect(await focus()).toEqual(['composer', 9]);
  });

  test('pressing anywhere in card and pill leaves focus and caret in the composer', async () => {
    await status(page, { ...counted, undo: 'applied', composer: BESIDE_THE_CARD });
    for (const place of ['strong', '#why', '.rewrite >> nth=1', '.foot', '.pill .undo > span >> nth=0']) {
      await page.locator(place).click();
      expect(await focus(), place).toEqual(['composer', 9]);
    }
    for (const name of ['Why?', 'Ignore', 'Apply', 'Undo']) {
      await button(name).click();
      expect(await focus(), name).toEqual(['composer', 9]);
    }
    await page.keyboard.type('!');
    expect(await page.locator('#composer').innerText()).toContain('Why do!'.slice(0, 3));
  });

  test('Tab never lands in the card', async () => {
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('kindword-card');
  });

  test('buttons and options call back once a click of the agent', async () => {
    await button('Apply').click();
    await button('Ignore').click();
    await button('Next').click();
    await page.getByRole('option').nth(2).click();
    expect(await calls(page)).toEqual([['apply', 0], ['ignore'], ['next'], ['choose', 2]]);
  });

  test('a double click on a rewrite applies that one', async () => {
    await page.getByRole('option').nth(1).dblclick();
    expect((await calls(page)).at(-1)).toEqual(['apply', 1]);
  });

  test('clicks made by a script of the page do nothing', async () => {
    await status(page, { ...counted, undo: 'applied' });
    const pressed = await page.evaluate(() => {
      const inside = document
        .querySelector('kindword-card')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('button, [role=option]');
      for (const element of inside ?? []) {
        element.click();
        element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
      }
      return inside?.length;
    });
    expect(pressed).toBe(9);
    expect(await calls(page)).toEqual([]);
    expect(await page.locator('#reasons').count()).toBe(0);
  });

  test('the page, which may close things on a press elsewhere, hears none of ours', async () => {
    await page.evaluate(() => {
      const { calls } = globalThis as never as TestWindow;
      for (const press of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        document.addEventListener(press, () => calls.push([press]));
    });
    await button('Ignore').click();
    expect(await calls(page)).toEqual([['ignore']]);
    await page.locator('#composer').click({ position: { x: 500, y: 200 } });
    expect(await calls(page)).toHaveLength(5);
  });

  test('the pointer’s coming and going is told', async () => {
    await page.mouse.move(5, 5);
    await page.mouse.move(200, 150);
    await page.mouse.move(210, 155);
    await page.mouse.move(5, 5);
    const all = await page.evaluate(() => (globalThis as never as TestWindow).calls);
    expect(all).toEqual([
      ['hover', true],
      ['hover', false],
    ]);
  });

  test.each([
    ['hidden', (page: Page) => page.evaluate(() => (globalThis as never as TestWindow).surface.hide())],
    [
      'replaced',
      (page: Page) => show(page, { ...blame, place: 3, anchor: [{ left: 500, top: 500, width: 90, height: 20 }] }),
    ],
  ])('a card %s under the pointer counts as left', async (_, take) => {
    await page.mouse.move(200, 150);
    await take(page);
    const all = await page.evaluate(() => (globalThis as never as TestWindow).calls);
    expect(all).toEqual([
      ['hover', true],
      ['hover', false],
    ]);
  });

  test('a sentence said twice is two additions to the live region, which stays without a card', async () => {
    const said = await page.evaluate(async () => {
      const { surface } = globalThis as never as TestWindow;
      surface.hide();
      const region = document.querySelector('kindword-card')?.shadowRoot?.querySelector('[role=status]');
      const heard: string[] = [];
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) heard.push(node.textContent ?? '');
      }).observe(region!, { childList: true });
      surface.announce('2 findings');
      surface.announce('2 findings');
      await Promise.resolve();
      return heard;
    });
    expect(said).toEqual(['2 findings', '2 findings']);
  });
});
