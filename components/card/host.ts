import { cardStyles } from './card-styles.ts';
import { findHome } from './find-home.ts';

export interface CardHost {
  readonly mount: HTMLElement;
  /** Puts the host in the page's top layer, inside whatever dialog the agent is writing in. */
  open(): void;
  isOpen(): boolean;
  remove(): void;
}

/** Listeners of the page that close things on a press elsewhere must not hear presses in our card. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'];

export function createHost(document: Document): CardHost {
  const element = document.createElement('kindword-card');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'open' });
  const mount = document.createElement('div');
  mount.className = 'mount';
  root.append(mount);
  dress(root, document);
  for (const press of PRESSES) element.addEventListener(press, (event) => event.stopPropagation());
  // The editor keeps focus, caret and selection whatever is pressed.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  return { mount, open: () => open(element), isOpen: () => isOpen(element), remove: () => element.remove() };
}

function dress(root: ShadowRoot, document: Document): void {
  const view = document.defaultView ?? window;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses a content script the list; an element obeys the page's policy, but is better than nothing.
    const style = document.createElement('style');
    style.textContent = cardStyles;
    root.prepend(style);
  }
}

function open(element: HTMLElement): void {
  const home = findHome(element.ownerDocument);
  if (element.parentNode !== home) home.append(element);
  if (!isOpen(element)) element.showPopover();
  const zoom = element.parentElement?.currentCSSZoom ?? 1;
  element.style.setProperty('--kw-unzoom', String(1 / zoom));
}

function isOpen(element: HTMLElement): boolean {
  return element.isConnected && element.matches(':popover-open');
}
