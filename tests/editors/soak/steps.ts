import { createRandom, type Random } from './random.ts';

/** One thing that is done in a reply. A value: a run that failed is had again from its steps alone. */
export type Step = AgentStep | CoachStep;

/** What the agent does with the keyboard, us or no us. */
export type AgentStep =
  | { readonly kind: 'type'; readonly text: string }
  /** A new line after this one. */
  | { readonly kind: 'line' }
  | { readonly kind: 'paste'; readonly text: string }
  /** By an input method: what is seen while it composes, and what comes of it. */
  | { readonly kind: 'compose'; readonly stages: readonly string[]; readonly text: string }
  | { readonly kind: 'delete'; readonly key: string }
  | { readonly kind: 'select'; readonly keys: readonly string[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Writes in another composer, and comes back. */
  | { readonly kind: 'switch'; readonly text: string }
  /** Longer than any editor puts two changes in one undo step. */
  | { readonly kind: 'rest' };

/** What the agent has us do. */
export type CoachStep =
  | {
      readonly kind: 'apply';
      readonly by: 'Enter' | 'Control+F8' | 'click';
      readonly choice: number;
      /** What the agent types without waiting for it; mostly nothing. */
      readonly typing: string;
      readonly after: 'keep' | 'Control+z' | 'undo';
    }
  | { readonly kind: 'ignore'; readonly undone: boolean };

type Maker = (random: Random) => Step;

/** Words that the book finds among others that it doesn't. */
const WORDS = [' you must wait', ' calm down', ' just now', ' thanks', ' so', '.', ' ok', '系统显示正常', '您好', '🙂'];
const COPIED = [' calm down', 'pasted', ' you must wait now', '请稍等'];
const COMPOSED = [
  { stages: ['n', 'ni', 'ni hao'], text: '你好' },
  { stages: ['か', 'かんじ'], text: '漢字' },
  { stages: ['xi', 'xitong'], text: '系统显示正常' },
];
const DELETING = ['Backspace', 'Delete', 'Control+Backspace'];
const MOVES = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Control+Home',
  'Control+End',
  'Control+ArrowLeft',
];
const STRETCHES = ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Control+Shift+ArrowLeft', 'Shift+Home', 'Shift+ArrowUp'];

const MAKERS: readonly (readonly [weight: number, make: Maker])[] = [
  [26, (random) => ({ kind: 'type', text: some(random, 3, WORDS).join('') })],
  [18, (random) => ({ kind: 'select', keys: [...some(random, 4, MOVES), ...some(random, 3, STRETCHES).slice(1)] })],
  [14, (random) => ({ kind: 'delete', key: random.pick(DELETING) })],
  [4, () => ({ kind: 'line' })],
  [9, () => ({ kind: 'undo' })],
  [5, () => ({ kind: 'redo' })],
  [5, (random) => ({ kind: 'paste', text: random.pick(COPIED) })],
  [6, (random) => ({ kind: 'compose', ...random.pick(COMPOSED) })],
  [4, (random) => ({ kind: 'switch', text: random.pick(['', 'a', ' calm down']) })],
  [4, () => ({ kind: 'rest' })],
  [18, makeApply],
  [3, (random) => ({ kind: 'ignore', undone: random.below(2) === 0 })],
];

/** So many steps as a seed has them. */
export function stepsOf(seed: number, count: number): readonly Step[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => make(random));
}

function make(random: Random): Step {
  let left = random.below(MAKERS.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, maker] of MAKERS) {
    if (left < weight) return maker(random);
    left -= weight;
  }
  throw new Error(`no step for ${left}`);
}

function makeApply(random: Random): Step {
  return {
    kind: 'apply',
    by: random.pick(['Enter', 'Control+F8', 'click'] as const),
    choice: random.below(3),
    typing: random.pick(['', '', '', 'xyz']),
    after: random.pick(['keep', 'Control+z', 'undo'] as const),
  };
}

/** One to so many of them. */
function some(random: Random, most: number, items: readonly string[]): string[] {
  return Array.from({ length: 1 + random.below(most) }, () => random.pick(items));
}
