import { findBlanks } from './blanks.ts';
import { judge, type Place, waits } from './conditions.ts';
import { createCustomerReader } from './customer.ts';
import { createReader, type Line, type PlacedLine, type Sentence } from './reading.ts';
import { type Reply, readReply } from './reply.ts';
import { type Matcher, overlaps, type SentenceHits } from './scan.ts';
import { type Context, type Draft, type Finding, type Review, SEVERITIES, type Span } from './types.ts';

/** Finds in one composer's reply again and again; keeps what hasn't changed in between. */
export interface Finder {
  find(draft: Draft, context: Context): Found;
}

/** What was found in a reply, and the reading that it was found by: `reviewOf` tells the rest from it. */
export interface Found {
  readonly findings: Review['findings'];
  readonly lines: readonly PlacedLine[];
  readonly reply: Reply;
}

/** Entry id of an unfilled blank, which no book has to name. */
export const BLANK_ENTRY = 'kindword/blank';

/**
 * @param matchers one a locale; a sentence in a language without one is left alone
 */
export function createFinder(matchers: readonly Matcher[]): Finder {
  const reader = createReader(matchers);
  const readCustomer = createCustomerReader(matchers);
  const memory: Memory = new WeakMap();
  let reply: Reply | undefined;
  return {
    find(draft, context) {
      const lines = reader.lines(draft, context.locale);
      const customer = readCustomer(context.customer, context.locale);
      const now = readReply(lines, customer, context.style, reply);
      reply = now;
      const find = (placed: PlacedLine) =>
        recall(memory, placed.line, now, placed.at, () => findingsOf(memory, now, placed));
      return { findings: lines.flatMap(find), lines, reply };
    },
  };
}

/** Findings of a line or a sentence where it stood last, as they were judged in a reply. */
interface Known {
  readonly reply: Reply;
  readonly at: number;
  readonly findings: readonly Finding[];
}

/** By line, and by what was found in a sentence. */
type Memory = WeakMap<Line | SentenceHits, Known>;

/** What was found in before, in a reply that reads the same, isn't judged again. */
function recall(memory: Memory, what: Line | SentenceHits, reply: Reply, at: number, judge: () => Finding[]) {
  const known = memory.get(what);
  const judged = known?.reply === reply;
  if (judged && known.at === at) return known.findings;
  const findings = judged ? known.findings.map((each) => moved(each, at - known.at)) : judge();
  memory.set(what, { reply, at, findings });
  return findings;
}

function moved(finding: Finding, by: number): Finding {
  return {
    ...finding,
    ...shifted(finding, by),
    sentence: shifted(finding.sentence, by),
    target: shifted(finding.target, by),
    slots: shiftedSlots(finding.slots, by),
    also: finding.also.map((other) => moved(other, by)),
  };
}

function shifted({ from, to }: Span, by: number): Span {
  return { from: by + from, to: by + to };
}

function shiftedSlots(slots: Finding['slots'], by: number): Finding['slots'] {
  return Object.fromEntries(Object.entries(slots).map(([name, span]) => [name, shifted(span, by)]));
}

/** Marks never reach over the end of a line: each is settled for itself. */
function findingsOf(memory: Memory, reply: Reply, placed: PlacedLine): Finding[] {
  const found = placed.line.sentences.flatMap((sentence) => {
    const judge = (): Finding[] => findingsIn(reply, placed, sentence);
    // Of words that are masked only their place is known.
    if (placed.line.written !== placed.line.text) return judge();
    return recall(memory, sentence.hits, reply, placed.at + sentence.from, judge);
  });
  return settleOverlaps([...blanksOf(placed), ...found]);
}

function findingsIn(reply: Reply, placed: PlacedLine, sentence: Sentence): Finding[] {
  const { matcher } = sentence;
  if (!matcher) return [];
  return sentence.hits.entries.flatMap(
    (hit) => toFinding(reply, placed, { sentence, matcher, hit, entry: matcher.entry(hit.owner) }) ?? [],
  );
}

function toFinding(reply: Reply, { at, line }: PlacedLine, place: Place): Finding | undefined {
  const { sentence, matcher, hit, entry } = place;
  const severity = judge(reply, place);
  if (!severity) return undefined;
  const start = at + sentence.from;
  return {
    ...shifted(hit, start),
    entry: entry.id,
    category: entry.category,
    severity,
    locale: matcher.tables.locale,
    text: line.written.slice(sentence.from + hit.from, sentence.from + hit.to),
    sentence: shifted(sentence, at),
    target: shifted(entry.replace === 'sentence' ? hit.message : hit, start),
    slots: shiftedSlots(hit.slots, start),
    waits: waits(entry),
    pattern: hit.pattern,
    also: [],
  };
}

/** An unfilled blank is always a high finding. */
function blanksOf({ at, line: { written, text, sentences } }: PlacedLine): Finding[] {
  return findBlanks(text).map((span) => {
    const sentence = sentences.find((s) => overlaps(s, span)) ?? { ...span, matcher: undefined };
    return {
      ...shifted(span, at),
      entry: BLANK_ENTRY,
      category: 'vague',
      severity: 'high',
      locale: sentence.matcher?.tables.locale ?? 'en',
      text: written.slice(span.from, span.to),
      sentence: shifted(sentence, at),
      target: shifted(span, at),
      slots: {},
      waits: false,
      pattern: 0,
      also: [],
    };
  });
}

/** Of overlapping findings the higher severity, then the longer, then the earlier in the book gets the mark (rule 8). */
function settleOverlaps(findings: readonly Finding[]): Finding[] {
  const rank = (f: Finding): number => SEVERITIES.indexOf(f.severity);
  const order = [...findings].sort((a, b) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from));
  const winners = new Map<Finding, Finding[]>();
  for (const finding of order) {
    const winner = [...winners.keys()].find((other) => overlaps(other, finding));
    if (winner) winners.get(winner)?.push(finding);
    else winners.set(finding, []);
  }
  const settled = Array.from(winners, ([winner, also]) => (also.length > 0 ? { ...winner, also } : winner));
  return settled.sort((a, b) => a.from - b.from);
}
