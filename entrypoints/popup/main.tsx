import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { useStored } from '../../components/useStored.ts';
import { type ActiveTab, readActiveTab, reportOn, requestAccess } from '../../lib/active-tab.ts';
import { browser } from '../../lib/browser.ts';
import { type Language, languageFor, localized } from '../../lib/i18n/language.ts';
import { report } from '../../lib/log.ts';
import type { Style } from '../../lib/phrasebook/types.ts';
import { countsOn } from '../../lib/stats/counts.ts';
import { counts } from '../../lib/storage/counts.ts';
import { findStyles } from '../../lib/storage/packs.ts';
import {
  type Settings,
  settings,
  withLanguageStyle,
  withSite,
  withSiteStyle,
  withStyle,
} from '../../lib/storage/settings.ts';
import { styleFor } from '../../lib/storage/style-choice.ts';

const root = createRoot(document.querySelector('#root') ?? document.body);
const tab = readActiveTab().catch((error: unknown): ActiveTab => {
  report('reading the tab', error);
  return { id: undefined, address: undefined, allowed: false, page: undefined };
});
const styles = findStyles().catch((error: unknown): readonly Style[] => {
  report('reading the styles', error);
  return [];
});
Promise.all([tab, styles]).then(([tab, styles]) => root.render(<PopupPage tab={tab} styles={styles} />));

interface PopupPageProps {
  readonly tab: ActiveTab;
  readonly styles: readonly Style[];
}

function PopupPage({ tab: { id, address, allowed, page }, styles }: PopupPageProps) {
  const [isOn, setOn] = useState(allowed);
  const host = address?.host;
  const current = useStored(settings);
  const counted = useStored(counts);
  if (!current || !counted) return null;
  const language = languageOf(current);
  return (
    <Popup
      language={language}
      {...(host === undefined ? {} : { site: siteOf(current, host, isOn) })}
      {...(page === undefined ? {} : { page })}
      style={styleFor(
        current,
        {},
        styles.map(({ id }) => id),
      )}
      styles={styles.map((style) => optionOf(style, language))}
      languages={current.styleByLanguage}
      beforeSend={current.beforeSend}
      today={countsOn(counted, Date.now())}
      links={[]}
      onSwitch={(on) => change((old) => (host === undefined ? old : withSite(old, host, on)))}
      onStyle={(id) => change((old) => withStyle(old, id))}
      onSiteStyle={(id) => change((old) => (host === undefined ? old : withSiteStyle(old, host, id)))}
      onLanguageStyle={(spoken, id) => change((old) => withLanguageStyle(old, spoken, id))}
      onAllow={() => address && ask(requestAccess(address).then(setOn))}
      onReport={async () => {
        if (id !== undefined) await navigator.clipboard.writeText(await reportOn(id));
      }}
      onBeforeSend={(on) => change((old) => ({ ...old, beforeSend: on }))}
      onOpen={() => undefined}
    />
  );
}

function siteOf({ sitesOff, styleBySite }: Settings, host: string, allowed: boolean): NonNullable<PopupProps['site']> {
  const style = styleBySite[host];
  return { host, allowed, on: !sitesOff.includes(host), ...(style === undefined ? {} : { style }) };
}

function optionOf({ id, name, meaning }: Style, language: Language): PopupProps['styles'][number] {
  return { id, name: localized(name, language).text, line: localized(meaning, language).text };
}

function languageOf({ language }: Settings): Language {
  return language === 'auto' ? languageFor(browser.i18n.getUILanguage()) : language;
}

function ask(asked: Promise<void>): void {
  asked.catch((error: unknown) => report('asking for the site', error));
}

function change(changed: (old: Settings) => Settings): void {
  settings.change(changed).catch((error: unknown) => report('saving the settings', error));
}
