import type { Finding, Span } from '../engine/types.ts';

/** What decides whether a finding is shown, beside the finding itself. */
export interface Moment {
  readonly text: string;
  /** Selection in `text`; undefined when it is elsewhere. */
  readonly caret: Span | undefined;
  /** The agent hasn't typed for a second. */
  readonly rested: boolean;
  /** Places of findings shown before, which don't hide again while the sentence is worked on. */
  readonly shown: ReadonlySet<string>;
  readonly ignored: ReadonlySet<string>;
}

/** A finding with what tells it from others in the reply, also after an edit nearby. */
export interface KeyedFinding extends Finding {
  readonly key: string;
  /** The same but for the words, which may still grow: entry and ordinal. */
  readonly place: string;
}

/** A finding's name among its like, its number among those of its name and of its entry, and what came of them. */
interface Numbered {
  readonly name: string;
  readonly of: readonly [name: number, entry: number];
  readonly finding: KeyedFinding;
}

/** A finding stays the same object as long as it stands where it stood. */
const numbered = new WeakMap<Finding, Numbered>();

/** Entry, words and ordinal of each finding among its like. */
export function keyFindings(findings: readonly Finding[]): KeyedFinding[] {
  const counts = new Map<string, number>();
  const count = (name: string): number => {
    const next = (counts.get(name) ?? 0) + 1;
    counts.set(name, next);
    return next;
  };
  return findings.map((finding) => {
    const known = numbered.get(finding);
    const name = known?.name ?? nameOf(finding);
    const [nth, nthOfEntry] = [count(name), count(finding.entry)];
    if (known?.of[0] === nth && known.of[1] === nthOfEntry) return known.finding;
    const keyed = { ...finding, key: `${name}|${nth}`, place: `${finding.entry}|${nthOfEntry}` };
    numbered.set(finding, { name, of: [nth, nthOfEntry], finding: keyed });
    return keyed;
  });
}

function nameOf({ entry, text }: Finding): string {
  return `${entry}|${text.toLowerCase().replace(/\s+/g, ' ')}`;
}

/**
 * The findings that get a mark now: not the ignored ones, and not those that the words still to be typed may settle
 * ("we can't…" doesn't flash before the alternative is written).
 */
export function visibleFindings(findings: readonly KeyedFinding[], moment: Moment): KeyedFinding[] {
  return findings.filter((finding) => {
    if (moment.ignored.has(finding.key)) return false;
    return (
      !finding.waits || moment.rested || moment.shown.has(finding.place) || !isBeingTyped(finding.sentence, moment)
    );
  });
}

/** The caret stands at the end of a sentence that no mark or line closes. */
function isBeingTyped(sentence: Span, { text, caret }: Moment): boolean {
  if (!caret || caret.to < sentence.from || caret.to > sentence.to + 1) return false;
  return !isClosed(text, sentence);
}

const CLOSED = /[.!?。！？…~～]["”’'»」』)）\]】]*$/u;

function isClosed(text: string, sentence: Span): boolean {
  return CLOSED.test(text.slice(sentence.from, sentence.to)) || text.slice(sentence.to).trim() !== '';
}
