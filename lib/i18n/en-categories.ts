import type { Category } from '../engine/types.ts';

/** What the card says of a category: its name, what works better, and what is never marked. */
export interface CategoryText {
  readonly name: string;
  readonly instead: string;
  readonly leftAlone: string;
}

export const enCategories: Readonly<Record<Category, CategoryText>> = {
  blame: {
    name: 'Sounds like blame',
    instead: 'Look at it together: “Could you tell me what you see when…?”',
    leftAlone: 'Plain facts: “you should have received an email”.',
  },
  command: {
    name: 'Sounds like an order',
    instead: 'Ask for it, and say what it is for.',
    leftAlone: 'Steps of a how-to: “click Settings”.',
  },
  mechanical: {
    name: 'Sounds automated',
    instead: 'Say who does what, and by when.',
    leftAlone: 'The same status next to a person and a time.',
  },
  hollow: {
    name: 'Fits any ticket',
    instead: 'Name what went wrong for this customer.',
    leftAlone: 'An apology that names it: “sorry the blue one arrived broken”.',
  },
  dismissive: {
    name: 'Plays it down',
    instead: 'Take it as seriously as the customer does, then help.',
    leftAlone: 'An explanation that helps: “it blinks while it pairs, give it two minutes”.',
  },
  invalidating: {
    name: 'Tells them how to feel',
    instead: 'Name the feeling and what caused it.',
    leftAlone: '“Please don’t worry” with what is being done right after it.',
  },
  negative: {
    name: 'Stops at “no”',
    instead: 'Begin with what can be done.',
    leftAlone: 'A refusal with a reason, an alternative or a next step.',
  },
  policy: {
    name: 'Leans on policy',
    instead: 'Say what the policy is for and what it means here.',
    leftAlone: 'A policy explained with its reason.',
  },
  deflect: {
    name: 'Sends them away',
    instead: 'Hand over warmly: who takes it on, and by when.',
    leftAlone: '“I’ve passed this to Mara in billing, who writes to you by 5 pm.”',
  },
  interrogation: {
    name: 'Feels like questioning',
    instead: 'Ask one thing, and say how the answer helps.',
    leftAlone: 'One clear question with its purpose.',
  },
  impatient: {
    name: 'Sounds impatient',
    instead: 'Say it again as if it were the first time.',
    leftAlone: 'A plain pointer back: “as in my last mail, I’ve refunded…”.',
  },
  overpromise: {
    name: 'Promises too much',
    instead: 'Promise the effort and a time.',
    leftAlone: 'Honest limits (“I can’t guarantee”) and names (“2-year guarantee”).',
  },
  vague: {
    name: 'No who, no when',
    instead: 'Name the person and the time.',
    leftAlone: 'The same words with a time: “by 6 pm today at the latest”.',
  },
  jargon: {
    name: 'Inside words',
    instead: 'Say it in the customer’s words.',
    leftAlone: 'A term the customer used first, or one explained at once.',
  },
  register: {
    name: 'Off your style',
    instead: 'Match the style you have chosen.',
    leftAlone: 'The same words under another style.',
  },
};
