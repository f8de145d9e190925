/** What tests ask in a page: functions that are sent there, so each stands alone. */

/** What the composer's selection holds, and the words before it. */
export interface Selected {
  readonly text: string;
  readonly before: string;
}

interface Before {
  readonly card: string;
  readonly blank: string;
  readonly selectors: { readonly card: string; readonly field: string };
}

/** In the page: another card is open, or another blank is selected, than before. */
export function hasMoved({ card, blank, selectors }: Before): boolean {
  const shown = document.querySelector('kindword-card')?.shadowRoot?.querySelector(selectors.card);
  if (shown) return shown.textContent !== card;
  const field = document.querySelector(selectors.field);
  const now =
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : String(getSelection());
  return /^\[.+\]$/.test(now) && now !== blank;
}

/** In the page: the pill says something else than before, or nothing any more. */
export function hasSettled(before: string): boolean {
  return (document.querySelector('kindword-card')?.shadowRoot?.querySelector('.pill')?.textContent ?? '') !== before;
}

/** In the page: the reply as plain text. */
export function textOf(field: Element): string {
  return field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText;
}

/** In the page: what is selected in a field. */
export function selectedIn(field: Element): Selected {
  if (field instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = field;
    return { text: value.slice(selectionStart, selectionEnd), before: value.slice(0, selectionStart) };
  }
  const selection = field.ownerDocument.getSelection();
  if (!selection?.rangeCount) return { text: '', before: '' };
  const before = selection.getRangeAt(0).cloneRange();
  before.setStart(field, 0);
  before.setEnd(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
  return { text: String(selection), before: String(before) };
}
