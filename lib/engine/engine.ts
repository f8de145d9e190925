import { findBlanks } from './blanks.ts';
import { reviewChecklist } from './checklist.ts';
import { judge, type Place, type Reply, readReply, waits } from './conditions.ts';
import { type CustomerReading, createCustomerReader } from './customer.ts';
import { createReader, maskDraft, type Sentence } from './reading.ts';
import { type Matcher, overlaps } from './scan.ts';
import {
  type Context,
  type CustomerState,
  type Draft,
  type Finding,
  type Review,
  SEVERITIES,
  type Span,
} from './types.ts';

/** Reviews one composer's reply again and again; keeps what hasn't changed between two reviews. */
export interface Engine {
  review(draft: Draft, context: Context): Review;
}

/** Entry id of an unfilled blank, which no book has to name. */
export const BLANK_ENTRY = 'kindword/blank';

/**
 * @param matchers one a locale; a sentence in a language without one is left alone
 */
export function createEngine(matchers: readonly Matcher[]): Engine {
  const reader = createReader(matchers);
  const readCustomer = createCustomerReader(matchers);
  return {
    review(draft, context) {
      const sentences = reader.read(draft, context.locale);
      const customer = readCustomer(context.customer, context.locale);
      const reply = readReply(sentences, customer);
      const found = sentences.flatMap((sentence) => findingsOf(reply, sentence, context.style));
      const findings = settleOverlaps([...blanksOf(draft, sentences), ...found]).map((f) => withText(f, draft.text));
      return { findings, checklist: reviewChecklist(reply), customer: stateOf(customer) };
    },
  };
}

/** What leaves the engine is plain data. */
function stateOf({ used, ...state }: CustomerReading): CustomerState {
  return state;
}

function withText(finding: Finding, text: string): Finding {
  return { ...finding, text: text.slice(finding.from, finding.to), also: finding.also.map((f) => withText(f, text)) };
}

function findingsOf(reply: Reply, sentence: Sentence, style: string | undefined): Finding[] {
  const { matcher } = sentence;
  if (!matcher) return [];
  return sentence.hits.entries.flatMap(
    (hit) => toFinding(reply, { sentence, matcher, hit, entry: matcher.entry(hit.owner) }, style) ?? [],
  );
}

function toFinding(reply: Reply, place: Place, style: string | undefined): Finding | undefined {
  const { sentence, matcher, hit, entry } = place;
  const severity = judge(reply, place, style);
  if (!severity) return undefined;
  const shift = ({ from, to }: Span): Span => ({ from: sentence.from + from, to: sentence.from + to });
  return {
    ...shift(hit),
    entry: entry.id,
    category: entry.category,
    severity,
    locale: matcher.tables.locale,
    text: '',
    sentence: { from: sentence.from, to: sentence.to },
    target: shift(entry.replace === 'sentence' ? hit.message : hit),
    slots: Object.fromEntries(Object.entries(hit.slots).map(([name, span]) => [name, shift(span)])),
    waits: waits(entry),
    pattern: hit.pattern,
    also: [],
  };
}

/** An unfilled blank is always a high finding. */
function blanksOf(draft: Draft, sentences: readonly Sentence[]): Finding[] {
  return findBlanks(maskDraft(draft)).map((span) => {
    const sentence = sentences.find((s) => overlaps(s, span)) ?? { ...span, matcher: undefined };
    return {
      ...span,
      entry: BLANK_ENTRY,
      category: 'vague',
      severity: 'high',
      locale: sentence.matcher?.tables.locale ?? 'en',
      text: '',
      sentence: { from: sentence.from, to: sentence.to },
      target: span,
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
  const winners: (Finding & { also: Finding[] })[] = [];
  for (const finding of order) {
    const winner = winners.find((w) => overlaps(w, finding));
    if (winner) winner.also.push(finding);
    else winners.push({ ...finding, also: [] });
  }
  return winners.sort((a, b) => a.from - b.from);
}
