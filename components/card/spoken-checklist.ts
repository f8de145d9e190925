import type { CardLook, ChecklistView } from '../../lib/card-port.ts';
import { announcements } from '../../lib/i18n/announcements.ts';
import { localized } from '../../lib/i18n/language.ts';

/**
 * What the live region says of a checklist opened by key, which has no focus that a screen reader could follow: how much
 * is to add when it opens, and the sentence that Enter inserts whenever that is another.
 */
export function spokenChecklist(
  view: ChecklistView,
  before: ChecklistView | undefined,
  { language }: CardLook,
): string | undefined {
  if (!view.byKey || view.failure !== undefined) return undefined;
  const opened = before?.byKey !== true;
  if (!opened && before.chosen === view.chosen) return undefined;
  const words = announcements(language);
  const offered = view.items.filter(({ starter }) => starter);
  const at = offered.findIndex(({ id }) => id === view.chosen);
  const chosen = offered[at];
  const sentence = chosen?.starter
    ? words.starter(at + 1, offered.length, localized(chosen.label, language).text, chosen.starter.text)
    : '';
  const missing = view.items.filter(({ suggested }) => suggested).length;
  return [opened ? words.checklist(missing) : '', sentence].filter(Boolean).join(' ');
}
