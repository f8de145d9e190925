import { describe, expect, test } from 'vitest';
import { WORDS } from '../../pages/site-page.ts';
import { zendesk } from '../../pages/zendesk.ts';
import { type OpenSite, siteHarness } from './site-harness.ts';

const harness = siteHarness([zendesk]);
const LOADED = { timeout: 15_000 };
const FIRST = '[data-ticket-id="10293"]';
const SECOND = '[data-ticket-id="10294"]';
const CHANNEL = '[data-test-id="omnichannel-channel-switcher-button"]';

/** As the workspace shows another ticket: its pane and address, nothing else. */
const SHOW_SECOND = `
document.querySelector('${FIRST}').style.cssText = 'visibility: hidden; position: absolute';
document.querySelector('${SECOND}').style.cssText = '';
history.pushState({}, '', '/agent/tickets/10294');`;

async function enter({ page, editor, pill }: OpenSite): Promise<void> {
  await editor.click();
  await page.keyboard.press('Control+End');
  await pill.waitFor(LOADED);
}

function switchTo({ page }: OpenSite, channel: string): Promise<unknown> {
  return page.evaluate(`document.querySelector('${FIRST} ${CHANNEL}').dataset.channel = '${channel}'`);
}

describe('two tickets alive in one page', () => {
  test('the one in front is read, whatever the other’s channel and customer', async () => {
    const opened = await harness().open(zendesk);
    await enter(opened);
    const state = await opened.state();
    expect(state).toMatchObject({ conversation: '10293', audience: 'public', findings: 1 });
    expect(state?.mood).toContain('anger');
  });

  test('the other is a note to a grateful customer, and has none of the first one’s marks', async () => {
    const opened = await harness().open(zendesk);
    await enter(opened);
    await opened.page.evaluate(SHOW_SECOND);
    await opened.page.locator(`${SECOND} [contenteditable]`).click();
    await opened.page.keyboard.type(WORDS.en.draft.join(' '));
    await expect.poll(async () => (await opened.state())?.conversation).toBe('10294');
    expect(await opened.state()).toMatchObject({ audience: 'internal', findings: 0, mood: [] });
    await opened.page.evaluate(`document.querySelector('${SECOND} ${CHANNEL}').dataset.channel = 'web'`);
    await opened.page.keyboard.type(' So?');
    await expect.poll(async () => (await opened.state())?.mood).toContain('thanks');
    expect((await opened.state())?.mood).not.toContain('anger');
    expect(harness().errors).toEqual([]);
  });

  test('one editor serves all channels of a ticket: a note is silent, a message is coached again', async () => {
    const opened = await harness().open(zendesk);
    await enter(opened);
    for (const [channel, audience, marks] of [
      ['internal', 'internal', 0],
      ['native_messaging', 'public', 1],
      ['internal', 'internal', 0],
      ['something_new', 'unknown', 1],
    ] as const) {
      await switchTo(opened, channel);
      await opened.page.keyboard.type(' ok');
      await expect.poll(async () => (await opened.state())?.audience).toBe(audience);
      await expect.poll(() => opened.marks()).toBe(marks);
    }
    expect(harness().errors).toEqual([]);
  });
});
