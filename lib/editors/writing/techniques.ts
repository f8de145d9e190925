import { htmlForWholeRun } from './whole-run.ts';

/** One way to put `text` in place of a range that is selected by then. */
export interface Technique {
  /** Comes first, with the same range; other nodes may hold its words afterwards. */
  prepare?(host: HTMLElement, range: Range): void;
  /** True when the editor took it as its own to do. */
  run(host: HTMLElement, range: Range, text: string): boolean;
  /** Left out when the editor took the technique before this one. */
  readonly ifIgnored?: boolean;
}

const REACH = { bubbles: true, cancelable: true, composed: true };

/**
 * What a browser sends before it changes an editor, sent by hand: editors with a model of their own take it, cancel it
 * and change the model. `targetRanges` tell them where; `dataTransfer` is where the standard puts a replacement. No text
 * in the place of some is a deletion.
 */
export function beforeInput(
  inputType: 'insertReplacementText' | 'insertText' | 'insertFromPaste',
  html?: string,
): Technique {
  return {
    run: (host, range, text) => {
      const view = host.ownerDocument.defaultView ?? window;
      const dataTransfer = new view.DataTransfer();
      dataTransfer.setData('text/plain', text);
      if (html) dataTransfer.setData('text/html', html);
      const targetRanges = [new view.StaticRange(range)];
      const what = text ? { inputType, data: text, dataTransfer } : { inputType: 'deleteContentBackward' };
      return !host.dispatchEvent(new view.InputEvent('beforeinput', { ...what, targetRanges, ...REACH }));
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

/** Plain text as from the clipboard: for editors that make an undo level of their own of what is pasted. */
export const paste: Technique = {
  run: (host, _range, text) => {
    const view = host.ownerDocument.defaultView ?? window;
    const clipboardData = new view.DataTransfer();
    clipboardData.setData('text/plain', text);
    // Firefox makes a clipboard of its own, of these two.
    const init = { clipboardData, dataType: 'text/plain', data: text, ...REACH };
    return !host.dispatchEvent(new view.ClipboardEvent('paste', init));
  },
};

/** Puts text in place of what is selected, as typing does. */
export function typeOver(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}
