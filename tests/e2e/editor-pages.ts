import type { Page } from 'playwright';
import { ckeditor4 } from '../editors/ckeditor4.ts';
import { tinymce6 } from '../editors/tinymce.ts';

/** A page of a ticket whose composer is of another kind, or stands elsewhere, than Zendesk's own. */
export interface EditorPage {
  readonly name: string;
  readonly html: (draft: string) => string;
  readonly files?: Readonly<Record<string, string>>;
  /** Expression for what the editor would send. */
  readonly model: string;
  /** Expression for the window that the composer is in. */
  readonly view?: string;
  /** Expression for the tree that it is in; left out: the window's document. */
  readonly tree?: string;
  /** Puts the caret into the composer, as the agent does. */
  readonly enter: (page: Page) => Promise<void>;
}

const FRAMED = (draft: string) =>
  `<!doctype html><body contenteditable style="margin: 0; min-height: 160px">${draft}</body>`;

const inShadow = (mode: 'open' | 'closed') => (draft: string) =>
  `<div id="host"></div><script>
  window.root = host.attachShadow({ mode: '${mode}' });
  root.innerHTML = ${JSON.stringify(`<input id="before"><div id="field" contenteditable style="height: 160px">${draft}</div>`)};
  window.ready = true;
</script>`;

const SHADOW = {
  tree: 'root',
  model: "root.querySelector('#field').innerHTML",
  enter: async (page: Page) => {
    // Like an agent who fills in another field of the same tree first.
    await page.evaluate("root.querySelector('#before').focus()");
    await page.keyboard.press('Tab');
  },
};

export const EDITOR_PAGES: readonly EditorPage[] = [
  {
    name: 'CKEditor 4 in its frame',
    html: ckeditor4.html,
    files: ckeditor4.files ?? {},
    model: ckeditor4.model,
    view: 'frames[0]',
    enter: (page) => page.frameLocator('iframe').locator('body').click(),
  },
  {
    name: 'TinyMCE 6 in its frame',
    html: tinymce6.html,
    files: tinymce6.files ?? {},
    model: tinymce6.model,
    view: 'frames[0]',
    enter: (page) => page.frameLocator('iframe').locator('body').click(),
  },
  { name: 'an open shadow root', html: inShadow('open'), ...SHADOW },
  { name: 'a closed shadow root', html: inShadow('closed'), ...SHADOW },
  {
    name: 'a frame of its own text in another',
    html: (draft) => `<iframe id="outer" style="width: 620px; height: 260px; padding: 7px"></iframe><script>
  const middle = ${JSON.stringify(`<!doctype html><body><p>Compose</p><iframe id="inner" style="width: 560px; height: 180px"></iframe></body>`)};
  outer.srcdoc = middle;
  outer.onload = () => {
    const inner = outer.contentDocument.querySelector('#inner');
    inner.onload = () => (window.ready = true);
    inner.srcdoc = ${JSON.stringify(FRAMED(draft))};
  };
</script>`,
    model: 'frames[0].frames[0].document.body.innerHTML',
    view: 'frames[0].frames[0]',
    enter: (page) => page.frameLocator('#outer').frameLocator('#inner').locator('body').click(),
  },
  {
    name: 'an empty frame that the page writes into',
    html: (draft) => `<iframe id="frame" style="width: 620px; height: 260px"></iframe><script>
  frame.contentDocument.open();
  frame.contentDocument.write(${JSON.stringify(FRAMED(draft))});
  frame.contentDocument.close();
  window.ready = true;
</script>`,
    model: 'frames[0].document.body.innerHTML',
    view: 'frames[0]',
    enter: (page) => page.frameLocator('iframe').locator('body').click(),
  },
  {
    name: 'an editor that is mounted after a click',
    html: (draft) => `<button id="mount">Reply</button><div id="place"></div><script>
  mount.onclick = () => {
    place.innerHTML = '<div id="field" contenteditable style="height: 160px"></div>';
    document.querySelector('#field').innerHTML = ${JSON.stringify(draft)};
    document.querySelector('#field').focus();
  };
  window.ready = true;
</script>`,
    model: "document.querySelector('#field').innerHTML",
    enter: (page) => page.locator('#mount').click(),
  },
  {
    name: 'an editor that has the focus before the page is loaded',
    html: (draft) => `<div id="field" contenteditable style="height: 160px">${draft}</div><script>
  document.querySelector('#field').focus();
  window.ready = true;
</script>`,
    model: "document.querySelector('#field').innerHTML",
    enter: async () => undefined,
  },
];

const frame = (id: string, draft: string) =>
  `<iframe id="${id}" style="width: 620px; height: 120px" srcdoc="${FRAMED(draft).replaceAll('"', '&quot;')}"></iframe>`;

/** Two replies in frames and one in none, all alive. */
export const THREE_REPLIES: EditorPage = {
  name: 'three replies',
  html: (draft) => `${frame('first', draft)}${frame('second', draft)}
<div id="third" contenteditable style="height: 120px">${draft}</div><script>addEventListener('load', () => (ready = true))</script>`,
  model: `[frames[0].document.body, frames[1].document.body, document.querySelector('#third')].map((each) => each.innerHTML)`,
  enter: (page) => page.frameLocator('#first').locator('body').click(),
};

const ADDRESS = 'https://demo.zendesk.com/agent/tickets/20001';

/** Shows such a page under the demo's address, with a draft in its composer. */
export async function showEditor(page: Page, editor: EditorPage, draft: string): Promise<void> {
  await page.route('https://demo.zendesk.com/**', async (route) => {
    const { pathname, href } = new URL(route.request().url());
    const path = editor.files?.[pathname];
    if (href === ADDRESS) await route.fulfill({ contentType: 'text/html', body: ticketAround(editor.html(draft)) });
    else await (path ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
  await page.goto(ADDRESS);
  await page.waitForFunction('window.ready');
}

export interface Words {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Where words of the composer are to be seen on the page. */
export function placeOf(page: Page, { view = 'window', tree = `${view}.document` }: EditorPage, words: string) {
  return page.evaluate<Words>(`(() => {
    const walker = document.createTreeWalker(${tree}, NodeFilter.SHOW_TEXT);
    while (!walker.nextNode()?.data.includes(${JSON.stringify(words)}));
    const range = walker.currentNode.ownerDocument.createRange();
    range.setStart(walker.currentNode, walker.currentNode.data.indexOf(${JSON.stringify(words)}));
    range.setEndAfter(walker.currentNode);
    let { x, y, height } = range.getClientRects()[0];
    for (let frame = ${view}.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
      const { paddingLeft, paddingTop } = getComputedStyle(frame);
      x += frame.getBoundingClientRect().x + frame.clientLeft + parseFloat(paddingLeft);
      y += frame.getBoundingClientRect().y + frame.clientTop + parseFloat(paddingTop);
    }
    return { x, y, height };
  })()`);
}

function ticketAround(composer: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ticket</title><link rel="icon" href="data:,">
<main id="main_panes"><div data-ticket-id="20001">
<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user">My line drops.</div></article>
<button data-test-id="omnichannel-channel-switcher-button" data-channel="web">Public reply</button>
<div data-test-id="omnicomposer-rich-text" style="margin: 60px">${composer}</div>
</div></main></html>`;
}
