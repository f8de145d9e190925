import { htmlForWholeRun } from './whole-run.ts';

/** One way to put `text` in place of a range that is selected by then. */
export interface Technique {
  /** True when the editor took it as its own to do. */
  run(host: HTMLElement, range: Range, text: string): boolean;
  /** Left out when the editor took the technique before this one. */
  readonly ifIgnored?: boolean;
}

/**
 * What a browser sends before it changes an editor, sent by hand: editors with a model of their own take it, cancel it
 * and change the model. `targetRanges` tell them where; `dataTransfer` is where the standard puts a replacement.
 */
export function beforeInput(inputType: 'insertReplacementText' | 'insertText'): Technique {
  return {
    run: (host, range, text) => {
      const view = host.ownerDocument.defaultView ?? window;
      const dataTransfer = new view.DataTransfer();
      dataTransfer.setData('text/plain', text);
      const targetRanges = [new view.StaticRange(range)];
      const reach = { bubbles: true, cancelable: true, composed: true };
      const event = new view.InputEvent('beforeinput', { inputType, data: text, dataTransfer, targetRanges, ...reach });
      return !host.dispatchEvent(event);
    },
  };
}

/** The browser's own editing command: undoable, and never cancelled. */
export const command: Technique = {
  run: (host, range, text) => {
    const html = text && htmlForWholeRun(host, range, text);
    if (html) host.ownerDocument.execCommand('insertHTML', false, html);
    else typeOver(host.ownerDocument, text);
    return false;
  },
};

/** Puts text in place of what is selected, as typing does. */
export function typeOver(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}
