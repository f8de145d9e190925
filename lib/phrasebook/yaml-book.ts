import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { type Book, type BookPath, type Problem, parseBook } from './book.ts';

/** One YAML file of a book's folder. */
export interface BookFile {
  readonly name: string;
  readonly text: string;
}

/** Where a problem stands, for the author's editor. */
export interface PlacedProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Entry or cue it belongs to, when there is one. */
  readonly entry?: string;
  readonly message: string;
}

export interface BookSource {
  readonly book?: Book;
  readonly problems: readonly PlacedProblem[];
  /** Gives a problem found later its file and line. */
  place(problem: Problem): PlacedProblem;
}

/**
 * Reads a book from its YAML files, which each hold some of its keys; lists and maps of the same key are joined.
 * YAML 1.2, every scalar a string, no anchors. All problems are listed.
 */
export function readBookFiles(files: readonly BookFile[]): BookSource {
  const parsed = files.map(parseFile);
  const broken = parsed.flatMap(({ problems }) => problems);
  const merged = mergeFiles(parsed);
  const place = (problem: Problem): PlacedProblem => placeProblem(merged, problem);
  if (broken.length > 0) return { problems: broken, place };
  const { book, problems } = parseBook(merged.value);
  const placed = [...merged.problems, ...problems.map(place)];
  return { ...(book && placed.length === 0 ? { book } : {}), problems: placed, place };
}

interface ParsedFile {
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly problems: PlacedProblem[];
}

function parseFile({ name, text }: BookFile): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true });
  const problems = document.errors.map((error) => ({
    file: name,
    line: error.linePos?.[0].line ?? 1,
    message: `${error.message.split('\n')[0]} Quote a text that holds : # [ ] { } or starts with a sign.`,
  }));
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return;
      problems.push({
        file: name,
        line: lines.linePos(node.range?.[0] ?? 0).line,
        message: 'Anchors and aliases are not read; write the text out.',
      });
    },
  });
  return { name, document, lines, problems };
}

interface Merged {
  readonly value: Record<string, unknown>;
  readonly problems: PlacedProblem[];
  /** For each top-level key: the files that hold it, with the index at which their items begin. */
  readonly parts: Map<string, { file: ParsedFile; offset: number }[]>;
}

function mergeFiles(files: readonly ParsedFile[]): Merged {
  const merged: Merged = { value: {}, problems: [], parts: new Map() };
  for (const file of files) {
    const content: unknown = file.document.toJS();
    if (content === null || content === undefined) continue;
    if (typeof content !== 'object' || Array.isArray(content)) {
      merged.problems.push({
        file: file.name,
        line: 1,
        message: 'A phrasebook file holds keys such as “entries:”; write one of them first.',
      });
      continue;
    }
    for (const [key, value] of Object.entries(content)) mergeKey(merged, file, key, value);
  }
  return merged;
}

function mergeKey(merged: Merged, file: ParsedFile, key: string, value: unknown): void {
  const known = merged.value[key];
  const parts = merged.parts.get(key) ?? [];
  parts.push({ file, offset: Array.isArray(known) ? known.length : 0 });
  merged.parts.set(key, parts);
  if (known === undefined) merged.value[key] = value;
  else if (Array.isArray(known) && Array.isArray(value)) merged.value[key] = [...known, ...value];
  else if (isMap(known) && isMap(value)) joinMaps(merged, file, key, known, value);
  else
    merged.problems.push({
      file: file.name,
      line: lineOf(file, [key]),
      message: `“${key}” stands in ${parts[0]?.file.name} too; keep one.`,
    });
}

function joinMaps(merged: Merged, file: ParsedFile, key: string, known: object, value: object): void {
  const twice = Object.keys(value).filter((name) => name in known);
  for (const name of twice)
    merged.problems.push({
      file: file.name,
      line: lineOf(file, [key, name]),
      message: `“${name}” stands in another file too; keep one.`,
    });
  merged.value[key] = { ...known, ...value };
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function placeProblem(merged: Merged, { path, message }: Problem): PlacedProblem {
  const [key, second] = path;
  const parts = merged.parts.get(String(key)) ?? [...merged.parts.values()][0] ?? [];
  const holds = ({ file, offset }: { file: ParsedFile; offset: number }): boolean =>
    typeof second === 'number' ? offset <= second : file.document.hasIn(path.slice(0, 2));
  const part = parts.findLast(holds) ?? parts[0];
  if (!part) return { file: '', line: 1, message };
  const local = typeof second === 'number' ? [key ?? '', second - part.offset, ...path.slice(2)] : path;
  const entry = entryName(merged, path);
  return { file: part.file.name, line: lineOf(part.file, local), ...(entry === undefined ? {} : { entry }), message };
}

function entryName(merged: Merged, path: BookPath): string | undefined {
  const [key, second] = path;
  if (typeof second === 'string') return second;
  if (typeof second !== 'number') return undefined;
  const list = merged.value[String(key)];
  const item: unknown = Array.isArray(list) ? list[second] : undefined;
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined;
}

/** Line of the deepest part of a path that stands in the file. */
function lineOf({ document, lines }: ParsedFile, path: BookPath): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (!isCollection(parent)) continue;
    const item = parent.items.find((each, index) =>
      isPair(each) ? isScalar(each.key) && each.key.value === key : index === key,
    );
    const node = isPair(item) ? item.key : item;
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
