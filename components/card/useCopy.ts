import { useRef, useState } from 'react';

type CopyState = 'idle' | 'copied' | 'by-hand';

/** Copies the text; where the clipboard is refused, selects the quoted text so that the agent's own key copies it. */
export function useCopy(text: string) {
  const [state, setState] = useState<CopyState>('idle');
  const quote = useRef<HTMLQuoteElement>(null);
  const copy = async () => {
    const done = await written(text);
    if (!done) selectText(quote.current);
    setState(done ? 'copied' : 'by-hand');
  };
  return { state, quote, copy };
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function selectText(element: HTMLElement | null): void {
  if (!element) return;
  const { childNodes, ownerDocument } = element;
  ownerDocument.getSelection()?.setBaseAndExtent(element, 0, element, childNodes.length);
}
