import { languageOf } from '../engine/locale.ts';
import type { PageStyles } from '../messages.ts';

/** So much of a text tells its language. UTF-16 units. */
const TELLING = 1000;

/** The style for a reply: by the language of the customer's message, else of the reply, where that has its own. */
export function styleAt({ usual, byLanguage }: PageStyles, customer: string | undefined, reply: string): string {
  const tell = (text: string): string => languageOf(text.slice(0, TELLING));
  const told = tell(customer ?? '');
  return byLanguage[told === 'unsure' ? tell(reply) : told] ?? usual;
}
