import { browser, type Sender } from './browser.ts';
import { report } from './log.ts';
import type { PageScript } from './messages.ts';

/** Runs one of our scripts in the frame that asks; false where the browser refuses or the frame is gone. */
export async function openScript(script: PageScript, sender: Sender): Promise<boolean> {
  const tab = sender.tab?.id;
  if (tab === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [sender.frameId ?? 0] },
      files: [`/${script}.js`],
    });
    return true;
  } catch (error) {
    report(`opening the ${script}`, error);
    return false;
  }
}
