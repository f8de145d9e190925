import type { Reply } from './conditions.ts';
import { contentWords, replyFacts } from './facts.ts';
import type { Sentence } from './reading.ts';
import type { ChecklistRow, Condition, Tables } from './tables.ts';
import type { ChecklistItem } from './types.ts';

/** Items suggested at a time: more would nag. */
const MOST_SUGGESTED = 2;

/**
 * The missing items to suggest, the most useful first.
 * @param rankOf place of an item among all; the least is the most useful
 */
export function suggested(items: readonly ChecklistItem[], rankOf: (id: string) => number): readonly ChecklistItem[] {
  const missing = items.filter(({ state }) => state === 'missing');
  return missing.sort((a, b) => rankOf(a.id) - rankOf(b.id)).slice(0, MOST_SUGGESTED);
}

/** Content words from which on a reply is more than "thanks, bye". */
const SUBSTANCE = 6;

/**
 * The checklist of the book that most of the reply is written in.
 * @returns items in the book's order; empty when no book speaks the reply's language
 */
export function reviewChecklist(reply: Reply): ChecklistItem[] {
  const tables = mainTables(reply.sentences);
  if (!tables) return [];
  const substance = hasSubstance(reply.sentences);
  const facts = replyFacts(reply.sentences);
  const { locale } = tables;
  return tables.checklist.map((row) => ({
    id: row.id,
    locale,
    state: stateOf({ reply, tables, facts }, row, substance),
  }));
}

function mainTables(sentences: readonly Sentence[]): Tables | undefined {
  const lengths = new Map<Tables, number>();
  for (const { matcher, text } of sentences) {
    if (matcher) lengths.set(matcher.tables, (lengths.get(matcher.tables) ?? 0) + text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function hasSubstance(sentences: readonly Sentence[]): boolean {
  let count = 0;
  for (const sentence of sentences) {
    count += contentWords(sentence);
    if (count >= SUBSTANCE) return true;
  }
  return false;
}

interface Read {
  readonly reply: Reply;
  readonly tables: Tables;
  readonly facts: ReadonlySet<unknown>;
}

function stateOf(read: Read, row: ChecklistRow, substance: boolean): ChecklistItem['state'] {
  const { reply, tables, facts } = read;
  const sentences = row.within > 0 ? reply.sentences.slice(0, row.within) : reply.sentences;
  const held = sentences.some(
    ({ matcher, hits }) => matcher?.tables === tables && hits.cues.some(({ owner }) => row.cues.includes(owner)),
  );
  const wanted = row.wanted.length === 0 || row.wanted.some((condition) => isWanted(read, condition));
  // What isn't wanted is no achievement where a fact alone says it's there: no steps are numbered steps too.
  if (held || (wanted && row.cues.some((cue) => facts.has(cue)))) return 'done';
  return wanted && substance ? 'missing' : 'not-needed';
}

function isWanted({ reply, tables, facts }: Read, { scope, cue }: Condition): boolean {
  if (typeof cue !== 'number') return facts.has(cue);
  if (scope === 'customer') return (tables.customerCues[cue] ?? '') in reply.customer.cues;
  return reply.cues.has(tables.cues[cue] ?? '');
}
