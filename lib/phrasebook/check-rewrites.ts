import type { Finding } from '../engine/types.ts';
import type { BookPath, Entry, Problem } from './book.ts';
import { type Checker, findingIn } from './check.ts';
import { exampleText } from './details.ts';
import { type Node, PatternError } from './nodes.ts';
import { parsePattern } from './pattern.ts';
import { createScope } from './pattern-scope.ts';
import { renderRewrites } from './render.ts';
import { parseTemplate, TemplateError } from './template.ts';
import type { EntryDetails } from './types.ts';

/** Checks an entry's rewrites: their slots and blanks, what they make of every flag example, and the `render` rows. */
export function checkRewrites(checker: Checker, entry: Entry, details: EntryDetails, path: BookPath): Problem[] {
  const templates = checkTemplates(checker, entry, details, path);
  if (templates.length > 0) return templates;
  const applied = entry.flag.flatMap((example, at) =>
    checkApplied(checker, entry, details, example, [...path, 'flag', at]),
  );
  return [...applied, ...checkRender(checker, entry, details, path)];
}

function checkTemplates(checker: Checker, entry: Entry, details: EntryDetails, path: BookPath): Problem[] {
  const captured = capturedSlots(checker, entry);
  return Object.entries(details.rewrites).flatMap(([style, templates]) =>
    templates.flatMap(({ text }, at) => {
      const message = templateProblem(text, captured, entry.replace);
      return message === undefined ? [] : [{ path: [...path, 'rewrites', style, at], message }];
    }),
  );
}

function templateProblem(text: string, captured: ReadonlySet<string>, replace: Entry['replace']): string | undefined {
  try {
    const missing = parseTemplate(text).find((part) => part.kind === 'slot' && !captured.has(part.name));
    if (missing?.kind === 'slot')
      return `Rewrite “${text}” names the slot {${missing.name}}, which no pattern captures; there are ${[...captured].join(', ') || 'none'}.`;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return `Rewrite “${text}”: ${error.message}`;
  }
  const ended = /[.!?。！？…]["”’)]?$/u.test(text);
  if (replace === 'sentence' && !ended) return `Rewrite “${text}” takes a whole sentence's place; end it with a mark.`;
  if (replace === 'span' && /[.!。！]$/u.test(text))
    return `Rewrite “${text}” takes a span's place, whose mark stays; leave its last mark out.`;
  return undefined;
}

function capturedSlots({ book, options }: Checker, entry: Entry): ReadonlySet<string> {
  const scope = createScope(book.lists, options.language.inflect);
  const names = (nodes: readonly Node[]): string[] => nodes.flatMap((node) => ('name' in node ? [node.name] : []));
  return new Set(entry.match.flatMap((source) => names(parseOrNone(source, scope))));
}

function parseOrNone(source: string, scope: Parameters<typeof parsePattern>[1]): readonly Node[] {
  try {
    return parsePattern(source, scope).nodes;
  } catch (error) {
    // Compiling the entry has listed it already.
    if (error instanceof PatternError) return [];
    throw error;
  }
}

function checkApplied(
  checker: Checker,
  entry: Entry,
  details: EntryDetails,
  example: Entry['flag'][number],
  path: BookPath,
): Problem[] {
  const finding = findingIn(checker, entry, example);
  if (!finding) return [];
  const reply = exampleText(example);
  const rewrites = renderRewrites(details, finding, reply, [], checker.options.transform);
  if (rewrites.length === 0)
    return [
      { path, message: `No rewrite can be made of “${reply}”; add one without slots, or a transform that fits.` },
    ];
  return rewrites.flatMap(({ text, from, to }) => {
    const after = reply.slice(0, from) + text + reply.slice(to);
    const message = appliedProblem(checker, entry, finding, after, text, from);
    return message === undefined ? [] : [{ path, message }];
  });
}

/** Words said twice that may be: "that that", "had had", 慢慢, 看看… are left alone in Chinese altogether. */
const DOUBLED = /(?<![\p{L}'’-])(?!(?:that|had|bye|very|so|no|ha|night|knock)\b)(\p{Script=Latin}+) \1(?![\p{L}'’-])/iu;

function appliedProblem(
  checker: Checker,
  entry: Entry,
  finding: Finding,
  after: string,
  text: string,
  from: number,
): string | undefined {
  const around = after.slice(Math.max(0, from - 20), from + text.length + 20);
  if (DOUBLED.test(around)) return `Applying “${text}” gives a doubled word: “${after}”.`;
  if (/[,.;:!?] ?[,;:]|[^.]\.\.(?!\.)|[，。；：！？、][，。；：！？、]| {2}/u.test(around.replace(/[?!][?!]/g, '?')))
    return `Applying “${text}” gives doubled marks or spaces: “${after}”.`;
  const again = findingIn(checker, entry, after);
  if (again && again.from < from + text.length && again.to > from)
    return `Rewrite “${text}” is itself found by the entry, at “${again.text}”.`;
  const { findings } = checker.engine.review({ text: after, skip: [] }, { locale: finding.locale });
  const same = findings.find(
    (f) =>
      f.category === finding.category && f.entry !== 'kindword/blank' && f.from < from + text.length && f.to > from,
  );
  return same ? `Rewrite “${text}” is itself found by ${same.entry}, at “${same.text}”.` : undefined;
}

function checkRender(checker: Checker, entry: Entry, details: EntryDetails, path: BookPath): Problem[] {
  return entry.render.flatMap((row, at) => {
    const finding = findingIn(checker, entry, { reply: row.in, style: row.style });
    const rewrites = finding ? renderRewrites(details, finding, row.in, [row.style], checker.options.transform) : [];
    const got = rewrites.find(({ style }) => style === row.style)?.text ?? rewrites[0]?.text;
    if (got === row.out) return [];
    return [
      { path: [...path, 'render', at], message: `“${row.in}” renders as “${got ?? '(nothing)'}”, not “${row.out}”.` },
    ];
  });
}
