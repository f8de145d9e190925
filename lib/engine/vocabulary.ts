/** Token to id, from 1; a token no pattern names has none. */
export type Vocabulary = ReadonlyMap<string, number>;

/**
 * @param words token of id n+1
 * @param variants pairs of characters, the first read as the second (Traditional as Simplified)
 */
export function createVocabulary(words: readonly string[], variants: string): Vocabulary {
  const ids = new Map<string, number>();
  words.forEach((word, index) => ids.set(word, index + 1));
  const chars = [...variants];
  for (let i = 0; i + 1 < chars.length; i += 2) {
    const id = ids.get(chars[i + 1] ?? '');
    const variant = chars[i] ?? '';
    if (id !== undefined && !ids.has(variant)) ids.set(variant, id);
  }
  return ids;
}
