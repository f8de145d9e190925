import { replyFacts } from './facts.ts';
import type { PlacedLine, Sentence } from './reading.ts';
import type { Reply } from './reply.ts';
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
export function reviewChecklist(lines: readonly PlacedLine[], reply: Reply): ChecklistItem[] {
  const tables = mainTables(lines);
  if (!tables) return [];
  const { locale } = tables;
  const opening = openingOf(lines, Math.max(...tables.checklist.map(({ within }) => within)));
  const read = { reply, tables, opening, facts: replyFacts(lines) };
  return tables.checklist.map((row) => ({ id: row.id, locale, state: stateOf(read, row) }));
}

function mainTables(lines: readonly PlacedLine[]): Tables | undefined {
  const lengths = new Map<Tables, number>();
  for (const { line } of lines)
    for (const { matcher, text } of line.sentences) {
      if (matcher) lengths.set(matcher.tables, (lengths.get(matcher.tables) ?? 0) + text.length);
    }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The first so many sentences, and maybe some more. */
function openingOf(lines: readonly PlacedLine[], count: number): Opening {
  const opening: Sentence[] = [];
  for (const { line } of lines) {
    if (opening.length >= count) break;
    opening.push(...line.sentences);
  }
  return opening;
}

type Opening = readonly Sentence[];

interface Read {
  readonly reply: Reply;
  readonly tables: Tables;
  readonly opening: Opening;
  readonly facts: ReadonlySet<unknown>;
}

function stateOf(read: Read, row: ChecklistRow): ChecklistItem['state'] {
  const { reply, tables, opening, facts } = read;
  const { cues, within, wanted } = row;
  const held = within > 0 ? cuesIn(opening.slice(0, within), tables) : (reply.held.get(tables) ?? new Set());
  const asked = wanted.length === 0 || wanted.some((condition) => isWanted(read, condition));
  // What isn't wanted is no achievement where a fact alone says it's there: no steps are numbered steps too.
  const done = cues.some((cue) => (typeof cue === 'number' ? held.has(cue) : asked && facts.has(cue)));
  if (done) return 'done';
  return asked && reply.words >= SUBSTANCE ? 'missing' : 'not-needed';
}

function cuesIn(opening: Opening, tables: Tables): ReadonlySet<number> {
  const own = opening.filter(({ matcher }) => matcher?.tables === tables);
  return new Set(own.flatMap(({ hits }) => hits.cues.map(({ owner }) => owner)));
}

function isWanted({ reply, tables, facts }: Read, { scope, cue }: Condition): boolean {
  if (typeof cue !== 'number') return facts.has(cue);
  if (scope === 'customer') return (tables.customerCues[cue] ?? '') in reply.customer.cues;
  return reply.cues.has(tables.cues[cue] ?? '');
}
