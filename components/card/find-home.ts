const MODAL = 'dialog:modal';
const TOP_LAYER = `${MODAL}, [popover]:popover-open:not(kindword-card)`;

/**
 * Where the host must stand: inside the page's dialog or popover that holds the focus, since a modal one makes all
 * else inert and an auto one closes at a press outside; else at the root.
 */
export function findHome(document: Document): Element | ShadowRoot {
  const holder = findAround(focusOf(document)) ?? [...document.querySelectorAll(MODAL)].at(-1);
  return holder?.shadowRoot ?? holder ?? document.documentElement;
}

function focusOf(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Like `closest`, but out of shadow roots too. */
function findAround(element: Element | null): Element | undefined {
  for (let at = element; at; at = hostOf(at)) {
    const found = at.closest(TOP_LAYER);
    if (found) return found;
  }
  return undefined;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
