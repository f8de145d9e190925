import { languageData } from '../../../lib/cli/language-data.ts';
import { createEngine, type Engine } from '../../../lib/engine/engine.ts';
import { createMatcher } from '../../../lib/engine/scan.ts';
import { compileBooks } from '../../../lib/phrasebook/compile-book.ts';
import { exampleText } from '../../../lib/phrasebook/details.ts';
import { PLAIN } from '../sentences.ts';
import { bundledBook } from './books.ts';

/** Sentences of a paragraph. */
const IN_PARAGRAPH = 5;

/** An English reply of about so many words in paragraphs; so many of its sentences, spread evenly, have a finding each. */
export function draftOf(words: number, findings: number): string[] {
  const flawed = flawedSentences();
  const plain = PLAIN.en ?? [];
  const sentences: string[] = [];
  let placed = 0;
  for (let count = 0; count < words || placed < findings; ) {
    const due = placed < findings && placed <= (count / words) * findings;
    const sentence = (due ? flawed[placed++ % flawed.length] : plain[sentences.length % plain.length]) ?? '';
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  const paragraphs: string[] = [];
  while (sentences.length > 0) paragraphs.push(sentences.splice(0, IN_PARAGRAPH).join(' '));
  return paragraphs;
}

/** Examples of the bundled book in which one thing is found, also among the plain sentences, which settle much. */
function flawedSentences(): string[] {
  const book = bundledBook('en');
  const engine = createEngine([createMatcher(compileBooks([book], languageData('en')).tables)]);
  const around = PLAIN.en?.join(' ') ?? '';
  const examples = book.entries.map(({ flag: [first = ''] }) => exampleText(first));
  return examples.filter(
    (text) =>
      /^[A-Z][^\n]*[.?]$/.test(text) &&
      count(engine, text) === 1 &&
      count(engine, `${around} ${text}`) === 1 &&
      count(engine, `${text} ${text}`) === 2,
  );
}

function count(engine: Engine, text: string): number {
  return engine.review({ text, skip: [] }, { style: 'default', customer: ANGRY }).findings.length;
}

/** The demo's customer, whose mood settles things too. */
const ANGRY = 'This is the third time I write to you. I am really angry. I will tell everyone why.';
