import { isOnPage } from './ancestry.ts';

type Tree = Document | ShadowRoot;

/** What a focus watch needs of the world around it. */
export interface FocusWatch {
  /** The shadow tree of an element, a closed one too; undefined where there is none or none is told. */
  shadowOf(element: HTMLElement): ShadowRoot | undefined;
  /** Called with the inmost element that has got the focus. */
  heard(element: Element): void;
}

/**
 * Hears what gets the focus in a document, and in the shadow trees and frames inside it. A tree is only listened to once
 * the focus has been in it. A frame's document may be made anew at any time: then it is listened to again.
 */
export function watchFocus(document: Document, watch: FocusWatch, signal: AbortSignal): void {
  const frames = new WeakSet<Element>();
  const hear = ({ target }: Event): void => reach(target);
  // The focus going into a frame is no event of an element here: the window loses it.
  const leave = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget && isWindow(target)) target.setTimeout(() => reach(target.document.activeElement));
  };
  // Twice is once, for a listener that is the same; a document opened anew has lost it.
  const listen = (tree: Tree): void => {
    tree.addEventListener('focusin', hear, { signal, capture: true });
    if ('defaultView' in tree) tree.defaultView?.addEventListener('blur', leave, { signal });
  };
  const enter = (tree: Tree): void => {
    listen(tree);
    reach(tree.activeElement);
  };
  const reach = (target: EventTarget | null): void => {
    if (signal.aborted || !isElement(target) || !isOnPage(target)) return;
    if (isFrame(target)) return enterFrame(target);
    const shadow = watch.shadowOf(target);
    if (shadow) enter(shadow);
    else watch.heard(target);
  };
  const enterFrame = (frame: HTMLIFrameElement): void => {
    const inside = frame.contentDocument;
    if (inside) enter(inside);
    if (frames.has(frame)) return;
    frames.add(frame);
    frame.addEventListener('load', () => frame.contentDocument && enterAgain(frame, frame.contentDocument), { signal });
  };
  const enterAgain = (frame: Element, inside: Document): void => {
    listen(inside);
    if (frame.ownerDocument.activeElement === frame) reach(inside.activeElement);
  };
  listen(document);
}

/** By shape: what is in a frame is of another window's classes. */
function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'nodeType' in target && target.nodeType === 1;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return 'contentDocument' in element && element.tagName !== 'OBJECT';
}

function isWindow(target: EventTarget | null): target is Window {
  return target !== null && 'document' in target;
}
