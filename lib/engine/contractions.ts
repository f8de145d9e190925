/** Contractions are folded by a closed table, both ways: a short form becomes its words; 's and 'd stay, being two words each. */

/** Apostrophes left out. Those that are words of their own (its, were, well, ill, id) are not here. */
const BARE: Readonly<Record<string, string>> = {
  dont: "don't",
  cant: "can't",
  wont: "won't",
  didnt: "didn't",
  doesnt: "doesn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  hasnt: "hasn't",
  havent: "haven't",
  hadnt: "hadn't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  mustnt: "mustn't",
  youre: "you're",
  youve: "you've",
  youll: "you'll",
  im: "i'm",
  ive: "i've",
  theyre: "they're",
  theyve: "they've",
  theyll: "they'll",
  weve: "we've",
  thats: "that's",
  whats: "what's",
  theres: "there's",
  itll: "it'll",
  thatll: "that'll",
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "let's": ['let', 'us'],
  "ain't": ["ain't"],
};

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", "'d"],
  ["'s", "'s"],
];

/** All that is looked up by the whole word, which is every word of a reply. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(IRREGULAR),
  ...Object.entries(BARE).flatMap(([bare, full]) => {
    const parts = IRREGULAR[full] ?? expandEnding(full);
    return parts ? [[bare, parts] as const] : [];
  }),
]);

/** Words that one token may stand for, and back: 's is "is", "has" or a possessive; 'd is "would" or "had". */
const EQUAL: Readonly<Record<string, readonly string[]>> = {
  is: ['is', "'s"],
  has: ['has', "'s"],
  "'s": ["'s", 'is', 'has'],
  would: ['would', "'d"],
  had: ['had', "'d"],
  "'d": ["'d", 'would', 'had'],
};

/**
 * The words a folded word stands for: "can't", "cannot" and "cant" give can + not, "that's" gives that + 's.
 * @param word folded (lower case, straight apostrophe)
 * @returns undefined when it is a plain word
 */
export function expandContraction(word: string): readonly string[] | undefined {
  return WHOLE.get(word) ?? (word.includes("'") ? expandEnding(word) : undefined);
}

function expandEnding(full: string): readonly string[] | undefined {
  for (const [ending, meaning] of ENDINGS) {
    if (!full.endsWith(ending) || full.length === ending.length) continue;
    const rest = full.slice(0, -ending.length);
    return [...(IRREGULAR[rest] ?? expandEnding(rest) ?? [rest]), meaning];
  }
  return undefined;
}

/** Every token a pattern's token may meet in a text. Source: phrasebook-format, rule 4. */
export function equalTokens(token: string): readonly string[] {
  return EQUAL[token] ?? [token];
}
