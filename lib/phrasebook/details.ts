import type { Book, Example } from './book.ts';
import type { ChecklistDetails, EntryDetails, Localized, RewriteTemplate, Style } from './types.ts';

/** What a card shows of each entry of a book, by `book/entry`. */
export function detailsOf(book: Book): EntryDetails[] {
  return book.entries.map((entry) => ({
    entry: `${book.id}/${entry.id}`,
    locale: book.locale,
    category: entry.category,
    severity: entry.severity,
    label: localizedText(entry.label),
    why: localizedText(entry.why),
    rewrites: templatesOf(entry.rewrites),
    pass: entry.pass.map(exampleText),
  }));
}

/**
 * What a card shows of each item of a book's checklist.
 * @param styles each ranks the items, the most useful first; an item that it doesn't name comes after
 */
export function checklistOf(book: Book, styles: readonly Style[]): ChecklistDetails[] {
  const placeIn = (order: readonly string[], id: string, at: number): number =>
    order.includes(id) ? order.indexOf(id) : order.length + at;
  return book.checklist.map(({ id, label, why, starters }, at) => ({
    id,
    locale: book.locale,
    label: localizedText(label),
    why: localizedText(why),
    starters: templatesOf(starters),
    rank: Object.fromEntries(styles.map((style) => [style.id, placeIn(style.checklist, id, at)])),
  }));
}

export function exampleText(example: Example): string {
  return typeof example === 'string' ? example : example.reply;
}

type RewriteSource = Book['entries'][number]['rewrites'][string][number];

function templatesOf(byStyle: Readonly<Record<string, readonly RewriteSource[]>>): Record<string, RewriteTemplate[]> {
  return Object.fromEntries(Object.entries(byStyle).map(([style, list]) => [style, list.map(toTemplate)]));
}

function toTemplate(rewrite: RewriteSource): RewriteTemplate {
  if (typeof rewrite === 'string') return { text: rewrite };
  return rewrite.gloss ? { text: rewrite.text, gloss: rewrite.gloss } : { text: rewrite.text };
}

/** A text without the languages it lacks. */
export function localizedText(text: { en: string; 'zh-CN'?: string | undefined }): Localized {
  return text['zh-CN'] === undefined ? { en: text.en } : { en: text.en, 'zh-CN': text['zh-CN'] };
}
