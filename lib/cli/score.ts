import type { Category, Finding, Severity, Span } from '../engine/types.ts';
import type { LabelledReply } from './labelled-set.ts';

/** Part of a whole. */
export interface Share {
  part: number;
  whole: number;
}

/** How what was found in labelled replies agrees with the labels. */
export interface Score {
  readonly replies: number;
  /** Findings on a label, of all but those where readers disagreed. */
  readonly precision: Share;
  /** Labels of a severity that a finding touches. */
  readonly reached: Readonly<Record<Severity, Share>>;
  /** Replies without a label that got a finding. */
  readonly faultless: Share;
  /** Labels reached by a finding of their own category, of those reached. */
  readonly sameCategory: Share;
  /** `precision` by the finding's category, and by its entry. */
  readonly byCategory: ReadonlyMap<string, Share>;
  readonly byEntry: ReadonlyMap<string, Share>;
  /** Labels reached by the label's category. */
  readonly reachedByCategory: ReadonlyMap<string, Share>;
}

/** Of a finding, only what the score looks at. */
export type ScoredFinding = Pick<Finding, 'from' | 'to' | 'category' | 'entry'>;

/**
 * Scores findings against labels: one that touches a label is right, one that touches only what readers disagreed on
 * counts neither way, any other is wrong. `register` depends on the style and is left out.
 * @param found the findings of each reply, in the order of the replies
 */
export function score(replies: readonly LabelledReply[], found: readonly (readonly ScoredFinding[])[]): Score {
  const tally = createTally(replies.length);
  replies.forEach((reply, at) => {
    const findings = (found[at] ?? []).filter(({ category }) => category !== 'register');
    for (const label of reply.labels) countLabel(tally, label, findings);
    for (const finding of findings) countFinding(tally, finding, reply);
    if (reply.labels.length === 0 && reply.maybe.length === 0) add(tally.faultless, findings.length > 0);
  });
  return tally;
}

/** What a share comes to; nothing of nothing is all of it. */
export function ratio({ part, whole }: Share): number {
  return whole === 0 ? 1 : part / whole;
}

export function sum(one: Share, other: Share): Share {
  return { part: one.part + other.part, whole: one.whole + other.whole };
}

interface Tally extends Score {
  readonly byCategory: Map<string, Share>;
  readonly byEntry: Map<string, Share>;
  readonly reachedByCategory: Map<string, Share>;
}

const none = (): Share => ({ part: 0, whole: 0 });

function createTally(replies: number): Tally {
  return {
    replies,
    precision: none(),
    reached: { high: none(), medium: none(), low: none() },
    faultless: none(),
    sameCategory: none(),
    byCategory: new Map(),
    byEntry: new Map(),
    reachedByCategory: new Map(),
  };
}

function countLabel(
  tally: Tally,
  label: Span & { readonly category: Category; readonly severity: Severity },
  findings: readonly ScoredFinding[],
): void {
  const hits = findings.filter((finding) => touches(finding, label));
  add(tally.reached[label.severity], hits.length > 0);
  add(shareIn(tally.reachedByCategory, label.category), hits.length > 0);
  if (hits.length > 0)
    add(
      tally.sameCategory,
      hits.some(({ category }) => category === label.category),
    );
}

function countFinding(tally: Tally, finding: ScoredFinding, { labels, maybe }: LabelledReply): void {
  const right = labels.some((label) => touches(finding, label));
  if (!right && maybe.some((span) => touches(finding, span))) return;
  add(tally.precision, right);
  add(shareIn(tally.byCategory, finding.category), right);
  add(shareIn(tally.byEntry, finding.entry), right);
}

function touches(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

function add(share: Share, counts: boolean): void {
  share.whole++;
  if (counts) share.part++;
}

function shareIn(shares: Map<string, Share>, key: string): Share {
  const known = shares.get(key) ?? none();
  shares.set(key, known);
  return known;
}
