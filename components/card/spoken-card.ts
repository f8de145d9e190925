import type { CardLook, CardView } from '../../lib/card-port.ts';
import { announcements } from '../../lib/i18n/announcements.ts';
import { dictionary } from '../../lib/i18n/dictionary.ts';
import { localized } from '../../lib/i18n/language.ts';

/**
 * What the live region says of a card opened by key, which has no focus that a screen reader could follow: the finding
 * when it is another, the rewrite when another was chosen. Nothing for a card opened by pointer or caret.
 */
export function spokenCard(view: CardView, before: CardView | undefined, { language }: CardLook): string | undefined {
  if (!view.byKey || view.failure !== undefined) return undefined;
  const words = announcements(language);
  const chosen = view.rewrites[view.chosen];
  const rewrite = chosen ? words.rewrite(view.chosen + 1, view.rewrites.length, chosen.text) : '';
  const same =
    before?.byKey === true && before.entry === view.entry && before.place === view.place && before.found === view.found;
  if (same) return before.chosen === view.chosen ? undefined : rewrite;
  const category = dictionary(language).categories[view.category].name;
  return [words.opened(view.place, view.count, category, localized(view.why, language).text), rewrite]
    .filter(Boolean)
    .join(' ');
}
