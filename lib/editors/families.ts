import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import { contenteditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import type { EditorFamily, ReadableEditor } from './editor.ts';
import { froala } from './froala.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { isReadOnly } from './read-only.ts';
import { slate } from './slate.ts';
import { summernote } from './summernote.ts';
import { isTextField, textField } from './text-field.ts';
import { tinymce } from './tinymce.ts';
import { trix } from './trix.ts';

/** Asked in this order: the first that owns the element has it; the last takes every contenteditable. */
export const FAMILIES: readonly EditorFamily[] = [
  textField,
  ckeditor5,
  ckeditor4,
  tinymce,
  froala,
  prosemirror,
  lexical,
  slate,
  draft,
  quill,
  trix,
  summernote,
  contenteditable,
];

/** The editor behind an element that `editableAround` gave; undefined when no family owns it. */
export function attachEditor(element: HTMLElement, signal: AbortSignal, quotes = ''): ReadableEditor | undefined {
  return FAMILIES.find((family) => family.owns(element))?.attach(element, signal, quotes);
}

/**
 * The root of the editable that an event's innermost target (`composedPath()[0]`) lies in: a textarea, a text input or
 * the outermost editing host. Undefined for anything read-only and for inputs that hold no prose (password, search…).
 */
export function editableAround(target: EventTarget | null | undefined): HTMLElement | undefined {
  if (!isHtmlElement(target)) return undefined;
  const root = isTextField(target) ? target : hostAround(target);
  return root && !isReadOnly(root) ? root : undefined;
}

/** By shape: an element of a frame isn't an instance of this window's HTMLElement. */
function isHtmlElement(target: EventTarget | null | undefined): target is HTMLElement {
  return !!target && 'nodeType' in target && target.nodeType === 1 && 'isContentEditable' in target;
}

/** An editor's table cells and captions are editing hosts of their own inside it, so the outermost is the editor. */
function hostAround(target: HTMLElement): HTMLElement | undefined {
  if (!target.isContentEditable) return undefined;
  let host: HTMLElement | undefined;
  for (let at: HTMLElement | null = target; at; at = at.parentElement) {
    if (at.matches('[contenteditable]:not([contenteditable="false" i])')) host = at;
  }
  // A whole document in design mode has no host: the editor is its body.
  return host ?? target.ownerDocument.body;
}
