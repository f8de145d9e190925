import { compromiseModel, tagsOf, transforms, type VerbForms } from './compromise.ts';
import { swapPerson } from './swap-person.ts';

/** The transforms a rewrite may ask for, by their names in a template. */
export type SlotTransform = 'ing' | 'base' | 'past' | 'third' | 'lower' | 'swap-person' | 'trim-particle';

/**
 * Changes the form of a slot's words: `ing`, `base`, `past` and `third` on its first verb after adverbs, the rest kept;
 * `lower`, `swap-person`, and `trim-particle` for Chinese.
 * @returns undefined when it can't be done without breaking grammar
 */
export function transformSlot(name: SlotTransform, words: string): string | undefined {
  switch (name) {
    case 'lower':
      return /^(?:I\b|\p{Lu}{2})/u.test(words) ? words : words.replace(/^\p{Lu}/u, (char) => char.toLowerCase());
    case 'swap-person':
      return swapPerson(words);
    case 'trim-particle':
      return words.replace(/[啊呢吧嘛了]+$/u, '') || undefined;
    case 'ing':
      return changeVerb(words, 'Gerund');
    case 'base':
      return changeVerb(words, 'Infinitive');
    case 'past':
      return changeVerb(words, 'PastTense');
    case 'third':
      return changeVerb(words, 'PresentTense');
  }
}

function changeVerb(words: string, form: keyof VerbForms): string | undefined {
  const found = /^((?:\p{L}+ly |just |also |even |still |always |never |often |already )*)([\p{L}-]+)(.*)$/iu.exec(
    words,
  );
  if (!found) return undefined;
  const [, adverbs = '', verb = '', rest = ''] = found;
  if (/^['’]/.test(rest)) return undefined;
  const changed = conjugate(verb.toLowerCase(), form);
  return changed === undefined ? undefined : adverbs + changed + rest;
}

const BE: Readonly<Record<string, string>> = {
  Infinitive: 'be',
  Gerund: 'being',
  PresentTense: 'is',
  PastTense: 'was',
};
const MODALS = /^(?:can|could|will|would|shall|should|may|might|must|not)$/;

function conjugate(verb: string, form: keyof VerbForms): string | undefined {
  if (MODALS.test(verb)) return undefined;
  if (/^(?:be|am|is|are|was|were|been|being)$/.test(verb)) return BE[form];
  if (form === 'Gerund' && /ing$/.test(verb) && isVerbForm(verb)) return verb;
  const base = infinitiveOf(verb);
  if (base === undefined) return undefined;
  return transforms.verb.conjugate(base, compromiseModel)[form];
}

const VERB_TAG = /Verb|Infinitive|PresentTense|PastTense|Gerund|Participle|Past|Present/;

function isVerbForm(word: string): boolean {
  return tagsOf(word).some((tag) => VERB_TAG.test(tag)) || infinitiveOf(word) !== undefined;
}

/** Base form of a verb in any form; undefined when compromise knows no verb that has this form. */
function infinitiveOf(verb: string): string | undefined {
  if (tagsOf(verb).some((tag) => /Infinitive|\|Verb|Verb$/.test(tag) && !/Past|Present\b/.test(tag))) {
    if (hasForm(verb, verb)) return verb;
  }
  for (const tag of ['PresentTense', 'PastTense', 'Gerund', 'Participle']) {
    const base = transforms.verb.toInfinitive(verb, compromiseModel, tag);
    if (base && base !== verb && isKnownVerb(base) && hasForm(base, verb)) return base;
  }
  return isKnownVerb(verb) ? verb : undefined;
}

function isKnownVerb(word: string): boolean {
  return tagsOf(word).some((tag) => /Verb|Infinitive/.test(tag));
}

function hasForm(base: string, form: string): boolean {
  return Object.values(transforms.verb.conjugate(base, compromiseModel)).includes(form);
}
