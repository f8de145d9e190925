import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import { Icon } from '../shapes/Icon.tsx';

export interface StyleOption {
  readonly id: string;
  readonly name: string;
  /** What the style does, in one line. */
  readonly line: string;
}

/** Names that stand side by side in the popup's width. */
const FITTING = 4;

interface StyleChoiceProps {
  readonly style: string;
  readonly styles: readonly StyleOption[];
  /** The style of the reply being written, where that is another. */
  readonly here: StyleOption | undefined;
  readonly text: Dictionary;
  onStyle(id: string): void;
}

export function StyleChoice({ style, styles, here, text, onStyle }: StyleChoiceProps) {
  return (
    <fieldset className="styles">
      <legend className="unseen">{text.popup.style}</legend>
      <div className={styles.length > FITTING ? 'segments many' : 'segments'}>
        {styles.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="style"
              className="unseen"
              aria-describedby={id === style ? 'style-line' : undefined}
              checked={id === style}
              onChange={() => onStyle(id)}
            />
            {id === style && <Icon name="done" />}
            {name}
          </label>
        ))}
      </div>
      <p className="style-line" id="style-line">
        {styles.find(({ id }) => id === style)?.line}
      </p>
      {here && <p className="style-here">{text.popup.exceptions.here(here.name)}</p>}
    </fieldset>
  );
}
