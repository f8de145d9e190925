import { useState } from 'react';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { PageState } from '../../lib/messages.ts';

interface GenericProps {
  readonly page: PageState;
  readonly text: Dictionary;
  onReport(): Promise<void>;
}

/** Where no adapter finds the reply box: said, with a report for whoever can mend it. */
export function Generic({ page, text, onReport }: GenericProps) {
  const [copied, setCopied] = useState(false);
  if (page.mode === 'adapter' && page.broken.length === 0) return null;
  const copy = (): void => {
    onReport().then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section className="generic">
      <p>
        {page.mode === 'generic' && text.popup.generic}
        {page.broken.length > 0 && text.popup.broken(page.broken.join(', '))}
      </p>
      <button className="link" type="button" onClick={copy}>
        {copied ? text.popup.reportCopied : text.popup.report}
      </button>
    </section>
  );
}
