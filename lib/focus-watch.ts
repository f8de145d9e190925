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
 * the focus has been in it.
 */
export function watchFocus(document: Document, watch: FocusWatch, signal: AbortSignal): void {
  let last: Element | undefined;
  const hear = ({ target }: Event): void => reach(target);
  // The focus going into a frame is no event of an element: a window loses it, and only then is it elsewhere.
  const leave = (): void => void setTimeout(() => reach(document.activeElement));
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
    last = target;
    if (isFrame(target)) return enterFrame(target);
    const shadow = watch.shadowOf(target);
    if (shadow) enter(shadow);
    else watch.heard(target);
  };
  const enterFrame = (frame: HTMLIFrameElement): void => {
    frames.follow(frame);
    if (frame.contentDocument) enter(frame.contentDocument);
  };
  const frames = followFrames(signal, {
    loaded: (frame, inside) => {
      listen(inside);
      if (frame.ownerDocument.activeElement === frame) reach(inside.activeElement);
    },
    // A page whose focused frame is gone hears nothing of the next one's focus until it has had the focus itself.
    gone: () => {
      if (document.activeElement !== document.body) reach(document.activeElement);
      else if (last && !isOnPage(last)) document.defaultView?.focus();
    },
  });
  // The focus may have been somewhere for long.
  enter(document);
}

interface FramesFollowed {
  /** A frame has another document, which nothing listens to yet. */
  loaded(frame: Element, inside: Document): void;
  /** A frame was taken off the page. */
  gone(): void;
}

/** Follows frames that have had the focus: their documents may be made anew at any time, and they themselves go. */
function followFrames(signal: AbortSignal, { loaded, gone }: FramesFollowed) {
  const known = new WeakSet<Element>();
  const sizes = new ResizeObserver((entries) => {
    const left = entries.filter(({ target }) => !isOnPage(target));
    for (const { target } of left) sizes.unobserve(target);
    if (left.length > 0) gone();
  });
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  return {
    follow(frame: HTMLIFrameElement): void {
      if (known.has(frame)) return;
      known.add(frame);
      sizes.observe(frame);
      frame.addEventListener('load', () => frame.contentDocument && loaded(frame, frame.contentDocument), { signal });
    },
  };
}

/** By shape: what is in a frame is of another window's classes. */
function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'nodeType' in target && target.nodeType === 1;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return 'contentDocument' in element && element.tagName !== 'OBJECT';
}
