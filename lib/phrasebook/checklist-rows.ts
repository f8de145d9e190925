import type { ChecklistRow, Condition } from '../engine/tables.ts';
import type { Book, Problem } from './book.ts';
import { type CueNames, parseCondition } from './conditions.ts';

type Item = Book['checklist'][number];

/** A book's checklist as the engine reads it, and what is wrong with it. */
export function checklistRows(
  book: Book,
  names: CueNames,
): { readonly rows: ChecklistRow[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const rows = book.checklist.map((item, at) => {
    const keep = <T>(key: 'cues' | 'wanted', read: readonly (T | Wrong)[]): T[] =>
      read.filter((one): one is T => {
        if (one instanceof Wrong) problems.push({ path: ['checklist', at, key], message: one.message });
        return !(one instanceof Wrong);
      });
    const cues = keep('cues', readCues(item, names));
    const wanted = keep(
      'wanted',
      item.wanted.map((source) => readWanted(source, names)),
    );
    return { id: item.id, cues, within: Number(item.within ?? 0), wanted };
  });
  return { rows, problems };
}

class Wrong {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

function readCues({ cues, wanted }: Item, { cues: known }: CueNames): (ChecklistRow['cues'][number] | Wrong)[] {
  if (cues.length === 0 && wanted.length === 0)
    return [new Wrong('Nothing fulfils this item, and it is wanted always; name cues, or what it is wanted for.')];
  return cues.map((name) => {
    const cue = known.indexOf(name);
    if (cue >= 0) return cue;
    if (name === 'numbered') return name;
    return new Wrong(`There is no cue “${name}”; the book has ${known.join(', ')}, and there is the fact numbered.`);
  });
}

/** What an item may be wanted for beside what conditions of entries name. */
const FACTS: Readonly<Record<string, Condition>> = {
  'reply.steps': { scope: 'reply', cue: 'steps' },
  'reply.questions': { scope: 'reply', cue: 'questions' },
};

function readWanted(source: string, names: CueNames): Condition | Wrong {
  if (source === 'reply.steps' && !names.cues.includes('step'))
    return new Wrong('“reply.steps” counts the cue “step”, which the book lacks; add it under “cues:”.');
  const condition = FACTS[source] ?? parseCondition(source, names);
  return typeof condition === 'string' ? new Wrong(condition) : condition;
}
