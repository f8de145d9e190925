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
      const set = layOut(phrases);
      const key = set.join();
      let id = known.get(key);
      if (id === undefined) {
        id = starts.push(nodes.length) - 1;
        known.set(key, id);
        for (const number of set) nodes.push(number);
      }
      return id;
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
  // The root stands first, whatever stands after it.
  const out: number[] = new Array(2 + 2 * root.edges.size).fill(0);
  fillNode(root, 0, out, new Map());
  return out;
}

/** Equal ends of phrases are written once: what makes a trie as small as the language it holds allows. */
function writeNode(node: TrieNode, out: number[], written: Map<string, number>): number {
  const tail: number[] = [node.ends ? 1 : 0, node.edges.size];
  for (const [token, next] of sorted(node)) tail.push(token, writeNode(next, out, written));
  const key = tail.join();
  let at = written.get(key);
  if (at === undefined) {
    at = out.length;
    written.set(key, at);
    out.push(...tail);
  }
  return at;
}

function fillNode(node: TrieNode, at: number, out: number[], written: Map<string, number>): void {
  out[at] = node.ends ? 1 : 0;
  out[at + 1] = node.edges.size;
  sorted(node).forEach(([token, next], index) => {
    out[at + 2 + 2 * index] = token;
    out[at + 3 + 2 * index] = writeNode(next, out, written);
  });
}

function sorted({ edges }: TrieNode): [number, TrieNode][] {
  return edges.size === 1 ? [...edges] : [...edges].sort((a, b) => a[0] - b[0]);
}
