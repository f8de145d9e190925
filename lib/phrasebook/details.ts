import type { Book, Example } from './book.ts';
import type { EntryDetails, RewriteTemplate } from './types.ts';

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
