import type { Book, Example } from './book.ts';
import type { ChecklistDetails, EntryDetails, RewriteTemplate } from './types.ts';

/** What a card shows of each entry of a book, by `book/entry`. */
export function detailsOf(book: Book): EntryDetails[] {
  return book.entries.map((entry) => ({
    entry: `${book.id}/${entry.id}`,
    locale: book.locale,
    category: entry.category,
    severity: entry.severity,
    label: withoutUndefined(entry.label),
    why: withoutUndefined(entry.why),
    rewrites: Object.fromEntries(Object.entries(entry.rewrites).map(([style, list]) => [style, list.map(toTemplate)])),
    pass: entry.pass.map(exampleText),
  }));
}

/**
 * What a card shows of each item of a book's checklist.
 * @param orders ids of items by style, the most useful first; an item that isn't named comes after
 */
export function checklistOf(book: Book, orders: Readonly<Record<string, readonly string[]>>): ChecklistDetails[] {
  const placeIn = (order: readonly string[], id: string, at: number): number =>
    order.includes(id) ? order.indexOf(id) : order.length + at;
  return book.checklist.map(({ id, label, why, starters }, at) => ({
    id,
    locale: book.locale,
    label: withoutUndefined(label),
    why: withoutUndefined(why),
    starters,
    rank: Object.fromEntries(Object.entries(orders).map(([style, order]) => [style, placeIn(order, id, at)])),
  }));
}

export function exampleText(example: Example): string {
  return typeof example === 'string' ? example : example.reply;
}

type RewriteSource = Book['entries'][number]['rewrites'][string][number];

function toTemplate(rewrite: RewriteSource): RewriteTemplate {
  if (typeof rewrite === 'string') return { text: rewrite };
  return rewrite.gloss ? { text: rewrite.text, gloss: rewrite.gloss } : { text: rewrite.text };
}

function withoutUndefined(text: { en: string; 'zh-CN'?: string | undefined }): EntryDetails['why'] {
  return text['zh-CN'] === undefined ? { en: text.en } : { en: text.en, 'zh-CN': text['zh-CN'] };
}
