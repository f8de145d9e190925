/** Sets of phrases as tries in one array; equal sets are kept once, so that a list costs its room only once. */
export interface PhraseSets {
  /** @returns the set's number */
  add(phrases: readonly (readonly number[])[]): number;
  /** Start of each set in `nodes`. */
  readonly starts: readonly number[];
  /** See `Tables.phrases`. */
  readonly nodes: readonly number[];
}

export function createPhraseSets(): PhraseSets {
  const known = new Map<string, number>();
  const starts: number[] = [];
  const nodes: number[] = [];
  return {
    starts,
    nodes,
    add(phrases) {
      const key = phrases.map((phrase) => phrase.join(' ')).sort().join();
      let set = known.get(key);
      if (set === undefined) {
        set = starts.length;
        known.set(key, set);
        starts.push(nodes.length);
        for (const number of layOut(phrases)) nodes.push(number);
      }
      return set;
    },
  };
}

interface TrieNode {
  ends: boolean;
  readonly edges: Map<number, TrieNode>;
}

function layOut(phrases: readonly (readonly number[])[]): number[] {
  const root: TrieNode = { ends: false, edges: new Map() };
  for (const phrase of phrases) {
    let node = root;
    for (const token of phrase) {
      let next = node.edges.get(token);
      if (!next) {
        next = { ends: false, edges: new Map() };
        node.edges.set(token, next);
      }
      node = next;
    }
    node.ends = true;
  }
  const out: number[] = [];
  writeNode(root, out);
  return out;
}

/** @returns where the node stands in `out` */
function writeNode(node: TrieNode, out: number[]): number {
  const at = out.length;
  const edges = [...node.edges].sort((a, b) => a[0] - b[0]);
  out.push(node.ends ? 1 : 0, edges.length, ...edges.flatMap(([token]) => [token, 0]));
  edges.forEach(([, next], index) => {
    out[at + 3 + 2 * index] = writeNode(next, out);
  });
  return at;
}
