import type { Edit, Snapshot } from '../editor.ts';
import { htmlForWholeRun } from './whole-run.ts';

/** One way to put an edit's text in place of its span, which is selected by then. */
export interface Technique {
  /** True when the editor took it as its own to do. */
  run(host: HTMLElement, edit: Edit, snapshot: Snapshot): boolean;
  /** Left out when the editor took the technique before this one. */
  readonly ifIgnored?: boolean;
}

export type TechniqueName = keyof typeof TECHNIQUES;

export function techniqueOf(name: TechniqueName): Technique {
  return TECHNIQUES[name];
}

/**
 * What a browser sends before it changes an editor, sent by hand: editors with a model of their own take it, cancel it
 * and change the model. `targetRanges` tell them where; `dataTransfer` is where the standard puts a replacement.
 */
function beforeInput(inputType: 'insertReplacementText' | 'insertText'): Technique {
  return inRange((host, range, text) => {
    const view = host.ownerDocument.defaultView ?? window;
    const dataTransfer = new view.DataTransfer();
    dataTransfer.setData('text/plain', text);
    const targetRanges = [new view.StaticRange(range)];
    const reach = { bubbles: true, cancelable: true, composed: true };
    const event = new view.InputEvent('beforeinput', { inputType, data: text, dataTransfer, targetRanges, ...reach });
    return !host.dispatchEvent(event);
  });
}

/** The browser's own editing command: undoable, and never cancelled. */
const command = inRange((host, range, text) => {
  const html = text && htmlForWholeRun(host, range, text);
  if (html) host.ownerDocument.execCommand('insertHTML', false, html);
  else typeOver(host.ownerDocument, text);
  return false;
});

/** The same in a field of plain text, which has no ranges. */
const typing: Technique = {
  run: (field, { text }) => {
    typeOver(field.ownerDocument, text);
    return false;
  },
};

/** What editor families name in their `techniques`. */
const TECHNIQUES = {
  insertReplacementText: beforeInput('insertReplacementText'),
  insertText: beforeInput('insertText'),
  command,
  commandIfIgnored: { ...command, ifIgnored: true },
  typing,
} satisfies Readonly<Record<string, Technique>>;

/** A technique of editing hosts: not tried where the DOM no longer holds the words. */
function inRange(run: (host: HTMLElement, range: Range, text: string) => boolean): Technique {
  return {
    run: (host, { span, text }, snapshot) => {
      const range = snapshot.rangeOf(span);
      return range !== undefined && run(host, range, text);
    },
  };
}

/** Puts text in place of what is selected, as typing does. */
function typeOver(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}
