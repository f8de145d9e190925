import type { Span } from '../../../lib/engine/types.ts';
import { stripped } from '../contract-rows.ts';
import type { Desk } from './desk.ts';
import { SoakError, unlike } from './soak-error.ts';
import type { AgentStep } from './steps.ts';
import { waitUntil } from './wait-until.ts';

/** A reply as it stands. */
export interface Reply {
  readonly model: string;
  readonly text: string;
  readonly caret: Span;
}

/** A text without white space: what editors make of paragraphs and spaces at their ends is theirs. */
export function letters(text: string): string {
  return text.replace(/\s/g, '');
}

export async function replyOn(desk: Desk): Promise<Reply> {
  const { text, caret } = await desk.read();
  if (!caret) throw new SoakError('the caret is nowhere');
  return { model: await desk.model(), text, caret };
}

/** What a step that brings words makes of a reply, in letters, one key after the other; none for any other step. */
export function stagesOf(step: AgentStep, { text, caret }: Reply): readonly string[] {
  const typed = (words: string): string => letters(text.slice(0, caret.from) + words + text.slice(caret.to));
  switch (step.kind) {
    case 'type':
      return Array.from({ length: step.text.length + 1 }, (_, end) => typed(step.text.slice(0, end)));
    case 'paste':
      return ['', 'x', `x${step.text}`].map(typed);
    case 'compose':
      return ['', ...step.stages, step.text].map(typed);
    case 'line':
      return [letters(text)];
    default:
      return [];
  }
}

/** Holds a step of the agent to what it is, where no twin can tell; undo and redo lead to what has been. */
export async function expectForecast(
  desk: Desk,
  step: AgentStep,
  before: Reply,
  known: ReadonlySet<string>,
): Promise<void> {
  const wanted = stagesOf(step, before).at(-1);
  const isRight = (after: string, model: string): boolean => {
    if (wanted !== undefined) return after === wanted;
    if (step.kind === 'delete') return isDeleted(step.key, before, after);
    return step.kind === 'undo' || step.kind === 'redo' ? known.has(after) : model === before.model;
  };
  const holds = async (): Promise<boolean> => {
    const [after, model] = [letters((await desk.read()).text), await desk.model()];
    return letters(stripped(model)) === after && isRight(after, model);
  };
  if (await waitUntil(desk, holds)) return;
  throw unlike(`after ${step.kind}`, await desk.model(), wanted ?? before.model);
}

/** Whether all that is missing was selected, or stood where the key deletes: a word, or an emoji of many parts. */
function isDeleted(key: string, { text, caret }: Reply, after: string): boolean {
  const [head, tail] = [letters(text.slice(0, caret.from)), letters(text.slice(caret.to))];
  const missing = head.length + tail.length - after.length;
  if (missing < 0 || missing > (key.startsWith('Control') ? 40 : 12)) return false;
  if (key === 'Delete') return after === head + tail.slice(missing);
  return after === head.slice(0, head.length - missing) + tail;
}
