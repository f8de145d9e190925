import { frameOf, parentAcross } from '../ancestry.ts';
import type { SiteWords } from './adapter.ts';
import { mayBeReply, sizeOf } from './may-be-reply.ts';

/** Editors that people write messages in, by their class names. */
const KNOWN =
  '.ck-editor__editable, .ProseMirror, .fr-element, .ql-editor, .public-DraftEditor-content, .note-editable, .redactor-in, .redactor-editor, .mce-content-body, .cke_editable, trix-editor, [data-lexical-editor], [data-slate-editor]';

/** From so many points on an editable is taken for a reply on a page we don't know. */
const ENOUGH = 3;

/** Whether the agent writes replies in an editable of a page that no adapter knows, or whose composers it doesn't find. */
export function isReplyBox(element: Element, words: SiteWords): boolean {
  return (
    mayBeReply(element) &&
    !isNamed(element, words.other) &&
    !isNamed(element, words.note) &&
    score(element, words) >= ENOUGH
  );
}

function score(element: Element, words: SiteWords): number {
  const { width, height } = sizeOf(element);
  let points = isNamed(element, words.reply) ? 2 : 0;
  if (element.matches(KNOWN) || frameOf(element)) points += 2;
  if (hasSendNear(element, words)) points += 3;
  if (element.matches('[role="textbox"], [aria-multiline="true"], textarea')) points += 1;
  if (width >= 320 && height >= 80) points += 1;
  return points;
}

/** The name of a field: its label, placeholder or title starts with such a word. */
function isNamed(element: Element, words: readonly string[]): boolean {
  const names = ['aria-label', 'placeholder', 'data-placeholder', 'title', 'name'].map((one) =>
    element.getAttribute(one),
  );
  const { id } = element;
  const label = id && element.getRootNode() === element.ownerDocument ? labelOf(element.ownerDocument, id) : '';
  return [...names, label].some((name) => startsWithOne(name, words));
}

/** Whether a text is one of the words, alone or as the start of more (“Submit as open”). */
function startsWithOne(name: string | null, words: readonly string[]): boolean {
  const text = name?.replace(/\s+/g, ' ').trim().toLowerCase() ?? '';
  return text !== '' && words.some((word) => text === word || text.startsWith(`${word} `) || isHanStart(text, word));
}

const isHanStart = (text: string, word: string): boolean =>
  /^[\u3040-\u9fff\uac00-\ud7a3]/.test(word) && text.startsWith(word);

const labelOf = (page: Document, id: string): string =>
  page.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent ?? '';

/** How far up from the editable a button counts as near. */
const NEAR = 8;
/** And how far away on the screen. Pixels. */
const REACH = 600;

/** A button named like “Send” in a form, a section or a box around the editable. */
function hasSendNear(element: Element, words: SiteWords): boolean {
  const here = (frameOf(element) ?? element).getBoundingClientRect();
  let at = parentAcross(element);
  for (let up = 0; at && up < NEAR; up++, at = parentAcross(at)) {
    const buttons = [...at.querySelectorAll('button, [role="button"], input[type="submit"]')];
    if (buttons.some((button) => isSend(button, words) && isNear(button.getBoundingClientRect(), here))) return true;
  }
  return false;
}

function isSend(button: Element, { reply }: SiteWords): boolean {
  const names = ['aria-label', 'title', 'value'].map((one) => button.getAttribute(one));
  return [...names, button.textContent].some((name) => startsWithOne(name, reply));
}

function isNear(a: DOMRect, b: DOMRect): boolean {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(across, down) <= REACH;
}
