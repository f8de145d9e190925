import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import { dictionary } from '../../lib/i18n/dictionary.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { PageState } from '../../lib/messages.ts';
import type { CustomerLanguage } from '../../lib/storage/style-choice.ts';
import { Logo } from '../shapes/Logo.tsx';
import { Generic } from './Generic.tsx';
import { Offer } from './Offer.tsx';
import type { SiteState } from './page-line.ts';
import { pageLine } from './page-line.ts';
import type { StyleOption } from './StyleChoice.tsx';
import { StyleChoice } from './StyleChoice.tsx';
import { StyleExceptions } from './StyleExceptions.tsx';
import { Today } from './Today.tsx';
import '../tokens.css';
import '../parts.css';
import './popup.css';

export type PopupLink = keyof Dictionary['popup']['links'];

export interface PopupProps {
  readonly language: Language;
  /** Left out on a page that Kindword can't be on. */
  readonly site?: SiteState & { readonly style?: string };
  /** Left out when the tab has no composer at work. */
  readonly page?: PageState;
  readonly style: string;
  readonly styles: readonly StyleOption[];
  /** Styles of their own, by the language that the customer writes. */
  readonly languages: Readonly<Partial<Record<CustomerLanguage, string>>>;
  /** Whether the first press of Send is held back while a high finding is open. */
  readonly beforeSend: boolean;
  /** Findings shown and rewrites applied since midnight. */
  readonly today: { readonly shown: number; readonly applied: number };
  readonly links: readonly PopupLink[];
  onSwitch(on: boolean): void;
  onAllow(): void;
  /** Copies how the page is built; resolves once it is copied. */
  onReport(): Promise<void>;
  onStyle(id: string): void;
  onSiteStyle(id: string | undefined): void;
  onLanguageStyle(language: CustomerLanguage, id: string | undefined): void;
  onBeforeSend(on: boolean): void;
  onOpen(link: PopupLink): void;
}

export function Popup(props: PopupProps) {
  const { language, site, page, style, styles, today, links } = props;
  const text = dictionary(language);
  return (
    <main className="kw popup" data-theme="auto" lang={language}>
      <header className="brand">
        <Logo />
        <h1>Kindword</h1>
        {site?.allowed && <SiteSwitch site={site} text={text} onSwitch={props.onSwitch} />}
      </header>
      <p className="page-line" role="status">
        {pageLine(site, page, text)}
      </p>
      {site && !site.allowed && <Offer host={site.host} text={text} onAllow={props.onAllow} />}
      {page && <Generic page={page} text={text} onReport={props.onReport} />}
      <section className="style">
        <StyleChoice style={style} styles={styles} here={otherStyle(props)} text={text} onStyle={props.onStyle} />
        <StyleExceptions {...props} text={text} />
      </section>
      <label className="before-send">
        <input
          type="checkbox"
          checked={props.beforeSend}
          onChange={(event) => props.onBeforeSend(event.target.checked)}
        />
        <span>{text.popup.beforeSend}</span>
      </label>
      <Today today={today} text={text} />
      {links.length > 0 && <Links links={links} text={text} onOpen={props.onOpen} />}
    </main>
  );
}

function otherStyle({ page, style, styles }: PopupProps): StyleOption | undefined {
  return page?.style === style ? undefined : styles.find(({ id }) => id === page?.style);
}

interface SiteSwitchProps {
  readonly site: SiteState;
  readonly text: Dictionary;
  onSwitch(on: boolean): void;
}

function SiteSwitch({ site, text, onSwitch }: SiteSwitchProps) {
  return (
    <label className="site">
      <span className="host" lang="en" title={site.host}>
        {site.host}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={site.on}
        className="switch"
        aria-label={text.popup.switch(site.host)}
        checked={site.on}
        onChange={(event) => onSwitch(event.target.checked)}
      />
    </label>
  );
}

interface LinksProps {
  readonly links: readonly PopupLink[];
  readonly text: Dictionary;
  onOpen(link: PopupLink): void;
}

function Links({ links, text, onOpen }: LinksProps) {
  return (
    <nav className="links">
      {links.map((link) => (
        <button key={link} type="button" onClick={() => onOpen(link)}>
          {text.popup.links[link]}
        </button>
      ))}
    </nav>
  );
}
