import { viewOf } from './tree.ts';

/** A style sheet of ours in a document or shadow root. */
export interface RootSheet {
  /** Puts it there; again and again, for a page that sets its own sheets drops everybody else's. */
  put(): void;
  set(css: string): void;
  remove(): void;
}

export function createRootSheet(root: Document | ShadowRoot): RootSheet {
  try {
    return adoptedSheet(root);
  } catch {
    return sheetElement(root);
  }
}

function adoptedSheet(root: Document | ShadowRoot): RootSheet {
  const view = viewOf(root.firstChild ?? root);
  const sheet = new view.CSSStyleSheet();
  const others = () => root.adoptedStyleSheets.filter((other) => other !== sheet);
  const remove = () => {
    root.adoptedStyleSheets = others();
  };
  remove();
  return {
    put: () => {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...others(), sheet];
    },
    set: (css) => sheet.replaceSync(css),
    remove,
  };
}

/** Older versions of Firefox refuse an extension the list. An element obeys the page's policy, but is better than nothing. */
function sheetElement(root: Document | ShadowRoot): RootSheet {
  const [document, home] = 'head' in root ? [root, root.head] : [root.ownerDocument, root];
  const style = document.createElement('style');
  return {
    put: () => {
      if (!style.isConnected) home.append(style);
    },
    set: (css) => {
      style.textContent = css;
    },
    remove: () => style.remove(),
  };
}
