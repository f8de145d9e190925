import { transformSlot } from '../inflect/transform.ts';
import { checkBook } from '../phrasebook/check.ts';
import type { PlacedProblem } from '../phrasebook/yaml-book.ts';
import { readBook } from './book-files.ts';
import { languageData } from './language-data.ts';
import { readStyles } from './styles.ts';

/** All problems of a book's folder or file, with the number of entries and cues it has. */
export function checkPath(path: string): { readonly problems: readonly PlacedProblem[]; readonly summary: string } {
  const source = readBook(path);
  if (!source.book) return { problems: source.problems, summary: '' };
  const { book } = source;
  const problems = checkBook(book, {
    language: languageData(book.locale),
    transform: transformSlot,
    styles: readStyles(),
  });
  const cues = Object.keys(book.cues).length + Object.keys(book.customer).length;
  return {
    problems: problems.map(source.place),
    summary: `${book.id} ${book.version}: ${book.entries.length} entries, ${cues} cues`,
  };
}

function check(paths: readonly string[]): number {
  let failed = false;
  for (const path of paths) {
    const { problems, summary } = checkPath(path);
    for (const { file, line, entry, message } of problems)
      console.log(`${file}:${line}: ${entry === undefined ? '' : `${entry}: `}${message}`);
    console.log(
      problems.length > 0
        ? `${path}: ${problems.length} to mend`
        : `${path}: ${summary}, all examples as they should be`,
    );
    failed ||= problems.length > 0;
  }
  return failed ? 1 : 0;
}

if (import.meta.main) {
  const [command, ...paths] = process.argv.slice(2);
  if (command !== 'check' || paths.length === 0) {
    console.error('Usage: npm run phrasebook -- check FOLDER_OR_FILE…');
    process.exitCode = 2;
  } else {
    process.exitCode = check(paths);
  }
}
