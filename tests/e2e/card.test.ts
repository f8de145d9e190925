import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { CoachedPage } from '../demo/coached-page.ts';
import { sharedHarness } from './shared-harness.ts';

const harness = sharedHarness();

async function write(ticket: number): Promise<CoachedPage> {
  const coached = await harness().openTicket(ticket);
  await coached.focus();
  await coached.pill.waitFor();
  return coached;
}

/** Empties the composer and types a reply with real keys. */
async function retype({ page, composer }: CoachedPage, text: string): Promise<void> {
  await composer.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

const marks = (page: Page): Promise<number> =>
  page.evaluate(() =>
    ['high', 'medium', 'low'].reduce((sum, name) => sum + (CSS.highlights.get(`kindword-${name}`)?.size ?? 0), 0),
  );

describe('by key', () => {
  test.each([
    ['F8', 'Shift+F8'],
    ['Alt+Shift+KeyK', 'Alt+Shift+KeyJ'],
  ])('%s goes to the next finding and %s back', async (next, previous) => {
    const coached = await write(10293);
    const found: string[] = [];
    for (const key of [next, next, previous]) {
      const shown = await coached.next(key);
      if ('card' in shown) found.push(shown.card.found);
    }
    expect(found).toHaveLength(3);
    expect(found[2]).toBe(found[0]);
    expect(found[1]).not.toBe(found[0]);
  });

  test('↓ chooses another rewrite, Enter applies that one', async () => {
    const coached = await write(10293);
    const shown = await coached.next();
    const rewrites = 'card' in shown ? shown.card.rewrites : [];
    await coached.page.keyboard.press('ArrowDown');
    await coached.card
      .locator('[role="option"][aria-selected="true"]', { hasText: rewrites[1]?.split('[')[0] ?? '' })
      .waitFor();
    await coached.apply();
    expect(await coached.reply()).toContain(rewrites[1]);
  });

  test('Ctrl+F8 applies the first rewrite at once, and the blank in it is selected, ready to type over', async () => {
    const coached = await write(10295);
    await retype(coached, 'Someone will look into it as soon as possible');
    await coached.pill.waitFor();
    await coached.page.keyboard.press('Control+F8');
    await expect.poll(async () => (await coached.selected()).text).toBe('[time]');
    await coached.page.keyboard.type('6 pm today');
    expect(await coached.reply()).toBe('Someone will look into it by 6 pm today');
  });

  test('Esc closes the card and leaves caret and reply alone', async () => {
    const coached = await write(10293);
    const before = await coached.reply();
    await coached.next();
    await coached.page.keyboard.press('Escape');
    await coached.card.waitFor({ state: 'hidden' });
    await coached.page.keyboard.type('x');
    expect(await coached.reply()).toBe(`${before}x`);
  });

  test('F8 pressed while a rewrite is being applied goes on to the next finding', async () => {
    const coached = await write(10293);
    const first = await coached.next();
    await coached.page.keyboard.press('Enter');
    await coached.page.keyboard.press('F8');
    const found = 'card' in first ? first.card.found : '';
    await expect
      .poll(async () => (await coached.card.getAttribute('aria-label')) ?? (await coached.selected()).text)
      .not.toBe(found);
  });
});

describe('by pointer', () => {
  test('a mark under the pointer opens its card, which goes when the pointer leaves both', async () => {
    const { page, composer, card } = await write(10293);
    const words = await composer.getByText('Why do you always').boundingBox();
    await page.mouse.move((words?.x ?? 0) + 60, (words?.y ?? 0) + 8);
    await card.waitFor();
    expect(await card.getAttribute('aria-label')).toMatch(/^Why do you always/);
    await page.mouse.move(5, 5);
    await card.waitFor({ state: 'hidden' });
  });

  test('Ignore takes the mark away, and Undo brings it back', async () => {
    const coached = await write(10293);
    const { page, card, pill } = coached;
    const before = await marks(page);
    await coached.next();
    await card.getByRole('button', { name: 'Ignore' }).click();
    await expect.poll(() => marks(page)).toBe(before - 1);
    await pill.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => marks(page)).toBe(before);
  });

  test('Undo in the pill gives back the words that were replaced', async () => {
    const coached = await write(10295);
    const before = await coached.reply();
    await coached.next();
    await coached.apply();
    await coached.pill.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => coached.reply()).toBe(before);
  });
});

describe('while typing', () => {
  test('an entry without conditions is marked at once, and typing on takes the mark with it', async () => {
    const coached = await write(10295);
    await retype(coached, 'Why do you always restart');
    await coached.pill.waitFor();
    await coached.page.keyboard.type(' it');
    expect((await coached.next()) as object).toMatchObject({ card: { found: 'Why do you always restart it' } });
  });

  test('nothing of ours is shown when nothing is found', async () => {
    const coached = await write(10293);
    await retype(coached, 'Your parcel arrives on Friday.');
    await coached.pill.waitFor({ state: 'hidden' });
    expect(await marks(coached.page)).toBe(0);
  });

  test('an unfilled blank stays a high finding until it is filled', async () => {
    const coached = await write(10293);
    await retype(coached, 'I write to you by [time].');
    await coached.pill.filter({ hasText: '1' }).waitFor();
    expect(await coached.next()).toEqual({ blank: '[time]' });
    await coached.fill('Friday');
    await coached.pill.waitFor({ state: 'hidden' });
    expect(await coached.reply()).toBe('I write to you by Friday.');
  });
});

describe('a composer that goes takes card and pill with it', () => {
  test.each([
    ['removed', (field: Element) => field.remove()],
    ['hidden with its pane', (field: Element) => field.closest('main')?.style.setProperty('display', 'none')],
    [
      'made invisible with its pane',
      (field: Element) => field.closest('main')?.style.setProperty('visibility', 'hidden'),
    ],
  ])('%s', async (_, go) => {
    const coached = await write(10293);
    await coached.next();
    await coached.composer.evaluate(go);
    await coached.card.waitFor({ state: 'hidden' });
    await coached.pill.waitFor({ state: 'hidden' });
  });
});

describe('an editor that takes no change', () => {
  const ROWS = [
    {
      name: 'a textarea turned read-only',
      ticket: 10295,
      lock: ({ composer }: CoachedPage) => composer.evaluate((field) => field.setAttribute('readonly', '')),
    },
    {
      name: 'a page that swallows every edit of its CKEditor',
      ticket: 10293,
      lock: ({ page }: CoachedPage) =>
        page.evaluate(() => {
          const swallow = (event: Event): void => {
            event.preventDefault();
            event.stopImmediatePropagation();
          };
          for (const type of ['beforeinput', 'paste']) window.addEventListener(type, swallow, true);
        }),
    },
  ];
  test.each(ROWS)('$name: nothing is altered, the card says so and offers Copy', async ({ ticket, lock }) => {
    const coached = await write(ticket);
    await coached.next();
    const before = await coached.reply();
    await lock(coached);
    await coached.card.getByRole('button', { name: 'Apply' }).click();
    await coached.card.getByRole('button', { name: 'Copy' }).waitFor();
    expect(await coached.card.innerText()).toMatch(/reply is as you wrote it|nothing was replaced/);
    expect(await coached.reply()).toBe(before);
  });
});

test('no error was reported meanwhile', () => {
  expect(harness().errors).toEqual([]);
});
