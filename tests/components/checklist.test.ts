import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CardLook, ChecklistLine, ChecklistView } from '../../lib/card-port.ts';
import type { TestWindow } from './browser.ts';
import { CHINESE, LIGHT, withPages } from './browser.ts';

const pages = withPages('card-page.ts');
let page: Page;

beforeEach(async () => {
  page = await pages.surface();
});

const line = (id: string, state: ChecklistLine['state'], more: Partial<ChecklistLine> = {}): ChecklistLine => ({
  id,
  locale: 'en',
  state,
  label: { en: `Label of ${id}`, 'zh-CN': `${id}的标签` },
  why: { en: `Why ${id}.`, 'zh-CN': `${id}的理由。` },
  suggested: false,
  ...more,
});

const starter = {
  text: 'I’ll write by [time].',
  blanks: [{ from: 14, to: 20 }],
  gloss: { 'zh-CN': '我会在[时间]前回信。' },
};

const VIEW: ChecklistView = {
  customer: { known: true, mood: 'anger', strength: 1, words: [] },
  items: [
    line('time', 'missing', { suggested: true, starter }),
    line('choice', 'missing', { suggested: true, starter: { text: 'This or that?', blanks: [] } }),
    line('feeling', 'done'),
    line('need', 'not-needed'),
  ],
  composer: { left: 100, top: 60, width: 560, height: 240 },
  byKey: true,
  chosen: 'time',
};
const BY_POINTER: ChecklistView = { ...VIEW, byKey: false };

async function show(view: ChecklistView, look: CardLook = LIGHT): Promise<void> {
  await page.evaluate(
    ([view, look]) => {
      const own = globalThis as never as TestWindow & { checklistCallbacks?: object };
      own.checklistCallbacks ??= { insert: (id: string) => own.calls.push(['insert', id]), hover: () => undefined };
      own.surface.checklist(view, look, own.checklistCallbacks as never);
    },
    [view, look] as const,
  );
}

const said = () => page.locator('[role="status"]').innerText();
const chosen = () => page.locator('.starter[aria-current="true"]').allInnerTexts();

describe('a checklist opened by key', () => {
  test('marks the chosen sentence by more than colour, and names the keys', async () => {
    await show(VIEW);
    expect(await page.locator('.starter.chosen .icon').count()).toBe(1);
    expect(await chosen()).toEqual([expect.stringMatching(/^Insert\s*↵[\s\S]*I’ll write by/)]);
    expect(await page.locator('.checklist .hints').innerText()).toMatch(/↑↓\s*Esc/);
  });

  test('says what is to add and the first sentence, then each other one chosen, and nothing twice', async () => {
    await show(VIEW);
    expect(await said()).toBe('Checklist. 2 to add. Sentence 1 of 2. Label of time: I’ll write by [time].');
    await show({ ...VIEW, chosen: 'choice' });
    expect(await said()).toBe('Sentence 2 of 2. Label of choice: This or that?');
    expect(await chosen()).toEqual([expect.stringContaining('This or that?')]);
    const spoken = await page.locator('[role="status"] span').elementHandle();
    await show({ ...VIEW, chosen: 'choice' });
    expect(await spoken?.evaluate((span) => span.isConnected)).toBe(true);
  });

  test('says it in Chinese', async () => {
    await show(VIEW, CHINESE);
    expect(await said()).toBe('清单，可补 2 处。 第 1 句，共 2 句。time的标签：I’ll write by [time].');
  });

  test('with nothing to insert says so, and names Esc alone', async () => {
    const { chosen: _, ...rest } = VIEW;
    await show({ ...rest, items: [line('feeling', 'done')] });
    expect(await said()).toBe('Checklist. Nothing to add.');
    expect(await page.locator('.checklist .hints').innerText()).toBe('Esc');
  });

  test('never takes the focus', async () => {
    await show(VIEW);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer');
  });

  test('brings the chosen sentence into view without moving the page', async () => {
    const many = Array.from({ length: 12 }, (_, at) => line(`item-${at}`, 'missing', { suggested: true, starter }));
    await page.setViewportSize({ width: 1000, height: 420 });
    await show({ ...VIEW, items: many, chosen: 'item-11' });
    const seen = await page.locator('.starter.chosen').evaluate((button) => {
      const inner = button.getBoundingClientRect();
      const outer = button.closest('.checklist')!.getBoundingClientRect();
      return [inner.bottom <= outer.bottom, inner.top >= outer.top, scrollY];
    });
    expect(seen).toEqual([true, true, 0]);
  });
});

test('a checklist opened by pointer says nothing, marks nothing and names no keys', async () => {
  const { chosen: _, ...view } = BY_POINTER;
  await show(view);
  expect(await said()).toBe('');
  expect(await chosen()).toEqual([]);
  expect(await page.locator('.checklist .hints').count()).toBe(0);
  await page.locator('.starter').nth(1).click();
  expect(await page.evaluate(() => (globalThis as never as TestWindow).calls)).toEqual([['insert', 'choice']]);
});

describe('a sentence explains itself in the agent’s language', () => {
  test.each([
    ['another than the reply’s', CHINESE, ['我会在[时间]前回信。']],
    ['the same as the reply’s', LIGHT, []],
  ])('%s', async (_, look, glosses) => {
    await show(VIEW, look);
    expect(await page.locator('.checklist .gloss').allInnerTexts()).toEqual(glosses);
  });
});

test('a suggestion without a sentence still says why', async () => {
  await show({ ...VIEW, items: [line('steps', 'missing', { suggested: true }), line('choice', 'missing')] });
  expect(await page.locator('.checklist .why').allInnerTexts()).toEqual(['Why steps.']);
});
