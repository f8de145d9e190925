import { parentAcross } from '../ancestry.ts';

/** Attributes that tell how a page is built; what they hold is the makers', not anybody's text. */
const TELLING = [
  'role',
  'data-test-id',
  'data-testid',
  'data-cy',
  'data-qa',
  'contenteditable',
  'aria-multiline',
  'type',
  'name',
];

/** Editables and Send controls described at most. */
const MOST = 12;
/** Elements above each of them. */
const ABOVE = 12;

/**
 * How a page is built around what can be written in, for whoever mends an adapter: tags, roles, test ids and class
 * names, one editable a paragraph. No text of the page, and no number, which could be a ticket's.
 */
export function describePage(page: Document): string {
  const editables = [...page.querySelectorAll('textarea, [contenteditable]:not([contenteditable="false"]), iframe')];
  const buttons = [...page.querySelectorAll('button[type="submit"], [data-test-id*="send"], [data-testid*="send"]')];
  const described = [...editables.slice(0, MOST), ...buttons.slice(0, MOST)].map(describeChain);
  return [`${page.location.hostname}`, ...described].join('\n\n');
}

function describeChain(element: Element): string {
  const lines: string[] = [];
  for (let at: Element | null = element; at && lines.length < ABOVE; at = parentAcross(at)) lines.push(describe(at));
  return lines.map((line, depth) => `${'  '.repeat(depth)}${line}`).join('\n');
}

function describe(element: Element): string {
  const attributes = TELLING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : `[${name}="${unnumbered(value)}"]`;
  });
  const classes = [...element.classList].filter((name) => !/\d/.test(name)).map((name) => `.${name}`);
  return element.tagName.toLowerCase() + attributes.join('') + classes.join('');
}

const unnumbered = (value: string): string => value.replace(/\d+/g, '#').slice(0, 80);
