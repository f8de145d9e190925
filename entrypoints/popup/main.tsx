import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/Popup.tsx';
import { useStored } from '../../components/useStored.ts';
import { type ActiveTab, readActiveTab } from '../../lib/active-tab.ts';
import { browser } from '../../lib/browser.ts';
import { dictionary } from '../../lib/i18n/dictionary.ts';
import { type Language, languageFor } from '../../lib/i18n/language.ts';
import { report } from '../../lib/log.ts';
import { countsOn } from '../../lib/stats/counts.ts';
import { counts } from '../../lib/storage/counts.ts';
import { type Settings, settings, withSite, withStyle } from '../../lib/storage/settings.ts';

const root = createRoot(document.querySelector('#root') ?? document.body);
readActiveTab()
  .catch((error: unknown): ActiveTab => {
    report('reading the tab', error);
    return { host: undefined, page: undefined };
  })
  .then((tab) => root.render(<PopupPage tab={tab} />));

function PopupPage({ tab: { host, page } }: { readonly tab: ActiveTab }) {
  const current = useStored(settings);
  const counted = useStored(counts);
  if (!current || !counted) return null;
  const language = languageOf(current);
  return (
    <Popup
      language={language}
      {...(host === undefined ? {} : { site: { host, on: !current.sitesOff.includes(host) } })}
      {...(page === undefined ? {} : { page })}
      style={current.style}
      styles={Object.entries(dictionary(language).styles).map(([id, style]) => ({ id, ...style }))}
      today={countsOn(counted, Date.now())}
      links={[]}
      onSwitch={(on) => change((old) => (host === undefined ? old : withSite(old, host, on)))}
      onStyle={(id) => change((old) => withStyle(old, id))}
      onOpen={() => undefined}
    />
  );
}

function languageOf({ language }: Settings): Language {
  return language === 'auto' ? languageFor(browser.i18n.getUILanguage()) : language;
}

function change(changed: (old: Settings) => Settings): void {
  settings.change(changed).catch((error: unknown) => report('saving the settings', error));
}
