import { hashWord, type Lexicon, WORD_CLASSES, type WordClass } from '../engine/word-classes.ts';
import { compromiseModel } from './compromise.ts';

/** compromise's tags that make a word a verb, a noun… to a slot. */
const CLASS_OF_TAG: Readonly<Record<string, WordClass>> = {
  Verb: 'verb',
  Infinitive: 'verb',
  PresentTense: 'verb',
  PastTense: 'verb',
  Gerund: 'verb',
  Participle: 'verb',
  PhrasalVerb: 'verb',
  Noun: 'noun',
  Singular: 'noun',
  Plural: 'noun',
  Uncountable: 'noun',
  Actor: 'noun',
  Unit: 'noun',
  ProperNoun: 'noun',
  Demonym: 'noun',
  Adjective: 'adjective',
  Comparative: 'adjective',
  Superlative: 'adjective',
  Adverb: 'adverb',
};

/** Words compromise decides by their neighbours: each of the two classes counts. */
const CLASSES_OF_SWITCH: Readonly<Record<string, readonly WordClass[]>> = {
  'Noun|Verb': ['noun', 'verb'],
  'Noun|Gerund': ['noun', 'verb'],
  'Noun|Infinitive': ['noun', 'verb'],
  'Plural|Verb': ['noun', 'verb'],
  'Adj|Noun': ['adjective', 'noun'],
  'Adj|Gerund': ['adjective', 'verb'],
  'Adj|Past': ['adjective', 'verb'],
  'Adj|Present': ['adjective', 'verb'],
  'Actor|Verb': ['noun', 'verb'],
  'Adverb|Noun': ['adverb', 'noun'],
};

/** The word classes compromise knows, as the compact lexicon that the English tables carry. */
export function buildLexicon(): Lexicon {
  const bits = new Map<string, number>();
  const add = (word: string, classes: readonly WordClass[]): void => {
    if (!/^[a-z]+$/.test(word)) return;
    bits.set(
      word,
      classes.reduce((sum, name) => sum | WORD_CLASSES[name], bits.get(word) ?? 0),
    );
  };
  for (const [word, tags] of Object.entries(compromiseModel.one.lexicon)) {
    add(
      word,
      [tags].flat().flatMap((tag) => CLASSES_OF_SWITCH[tag] ?? CLASS_OF_TAG[tag] ?? []),
    );
  }
  for (const [word, choice] of Object.entries(compromiseModel.two.switches)) add(word, CLASSES_OF_SWITCH[choice] ?? []);
  const rows = [...bits].filter(([, value]) => value > 0).map(([word, value]) => [hashWord(word), value] as const);
  rows.sort((a, b) => a[0] - b[0]);
  return {
    hashes: Uint32Array.from(rows, (row) => row[0]),
    bits: Uint8Array.from(rows, (row) => row[1]),
    suffixes: suffixes(),
  };
}

/** compromise's endings that tell a word's class, the longest first. */
function suffixes(): [string, number][] {
  const found: [string, number][] = [];
  for (const byEnding of compromiseModel.two.suffixPatterns) {
    for (const [ending, tag] of Object.entries(byEnding ?? {})) {
      const name = CLASS_OF_TAG[tag];
      if (name && /^[a-z]{2,}$/.test(ending)) found.push([ending, WORD_CLASSES[name]]);
    }
  }
  return found.sort((a, b) => b[0].length - a[0].length);
}
