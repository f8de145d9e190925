import { selectRange } from '../dom-selection.ts';
import { command, type Technique } from './techniques.ts';

/** What has an editor take an undo level, right before a change and right after it. */
export interface Levels {
  before(host: HTMLElement): void;
  after?(host: HTMLElement): void;
}

/**
 * The browser's command in an editor that keeps its own history and hears of typing only now and then: a level before
 * it has undo stop at what the agent typed, one after it has undo take what is typed next alone. The levels are taken
 * by events that such an editor takes one at; its script is never reached into.
 */
export function withLevels({ before, after }: Levels): Technique {
  return {
    prepare: (host, range) => {
      // Undo brings the selection back too: a whole table cell selected would be one more thing to delete by a key.
      const caret = range.cloneRange();
      caret.collapse(true);
      selectRange(host, caret);
      before(host);
    },
    run: (host, range, text) => {
      selectRange(host, range);
      command.run(host, range, text);
      after?.(host);
      return false;
    },
  };
}

/** Tells an editor of something by an event that nobody else hears. In a frame of its own it listens on the root. */
export function tell(host: HTMLElement, event: Event): void {
  const listening = host.tagName === 'BODY' ? host.ownerDocument.documentElement : host;
  listening.dispatchEvent(event);
}
