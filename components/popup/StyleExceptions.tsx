import { useState } from 'react';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import { CUSTOMER_LANGUAGES, type CustomerLanguage } from '../../lib/storage/style-choice.ts';
import type { StyleOption } from './StyleChoice.tsx';

/** Styles of their own for the site and for languages; left out where there is none. */
export interface StyleExceptionsProps {
  readonly styles: readonly StyleOption[];
  /** Left out on a page that Kindword can't be on. */
  readonly site?: { readonly host: string; readonly style?: string };
  readonly languages: Readonly<Partial<Record<CustomerLanguage, string>>>;
  readonly text: Dictionary;
  onSiteStyle(style: string | undefined): void;
  onLanguageStyle(language: CustomerLanguage, style: string | undefined): void;
}

/** Folded away until the agent wants one or has one. */
export function StyleExceptions(props: StyleExceptionsProps) {
  const { styles, site, languages, text } = props;
  const words = text.popup.exceptions;
  const [open, setOpen] = useState(site?.style !== undefined || Object.keys(languages).length > 0);
  return (
    <details className="exceptions" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {site && (
        <Row
          label={words.site}
          title={site.host}
          own={site.style}
          styles={styles}
          same={words.same}
          onStyle={props.onSiteStyle}
        />
      )}
      {CUSTOMER_LANGUAGES.map((language) => (
        <Row
          key={language}
          label={words.languages[language]}
          own={languages[language]}
          styles={styles}
          same={words.same}
          onStyle={(style) => props.onLanguageStyle(language, style)}
        />
      ))}
    </details>
  );
}

interface RowProps {
  readonly label: string;
  readonly title?: string;
  readonly own: string | undefined;
  readonly styles: readonly StyleOption[];
  readonly same: string;
  onStyle(style: string | undefined): void;
}

function Row({ label, title, own, styles, same, onStyle }: RowProps) {
  return (
    <label className="exception" title={title}>
      <span>{label}</span>
      <select value={own ?? ''} onChange={(event) => onStyle(event.target.value || undefined)}>
        <option value="">{same}</option>
        {styles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
