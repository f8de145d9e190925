import { canBeVerb } from './compromise.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  "you're": "I'm",
  "you've": "I've",
  "you'll": "I'll",
  "you'd": "I'd",
};
const AFTER_YOU: Readonly<Record<string, string>> = { are: 'am', were: 'was', "aren't": 'am not', "weren't": "wasn't" };
const HELPERS = new Set(
  "are were have had do did will would can could should may might must haven't hadn't don't didn't won't wouldn't can't couldn't aren't weren't".split(
    ' ',
  ),
);

/**
 * Turns words about "you" into words about the speaker: your → my; you → I before a verb, me after a verb or preposition.
 * @returns undefined when a "you" can't be placed
 */
export function swapPerson(words: string): string | undefined {
  const tokens = words.replaceAll('’', "'").split(/(\s+)/);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] ?? '';
    const lower = word.toLowerCase();
    const simple = SIMPLE[lower];
    if (simple !== undefined) out.push(simple);
    else if (lower !== 'you') out.push(word);
    else {
      const next = (tokens[at + 2] ?? '').toLowerCase();
      const before = at > 1;
      if (HELPERS.has(next) || canBeVerb(next)) {
        out.push('I');
        const agreed = AFTER_YOU[next];
        if (agreed !== undefined) tokens[at + 2] = agreed;
      } else if (before) out.push('me');
      else return undefined;
    }
  }
  return out.join('');
}
