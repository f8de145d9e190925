import nlp from 'compromise/three';

/** Forms of a verb, as compromise conjugates it. */
export interface VerbForms {
  readonly Infinitive: string;
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Gerund: string;
  readonly Participle?: string;
}

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: {
    readonly switches: Readonly<Record<string, string>>;
    readonly suffixPatterns: readonly (Readonly<Record<string, string>> | null)[];
  };
}

interface Transforms {
  readonly verb: {
    conjugate(word: string, model: Model): VerbForms;
    toInfinitive(word: string, model: Model, tag: string): string;
  };
  readonly noun: { toPlural(word: string, model: Model): string; toSingular(word: string, model: Model): string };
  readonly adjective: {
    toComparative(word: string, model: Model): string;
    toSuperlative(word: string, model: Model): string;
  };
}

// compromise types neither of these; the shapes above are those of 14.17.
export const compromiseModel = nlp.model() as unknown as Model;
export const transforms = (nlp.methods() as unknown as { two: { transform: Transforms } }).two.transform;

/** Class tags compromise gives a word outside any sentence. */
export function tagsOf(word: string): readonly string[] {
  const tags = compromiseModel.one.lexicon[word];
  const choice = compromiseModel.two.switches[word];
  return [...(tags === undefined ? [] : [tags].flat()), ...(choice === undefined ? [] : [choice])];
}

/** Whether a word can be a verb in a finite form ("restart", "restarted"), by the lexicon. */
export function canBeVerb(word: string): boolean {
  return tagsOf(word).some((tag) => /Infinitive|PastTense|PresentTense|\|Verb|\|Infinitive/.test(tag));
}

/** Tags compromise gives a word that its lexicon doesn't hold: by its ending, else a noun. */
export function guessTags(word: string): readonly string[] {
  const [sentence] = nlp(word).json() as { terms: { tags: string[] }[] }[];
  return sentence?.terms[0]?.tags ?? [];
}
