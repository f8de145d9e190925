import { browser, type Sender } from './browser.ts';
import { report } from './log.ts';

/** Runs the card script in the frame that asks; false where the browser refuses or the frame is gone. */
export async function openCard(sender: Sender): Promise<boolean> {
  const tab = sender.tab?.id;
  if (tab === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [sender.frameId ?? 0] },
      files: ['/card.js'],
    });
    return true;
  } catch (error) {
    report('opening the card', error);
    return false;
  }
}
