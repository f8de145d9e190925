import { plain } from '../../../lib/editors/plain-text.ts';
import type { Rewrite } from '../../../lib/phrasebook/types.ts';
import { stripped } from '../contract-rows.ts';
import type { Desk } from './desk.ts';
import { letters, type Reply, replyOn } from './forecast.ts';
import { unlike } from './soak-error.ts';
import type { Writing } from './writing.ts';

/** Types on while a rewrite is being applied: each letter is there once. Gives all that the reply may have been. */
export async function typeOn(desk: Desk, writing: Writing, text: string): Promise<readonly string[]> {
  const { rewrite, start, end } = writing;
  const before = await replyOn(desk);
  await start();
  await desk.page.keyboard.type(text);
  await end();
  await desk.call('twoFrames');
  const right = outcomes(before, rewrite, text);
  const [there, held] = [letters((await desk.read()).text), letters(stripped(await desk.model()))];
  if (there !== held || !right.includes(there))
    throw unlike('after typing on', `${there} | ${held}`, right.join(' | '));
  // An undo may stop between any two letters.
  return Array.from(`${text} `, (_, end) => outcomes(before, rewrite, text.slice(0, end))).flat();
}

/** Letters come where the caret was, and from some moment on after the new words, then in their blank. */
function outcomes(before: Reply, rewrite: Rewrite, typed: string): readonly string[] {
  const untouched = withTyped(before, typed);
  const cuts = Array.from(`${typed} `, (_, at) => at);
  const applied = cuts.flatMap((first) =>
    cuts
      .filter((second) => second >= first)
      .map((second) => {
        const words = wordsWith(rewrite, typed.slice(first, second), typed.slice(second));
        return applyAround(before, rewrite, typed.slice(0, first), words);
      }),
  );
  return [untouched, ...applied].map(letters);
}

function withTyped({ text, caret }: Reply, typed: string): string {
  return text.slice(0, caret.from) + typed + text.slice(caret.to);
}

function wordsWith({ text, blanks: [blank] }: Rewrite, after: string, filling: string): string {
  const filled = blank && filling ? text.slice(0, blank.from) + filling + text.slice(blank.to) : text;
  return plain(filled) + after + (blank ? '' : filling);
}

/** What was selected goes with the first letter that comes in its place. */
function applyAround({ text, caret }: Reply, { from, to }: Rewrite, typed: string, words: string): string {
  const there = typed ? caret : { from: caret.from, to: caret.from };
  if (there.to <= from) return text.slice(0, there.from) + typed + text.slice(there.to, from) + words + text.slice(to);
  if (there.from >= to) return text.slice(0, from) + words + text.slice(to, there.from) + typed + text.slice(there.to);
  return text.slice(0, from) + words + text.slice(to);
}
