import { createEngine } from '../engine/engine.ts';
import type { Finding, Review } from '../engine/types.ts';
import { transformSlot } from '../inflect/transform.ts';
import { joinStyles } from '../phrasebook/book-styles.ts';
import { renderRewrites } from '../phrasebook/render.ts';
import type { EntryDetails, Rewrite } from '../phrasebook/types.ts';
import { type CompiledBook, compileBundled } from './bundled.ts';
import { readStyles } from './styles.ts';

/** One reply to review, as the command line takes it. */
export interface ReplyInput {
  readonly id: string;
  readonly text: string;
  readonly customer?: string;
  readonly locale?: string;
  readonly style?: string;
}

export interface CoachedFinding {
  readonly finding: Finding;
  /** Undefined for a blank, which no book names. */
  readonly details: EntryDetails | undefined;
  readonly rewrites: readonly Rewrite[];
}

export interface Coached {
  readonly review: Review;
  readonly findings: readonly CoachedFinding[];
}

/** Reviews replies, all styles' rewrites included, the asked style's first. */
export function createCoach(books: readonly CompiledBook[] = compileBundled()): (input: ReplyInput) => Coached {
  const engine = createEngine(books.map(({ matcher }) => matcher));
  const details = new Map(books.flatMap((book) => book.details.map((each) => [each.entry, each] as const)));
  const styles = joinStyles(
    readStyles(),
    books.map(({ book }) => book),
  );
  return ({ text, customer, locale, style }) => {
    const context = {
      ...(customer === undefined ? {} : { customer }),
      ...(locale === undefined ? {} : { locale }),
      style: style ?? 'default',
    };
    const review = engine.review({ text, skip: [] }, context);
    const order = styles.find(({ id }) => id === style)?.order ?? ['default'];
    const findings = review.findings.map((finding) => {
      const known = details.get(finding.entry);
      return {
        finding,
        details: known,
        rewrites: known ? renderRewrites(known, finding, text, order, transformSlot) : [],
      };
    });
    return { review, findings };
  };
}
