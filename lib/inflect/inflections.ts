import type { WordClass } from '../engine/word-classes.ts';
import { compromiseModel, guessTags, tagsOf, transforms } from './compromise.ts';

const BE = ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'];
/** Participles compromise leaves out; the past tense serves where it is the same. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  see: 'seen',
  go: 'gone',
  take: 'taken',
  give: 'given',
  write: 'written',
  know: 'known',
  break: 'broken',
  choose: 'chosen',
  speak: 'spoken',
  show: 'shown',
  forget: 'forgotten',
  begin: 'begun',
  come: 'come',
  become: 'become',
  run: 'run',
  eat: 'eaten',
  drive: 'driven',
  fall: 'fallen',
  grow: 'grown',
  throw: 'thrown',
  draw: 'drawn',
  wear: 'worn',
  steal: 'stolen',
  hide: 'hidden',
};

/**
 * Every inflection of an English word, itself included: what `~tell` or `~leave:verb` stands for.
 * @param word lower case, in its base form
 * @param wordClass only in that class; left out: in every class compromise knows it in
 * @returns distinct, without phrases ("will tell"); empty when the word isn't known in that class
 */
export function inflections(word: string, wordClass?: WordClass): readonly string[] {
  if (word === 'be') return BE;
  const classes = wordClass ? [wordClass] : classesOf(word);
  const forms = classes.flatMap((name) => formsIn(word, name));
  return [...new Set(forms)].filter((form) => /^[a-z]+$/.test(form));
}

function classesOf(word: string): WordClass[] {
  const tags = (tagsOf(word).length > 0 ? tagsOf(word) : guessTags(word)).join(' ');
  const found: WordClass[] = [];
  if (/Verb|Infinitive|Present|Gerund|Past/.test(tags)) found.push('verb');
  if (/Noun|Singular|Plural|Actor|Unit/.test(tags)) found.push('noun');
  if (/Adj|Comparative|Superlative/.test(tags)) found.push('adjective');
  if (/Adverb/.test(tags)) found.push('adverb');
  return found;
}

function formsIn(word: string, wordClass: WordClass): string[] {
  switch (wordClass) {
    case 'verb':
      return verbForms(word);
    case 'noun':
      return [word, transforms.noun.toPlural(word, compromiseModel)];
    case 'adjective':
      return [
        word,
        transforms.adjective.toComparative(word, compromiseModel),
        transforms.adjective.toSuperlative(word, compromiseModel),
      ];
    case 'adverb':
      return [word];
  }
}

function verbForms(word: string): string[] {
  const { Infinitive, PastTense, PresentTense, Gerund, Participle } = transforms.verb.conjugate(word, compromiseModel);
  const forms = [word, Infinitive, PastTense, PresentTense, Gerund, Participle ?? PARTICIPLES[word] ?? ''];
  // British and American doubling are both written (cancelled, canceled).
  forms.push(
    ...forms
      .map((form) => form.replace(/(e)ll(ed|ing)$/, '$1l$2'))
      .filter((form) => word.endsWith('el') && form !== ''),
  );
  return forms.filter((form) => form !== '');
}
