/** Puts an editor in the page's composer, holding the page's draft; it gives a function that tells what the editor itself holds. */
export function mount(create: (field: HTMLElement, content: HTMLElement) => () => string): void {
  const field = document.querySelector<HTMLElement>('.field');
  const draft = document.querySelector('template')?.innerHTML ?? '';
  const content = new DOMParser().parseFromString(draft, 'text/html').body;
  if (!field) throw new Error('the page has no composer');
  Object.assign(window, { model: create(field, content) });
  field.querySelector('[contenteditable]')?.classList.add('editor');
  document.documentElement.dataset.ready = 'true';
}
