import type { Book, BookPath, Problem } from './book.ts';
import { parseTemplate, TemplateError, type TemplatePart } from './template.ts';

/** Checks the starter sentences of a book's checklist: styles that are there, blanks that are there, in glosses too. */
export function checkChecklist(book: Book, styles: readonly string[]): Problem[] {
  return book.checklist.flatMap(({ starters }, at) =>
    Object.entries(starters).flatMap(([style, list]) => {
      const path = ['checklist', at, 'starters', style];
      const unknown = styles.includes(style) ? [] : [`There is no style “${style}”; there are ${styles.join(', ')}.`];
      return [
        ...unknown.map((message) => ({ path, message })),
        ...list.flatMap((starter, place) => checkStarter(starter, [...path, place])),
      ];
    }),
  );
}

type StarterSource = Book['checklist'][number]['starters'][string][number];

function checkStarter(starter: StarterSource, path: BookPath): Problem[] {
  const { text, gloss = {} } = typeof starter === 'string' ? { text: starter } : starter;
  const blanks = blanksIn(text);
  const told = Object.entries(gloss).map(([language, words]) => {
    const problem = problemOf(words);
    if (problem !== undefined || blanksIn(words) === blanks) return problem;
    return `The gloss “${words}” (${language}) has other blanks than “${text}”; give it the same.`;
  });
  return [problemOf(text), ...told].flatMap((message) => (message === undefined ? [] : [{ path, message }]));
}

function problemOf(template: string): string | undefined {
  const parts = read(template);
  if (typeof parts === 'string') return `Starter “${template}”: ${parts}`;
  const slot = parts.find((part) => part.kind === 'slot');
  return (
    slot && `Starter “${template}” names the slot {${slot.name}}, but nothing was found to fill it; write a blank.`
  );
}

/** Kinds and number of its blanks; their order may differ from language to language. */
function blanksIn(template: string): string {
  const parts = read(template);
  if (typeof parts === 'string') return '';
  return parts
    .flatMap((part) => (part.kind === 'blank' ? part.blank : []))
    .sort()
    .join();
}

function read(template: string): TemplatePart[] | string {
  try {
    return parseTemplate(template);
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}
