import type { Page } from 'playwright';
import { type Desk, OTHER } from './desk.ts';
import type { AgentStep } from './steps.ts';

/** Two keys of a moment apart, and two changes that no editor puts together. Milliseconds. */
const MOMENT = 20;
const REST = 6000;

/**
 * Puts the caret where a step is done: a new line and a composition in the place of a selection go wrong without us too,
 * in Trix the one, in Chromium the other where the selection goes over more than one paragraph.
 */
export async function approach(desk: Desk, step: AgentStep): Promise<void> {
  if (step.kind === 'line' || step.kind === 'compose') await pressEach(desk, ['End']);
}

/** Does with the keyboard what a step says, and lets the editor come to rest. */
export async function perform(desk: Desk, step: AgentStep, clipboard: Page): Promise<void> {
  await desk.skip(step.kind === 'rest' ? REST : MOMENT);
  await act(desk, step, clipboard);
  await desk.call('twoFrames');
}

async function act(desk: Desk, step: AgentStep, clipboard: Page): Promise<void> {
  const { keyboard } = desk.page;
  switch (step.kind) {
    case 'type':
      return keyboard.type(step.text);
    case 'line':
      return keyboard.press('Enter');
    case 'paste':
      await copy(clipboard, step.text);
      // A key first, for Slate pastes where it last saw the caret.
      await keyboard.type('x');
      return keyboard.press('Control+v');
    case 'compose':
      return compose(desk, step.stages, step.text);
    case 'delete':
      return keyboard.press(step.key);
    case 'select':
      return pressEach(desk, step.keys);
    case 'undo':
      return pressBack(desk, 'Control+z');
    case 'redo':
      return pressBack(desk, 'Control+y');
    case 'switch':
      return writeElsewhere(desk, step.text);
    case 'rest':
      return;
  }
}

/** Editors look where the caret is by and by, and put it back where they last saw it. */
async function pressEach({ page, call }: Desk, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await call('twoFrames');
  }
}

/** A browser's own history is the whole page's, and takes the caret along to another composer. */
async function pressBack({ page, call, at }: Desk, key: string): Promise<void> {
  await page.keyboard.press(key);
  await call('focus', at);
}

/** Another page of the same browser: its clipboard is the same. */
async function copy(clipboard: Page, text: string): Promise<void> {
  await clipboard.fill('textarea', text);
  await clipboard.press('textarea', 'Control+a');
  await clipboard.press('textarea', 'Control+c');
}

async function compose({ cdp, call }: Desk, stages: readonly string[], text: string): Promise<void> {
  for (const stage of stages) {
    const { length } = stage;
    await cdp.send('Input.imeSetComposition', { text: stage, selectionStart: length, selectionEnd: length });
    await call('twoFrames');
  }
  await cdp.send('Input.insertText', { text });
}

async function writeElsewhere({ page, call, at }: Desk, text: string): Promise<void> {
  await page.focus(OTHER);
  await page.keyboard.type(text);
  await call('twoFrames');
  await call('focus', at);
}
