import { browser } from './browser.ts';
import { languageFor } from './i18n/language.ts';
import type { PageSettings } from './messages.ts';
import { isAllowed } from './site-access.ts';
import { findStyles } from './storage/packs.ts';
import { settings } from './storage/settings.ts';
import { stylesAt } from './storage/style-choice.ts';

/** The settings as they are for a page: what depends on its site is settled here, so that no tab needs to know the rest. */
export async function settingsFor(address: URL): Promise<PageSettings> {
  const [current, styles, allowed] = await Promise.all([settings.read(), findStyles(), isAllowed(address)]);
  const { language, sitesOff, beforeSend } = current;
  const known = Object.fromEntries(styles.map(({ id, name, order }) => [id, { name, order }]));
  return {
    styles: { ...stylesAt(current, address.host, Object.keys(known)), known },
    language: language === 'auto' ? languageFor(browser.i18n.getUILanguage()) : language,
    sitesOff,
    beforeSend,
    allowed,
  };
}
