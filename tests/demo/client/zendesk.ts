import { get, getData, htmlOf, onPress } from './page.ts';
import { type Composer, richComposer } from './rich.ts';

const data = getData();
const field = get('.editor');
const composer =
  field instanceof HTMLTextAreaElement
    ? plainComposer(field)
    : await richComposer(field, get('.toolbar'), data.language);
const switcher = get('[data-test-id="omnichannel-channel-switcher-button"]');
const menu = get('[role="menu"]');

composer.set(data.draft);
document.documentElement.dataset.ready = 'true';
get('.log').scrollTop = 1e6;

onPress('[data-test-id="omnichannel-channel-switcher-button"]', () => {
  menu.hidden = !menu.hidden;
});
onPress('[role="menuitem"]', (item) => switchTo(item.dataset.channel === 'internal'));
onPress('[data-test-id="submit_button-button"]', submit);
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && !event.target.closest('.channel')) menu.hidden = true;
});

/** Like the original, one editor node serves every channel. */
function switchTo(internal: boolean): void {
  const name = data.words[internal ? 'internalNote' : 'publicReply'] ?? '';
  menu.hidden = true;
  switcher.dataset.channel = internal ? 'internal' : 'web';
  switcher.setAttribute('aria-label', name);
  get('span', switcher).textContent = name;
  get('.composer').classList.toggle('internal', internal);
  composer.focus();
}

function submit(): void {
  const html = composer.html();
  if (!html) return;
  const internal = switcher.dataset.channel === 'internal';
  get('.log').append(articleOf(html, internal ? 'internal' : 'agent'));
  composer.set('');
  get('.state').textContent = data.words.sent ?? '';
  get('.log').scrollTop = 1e6;
}

function articleOf(html: string, kind: 'agent' | 'internal'): HTMLElement {
  const article = get(`.log article.${kind}`).cloneNode(true) as HTMLElement;
  article.classList.add('sent');
  const now = new Date();
  const time = get<HTMLTimeElement>('time', article);
  time.dateTime = now.toISOString();
  time.textContent = now.toLocaleTimeString(data.language, { hour: '2-digit', minute: '2-digit' });
  get('[data-test-id="omni-log-message-content"]', article).innerHTML = html;
  return article;
}

function plainComposer(area: HTMLTextAreaElement): Composer {
  return {
    set: (text) => {
      area.value = text;
    },
    html: () => (area.value.trim() ? htmlOf(area.value) : ''),
    focus: () => area.focus(),
  };
}
