import { fileURLToPath } from 'node:url';
import { launchChromium, newPage, showWith } from '../../editors/test-page.ts';
import { fixed } from '../measure.ts';
import { printRow, quantile } from './report.ts';
import type { bridge } from './thread-bridge.ts';

const BRIDGE = fileURLToPath(new URL('thread-bridge.ts', import.meta.url));
const BUDGET_MS = 5;
const READINGS = 40;

/** What reading the page around a composer costs at a check, by the length of its thread. */
export async function benchThread(): Promise<void> {
  const browser = await launchChromium();
  const page = await newPage(browser);
  for (const messages of [50, 5000]) {
    const { call } = await showWith<typeof bridge>(page, threadOf(messages), BRIDGE);
    const times = await call('timeReadings', READINGS);
    const first = times[0] ?? 0;
    const text = `median ${fixed(quantile(times, 0.5), 2)} ms, the first ${fixed(first, 2)} ms`;
    printRow(`reading a thread of ${messages} messages`, text, {
      text: `${BUDGET_MS} ms`,
      kept: quantile(times, 0.5) <= BUDGET_MS,
    });
  }
  await browser.close();
}

function threadOf(messages: number): string {
  const thread = Array.from({ length: messages }, (_, at) => comment(at)).join('');
  return `<!doctype html><div data-ticket-id="1"><div data-test-id="omni-log-container">${thread}</div>
<button data-test-id="omnichannel-channel-switcher-button" data-channel="web">Public reply</button>
<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true">Hello</div></div>`;
}

function comment(at: number): string {
  const type = at % 3 === 0 ? 'end-user' : 'agent';
  const text = '<p>The line drops every evening, and I have written before.</p>'.repeat(3);
  return `<article data-test-id="omni-log-comment-item"><time datetime="${new Date(1.7e12 + at * 6e4).toISOString()}">then</time>
<div data-test-id="omni-log-item-message" type="${type}"><div data-test-id="omni-log-message-content">${text}</div></div></article>`;
}
