import type { Book, Problem } from './book.ts';
import { localizedText } from './details.ts';
import type { Style } from './types.ts';

/** The styles a book adds to Kindword's own. */
export function stylesOf(book: Book): Style[] {
  return book.styles.map(({ name, meaning, ...style }) => ({
    ...style,
    name: localizedText(name),
    meaning: localizedText(meaning),
  }));
}

/**
 * Checks the styles a book adds: ids that are free, and styles and checklist items that are there.
 * @param own Kindword's own styles
 */
export function checkStyles(book: Book, own: readonly Style[]): Problem[] {
  const styles = [...own, ...book.styles].map(({ id }) => id);
  const items = [...new Set([...own.flatMap(({ checklist }) => checklist), ...book.checklist.map(({ id }) => id)])];
  return book.styles.flatMap(({ id, order, checklist }, at) => {
    const problem = (key: string, message: string): Problem => ({ path: ['styles', at, key], message });
    return [
      ...taken(id, own, book.styles.slice(0, at)).map((message) => problem('id', message)),
      ...missing(order, styles, 'style').map((message) => problem('order', message)),
      ...missing(checklist, items, 'checklist item').map((message) => problem('checklist', message)),
      ...(order.includes(id) ? [] : [problem('order', `Its own rewrites have no place; write “${id}” too.`)]),
    ];
  });
}

function taken(id: string, own: readonly Style[], before: Book['styles']): string[] {
  if (own.some((style) => style.id === id)) return [`“${id}” is a style of Kindword's own; give yours another id.`];
  return before.some((style) => style.id === id) ? [`Two styles have the id “${id}”; give one another.`] : [];
}

function missing(named: readonly string[], known: readonly string[], kind: string): string[] {
  return named
    .filter((id) => !known.includes(id))
    .map((id) => `There is no ${kind} “${id}”; there are ${known.join(', ')}.`);
}

/**
 * All styles of a set of books, Kindword's own first; books may share one of the same words.
 * @throws when two books give one id to styles that differ
 */
export function joinStyles(own: readonly Style[], books: readonly Book[]): Style[] {
  const styles = new Map(own.map((style) => [style.id, { style, book: 'Kindword' }]));
  for (const book of books) {
    for (const style of stylesOf(book)) {
      const known = styles.get(style.id);
      if (known && JSON.stringify(known.style) !== JSON.stringify(style))
        throw new Error(
          `${book.id}: the style “${style.id}” of ${known.book} is another; give one of them another id, or both the same words.`,
        );
      styles.set(style.id, { style, book: book.id });
    }
  }
  return [...styles.values()].map(({ style }) => style);
}
