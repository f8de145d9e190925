/** Token to id, from 1; a token no pattern names has none. */
export type Vocabulary = ReadonlyMap<string, number>;

/**
 * @param words token of id n+1, a line each
 * @param variants pairs of characters, the first read as the second (Traditional as Simplified)
 */
export function createVocabulary(words: string, variants: string): Vocabulary {
  const ids = new Map<string, number>();
  let id = 0;
  for (const word of words.split('\n')) ids.set(word, ++id);
  const chars = [...variants];
  for (let i = 0; i + 1 < chars.length; i += 2) {
    const own = ids.get(chars[i + 1] ?? '');
    const variant = chars[i] ?? '';
    if (own !== undefined && !ids.has(variant)) ids.set(variant, own);
  }
  return ids;
}
