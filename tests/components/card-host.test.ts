import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { TestWindow } from './browser.ts';
import { calls, show, status, withPages } from './browser.ts';
import { blame, status as counted } from './sample-views.ts';

const pages = withPages('card-page.ts');

const HOSTILE = `
  * { all: revert; font-size: 40px !important; line-height: 3 !important; color: red !important; zoom: 2 !important; }
  html { font: italic 30px serif; letter-spacing: 5px; text-transform: uppercase; word-spacing: 20px; --kw-ink: red; }
  kindword-card { display: none !important; opacity: 0 !important; transform: scale(3) !important; direction: rtl !important; }
  kindword-card::before { content: "!"; position: fixed; inset: 0; background: red; }
  ::backdrop { background: rgb(0 0 0 / 0.6) !important; position: fixed; inset: 0; }
  div, span, p, button, svg { border: 10px solid lime !important; display: block !important; width: 900px !important; }`;

const COMPOSER = '<div contenteditable id="composer" style="height:60px">Why do you always restart?</div>';

async function look(page: Page) {
  await show(page, blame);
  await status(page, counted);
  return page.locator('kindword-card').evaluate((host) => {
    const measure = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { color, fontSize, fontStyle, letterSpacing, textTransform, borderTopWidth } = getComputedStyle(element);
      return [
        element.className,
        left,
        top,
        width,
        height,
        color,
        fontSize,
        fontStyle,
        letterSpacing,
        textTransform,
        borderTopWidth,
      ];
    };
    return [...host.shadowRoot!.querySelectorAll('*')].map(measure).join('\n');
  });
}

describe('the host in pages of every kind', () => {
  test('a page’s styles change nothing in it, and its own reach nothing outside', async () => {
    const [plain, styled] = await Promise.all([pages.surface(), pages.surface()]);
    await styled.addStyleTag({ content: HOSTILE });
    expect(await look(styled)).toBe(await look(plain));
    const page = await pages.surface();
    const composer = () => page.locator('#composer').evaluate((element) => JSON.stringify(getComputedStyle(element)));
    const before = await composer();
    await look(page);
    expect(await composer()).toBe(before);
  });

  test('no backdrop or pseudo-element of the page covers it', async () => {
    const page = await pages.surface();
    await page.addStyleTag({ content: HOSTILE });
    await look(page);
    const shown = await page
      .locator('kindword-card')
      .evaluate((host) => ['::backdrop', '::before'].map((part) => getComputedStyle(host, part).display));
    expect(shown).toEqual(['none', 'none']);
  });

  test('inside the modal dialog that holds the composer, where it can be clicked, and out again after it', async () => {
    const page = await pages.surface(`${COMPOSER}<dialog><div contenteditable id="inner">Why?</div></dialog>`);
    await show(page, blame);
    const home = () => page.locator('kindword-card').evaluate((host) => host.parentElement?.localName);
    expect(await home()).toBe('html');
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      document.getElementById('inner')?.focus();
    });
    await show(page, blame);
    expect(await home()).toBe('dialog');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inner');
    await page.getByRole('button', { name: 'Ignore' }).click();
    expect(await calls(page)).toEqual([['ignore']]);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await show(page, blame);
    expect(await home()).toBe('html');
  });

  test('a press in the card doesn’t close the page’s own popover around the composer', async () => {
    const page = await pages.surface('<div popover id="chat" style="margin:0"><input id="inner"></div>');
    await page.evaluate(() => {
      document.getElementById('chat')?.showPopover();
      document.getElementById('inner')?.focus();
    });
    await show(page, blame);
    await page.getByRole('button', { name: 'Ignore' }).click();
    expect(await page.evaluate(() => document.getElementById('chat')?.matches(':popover-open'))).toBe(true);
  });

  test('a composer in a dialog of a shadow root', async () => {
    const page = await pages.surface('<div id="app"></div>');
    await page.evaluate(() => {
      const root = document.getElementById('app')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<dialog><textarea></textarea></dialog>';
      root.querySelector('dialog')?.showModal();
      root.querySelector('textarea')?.focus();
    });
    await show(page, blame);
    await page.getByRole('button', { name: 'Ignore' }).click();
    expect(await calls(page)).toEqual([['ignore']]);
  });

  test('thrown out by the page, it comes back with the next show', async () => {
    const page = await pages.surface();
    await show(page, blame);
    await page.evaluate(() => document.querySelector('kindword-card')?.remove());
    await show(page, blame);
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });

  test('the end of the signal takes everything away, for good', async () => {
    const page = await pages.surface();
    await show(page, blame);
    await page.evaluate(() => (globalThis as never as TestWindow).controller.abort());
    await show(page, blame);
    expect(await page.locator('kindword-card').count()).toBe(0);
  });

  test('styles come in another way where constructed sheets are refused', async () => {
    const page = await pages.open(COMPOSER);
    await page.evaluate(() => {
      const refuse = () => {
        throw new Error('Accessing from Xray wrapper is not supported.');
      };
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { set: refuse });
      const own = globalThis as never as TestWindow;
      own.surface = own.createCardSurface(document, new AbortController().signal);
    });
    await show(page, blame);
    expect(await page.getByRole('dialog').evaluate((card) => getComputedStyle(card).position)).toBe('fixed');
  });

  test('nothing is in the page before the first finding', async () => {
    const page = await pages.surface();
    expect(await page.locator('kindword-card').count()).toBe(0);
  });

  test('in an isolated world, under a policy that forbids inline styles and eval, without custom elements', async () => {
    const strict = await pages.blank();
    await strict.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: {
          'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        },
        body: COMPOSER,
      }),
    );
    await strict.goto('https://desk.test/');
    const client = await strict.context().newCDPSession(strict);
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const expression = `${pages.code};
      const nothing = () => {};
      const callbacks = { apply: nothing, choose: nothing, ignore: nothing, next: nothing, close: nothing, undo: nothing, hover: nothing };
      createCardSurface(document, new AbortController().signal).show(${JSON.stringify(blame)}, { dark: true, language: 'en' }, callbacks);
      [customElements === null, typeof document.querySelector('kindword-card').shadowRoot].join()`;
    const { result } = await client.send('Runtime.evaluate', { expression, contextId });
    expect(result.value).toBe('true,object');
    const background = await strict.getByRole('dialog').evaluate((card) => getComputedStyle(card).backgroundColor);
    expect(background).toBe('rgb(32, 37, 42)');
  });
});
