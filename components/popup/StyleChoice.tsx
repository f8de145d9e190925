import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import { Icon } from '../shapes/Icon.tsx';

export interface StyleOption {
  readonly id: string;
  readonly name: string;
  /** What the style does, in one line. */
  readonly line: string;
}

interface StyleChoiceProps {
  readonly style: string;
  readonly styles: readonly StyleOption[];
  readonly text: Dictionary;
  onStyle(id: string): void;
}

export function StyleChoice({ style, styles, text, onStyle }: StyleChoiceProps) {
  return (
    <fieldset className="styles">
      <legend className="unseen">{text.popup.style}</legend>
      <div className="segments">
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
    </fieldset>
  );
}
