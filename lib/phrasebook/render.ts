import { blankText } from '../engine/blanks.ts';
import type { Finding, Span } from '../engine/types.ts';
import { endRewrite } from './final-mark.ts';
import { parseTemplate, type TemplatePart, type TransformName } from './template.ts';
import type { ChecklistDetails, EntryDetails, Rewrite, RewriteTemplate, Starter } from './types.ts';

/** Changes the form of a slot's words; undefined when it can't be done, which drops the rewrite. See lib/inflect. */
export type Transform = (name: TransformName, words: string) => string | undefined;

/**
 * The rewrites of a finding, ready to apply, in the agent's style first.
 * @param reply the text that was reviewed
 * @param order style ids; `default` and the entry's others follow
 * @returns distinct; without those that this match can't fill
 */
export function renderRewrites(
  details: EntryDetails,
  finding: Finding,
  reply: string,
  order: readonly string[],
  transform: Transform,
): Rewrite[] {
  const styles = [...new Set([...order, 'default', ...Object.keys(details.rewrites)])];
  const rewrites = styles.flatMap((style) =>
    (details.rewrites[style] ?? []).flatMap(
      (template) => renderRewrite(template, style, finding, reply, transform) ?? [],
    ),
  );
  return rewrites.filter(({ text }, at) => rewrites.findIndex((other) => other.text === text) === at);
}

/** The first starter sentence of a checklist's item in the agent's style, else in none in particular; its blanks unfilled. */
export function renderStarter({ starters, locale }: ChecklistDetails, order: readonly string[]): Starter | undefined {
  const [template] = [...order, 'default'].flatMap((style) => starters[style] ?? []);
  if (template === undefined) return undefined;
  const { text, blanks } = join(starterPieces(template.text, locale));
  const glosses = Object.entries(template.gloss ?? {}).map(([language, words]) => [
    language,
    join(starterPieces(words, language)).text,
  ]);
  return { text, blanks, ...(glosses.length > 0 ? { gloss: Object.fromEntries(glosses) } : {}) };
}

function starterPieces(template: string, locale: string): Piece[] {
  return parseTemplate(template).flatMap((part): Piece[] => {
    if (part.kind === 'slot') return [];
    return [{ kind: part.kind, text: part.kind === 'blank' ? blankText(part.blank, locale) : part.text }];
  });
}

function renderRewrite(
  template: RewriteTemplate,
  style: string,
  finding: Finding,
  reply: string,
  transform: Transform,
): Rewrite | undefined {
  const pieces: Piece[] = [];
  for (const part of parseTemplate(template.text)) {
    const piece = renderPart(part, finding, reply, transform);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  setCase(pieces, finding, reply);
  const { text, blanks, kept } = join(pieces);
  const from = finding.target.from;
  return {
    from,
    ...endRewrite(text, finding, reply),
    style,
    blanks,
    kept,
    ...(template.gloss ? { gloss: template.gloss } : {}),
  };
}

interface Piece {
  text: string;
  readonly kind: TemplatePart['kind'];
}

function renderPart(part: TemplatePart, finding: Finding, reply: string, transform: Transform): Piece | undefined {
  if (part.kind === 'text') return { kind: 'text', text: part.text };
  if (part.kind === 'blank') return { kind: 'blank', text: blankText(part.blank, finding.locale) };
  const span = finding.slots[part.name];
  if (!span) return undefined;
  let words: string | undefined = settleSlotCase(reply.slice(span.from, span.to), span, finding, reply);
  for (const name of part.transforms) {
    if (words !== undefined) words = transform(name, words);
  }
  return words === undefined ? undefined : { kind: 'slot', text: words };
}

/** ALL CAPS is never copied; a capital that only the sentence's start asked for isn't either. */
function settleSlotCase(words: string, span: Span, finding: Finding, reply: string): string {
  const around = reply.slice(finding.from, finding.to);
  const shouted = /\p{Lu}{2}/u.test(around) && !/\p{Ll}/u.test(around);
  if (shouted) return words.toLowerCase().replace(/\bi\b/g, 'I');
  return span.from === finding.sentence.from ? lowerFirst(words) : words;
}

/** A capital at a sentence's start, else lower but for I and names (a name is a capital that the reply itself has). */
function setCase(pieces: Piece[], finding: Finding, reply: string): void {
  const first = pieces[0];
  if (!first || first.kind === 'blank') return;
  if (startsSentence(finding, reply)) first.text = upperFirst(first.text);
  else if (first.kind === 'text') first.text = lowerFirst(first.text);
}

function startsSentence({ target, sentence }: Finding, reply: string): boolean {
  return !/[\p{L}\p{N}]/u.test(reply.slice(sentence.from, target.from));
}

/** "I", "I'll" and acronyms keep their capital. */
function lowerFirst(text: string): string {
  return /^(?:I\b|\p{Lu}{2})/u.test(text) ? text : text.replace(/^\p{Lu}/u, (char) => char.toLowerCase());
}

function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (char) => char.toUpperCase());
}

function join(pieces: readonly Piece[]): { text: string; blanks: Span[]; kept: Span[] } {
  let text = '';
  const blanks: Span[] = [];
  const kept: Span[] = [];
  for (const piece of pieces) {
    const span = { from: text.length, to: text.length + piece.text.length };
    text += piece.text;
    if (piece.kind === 'blank') blanks.push(span);
    if (piece.kind === 'slot') kept.push(span);
  }
  return { text, blanks, kept };
}
