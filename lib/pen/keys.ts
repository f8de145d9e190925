/** What a key asks of the coach. */
export type Command = 'next' | 'previous' | 'apply-first' | 'up' | 'down' | 'enter' | 'close';

/** A keyboard event's part that decides. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/**
 * @param card `keyed`: a card opened by key, which takes arrows and Enter too; `shown`: one opened otherwise
 * @returns undefined for every key that is the editor's
 */
export function commandOf(press: KeyPress, card: 'none' | 'shown' | 'keyed'): Command | undefined {
  if (press.isComposing || press.metaKey) return undefined;
  return globalCommand(press) ?? (card === 'none' ? undefined : cardCommand(press, card === 'keyed'));
}

function globalCommand({ key, code, ctrlKey, shiftKey, altKey }: KeyPress): Command | undefined {
  if (key === 'F8' && !altKey) {
    if (ctrlKey) return shiftKey ? undefined : 'apply-first';
    return shiftKey ? 'previous' : 'next';
  }
  if (!altKey || !shiftKey || ctrlKey) return undefined;
  // By place on the keyboard: with Alt and Shift the letter itself may be another sign.
  if (code === 'KeyK') return 'next';
  return code === 'KeyJ' ? 'previous' : undefined;
}

function cardCommand({ key, ctrlKey, shiftKey, altKey }: KeyPress, keyed: boolean): Command | undefined {
  if (ctrlKey || shiftKey || altKey) return undefined;
  if (key === 'Escape') return 'close';
  if (!keyed) return undefined;
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  return key === 'Enter' ? 'enter' : undefined;
}
