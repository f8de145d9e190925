import { type SitePage, WORDS } from './site-page.ts';

const LOOK = `body { margin: 0; padding: 16px; width: 900px; font: 14px sans-serif }
[hidden] { display: none !important }
#editor, .note-editable, textarea { min-height: 90px; width: 600px; border: 1px solid #999; box-sizing: border-box }`;

/** The document of a page, with a draft in its composer. What is sent is recorded in \`sent\`, as the editor says it. */
export function renderPage(page: SitePage): string {
  const { editor, language, title, send } = page;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>${LOOK}</style><script>${recordSent(editor.model)}${send === 'Enter' ? ENTER_SENDS : ''}</script><body>
${page.body(scriptIn(page, editor.html(draftOf(page))), page)}`;
}

export function draftOf({ editor, language, below = '' }: SitePage): string {
  const { draft } = WORDS[language];
  return editor.rich ? draft.map((words) => `<p>${words}</p>`).join('') + below : draft.join('\n\n');
}

/** Pages of one host share no script. */
function scriptIn({ editor }: SitePage, html: string): string {
  return html.replaceAll('/page.js', scriptPath(editor.title));
}

export function scriptPath(title: string): string {
  return `/scripts/${title.toLowerCase().replace(/\W+/g, '-')}.js`;
}

/** What is marked \`data-send\` sends when it is pressed. */
function recordSent(model: string): string {
  return `window.sent = [];
window.send = async () => sent.push(await (${model}));
addEventListener('click', (event) => {
  if (!event.target.closest('[data-send]')) return;
  event.preventDefault();
  send();
});`;
}

/** As chats have it. */
const ENTER_SENDS = `
addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});`;

/** A script that does something when what a selector finds is pressed. */
export function onPress(selector: string, statement: string): string {
  return `<script>document.querySelector('${selector}').addEventListener('click', (event) => { event.preventDefault(); ${statement} })</script>`;
}
