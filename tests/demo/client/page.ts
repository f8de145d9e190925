/** What the server tells a page's script. */
export interface PageData {
  readonly draft: string;
  readonly agent: string;
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
}

export function getData(): PageData {
  return JSON.parse(get('#ticket').textContent ?? '') as PageData;
}

export function get<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Calls `then` for each press of an element that matches, now or later in the page. */
export function onPress(selector: string, then: (pressed: HTMLElement) => void): void {
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (pressed) then(pressed);
  });
}

/** A plain-text reply as a helpdesk would show it. */
export function htmlOf(text: string): string {
  const holder = document.createElement('div');
  for (const part of text.split('\n\n')) {
    const paragraph = document.createElement('p');
    paragraph.append(
      ...part.split('\n').flatMap((line, index) => (index ? [document.createElement('br'), line] : line)),
    );
    holder.append(paragraph);
  }
  return holder.innerHTML;
}
