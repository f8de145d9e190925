import type { ReadableEditor } from '../editor.ts';
import type { Technique } from './techniques.ts';
import type { Step } from './verified-write.ts';

/** Techniques as steps of one editing host: none is tried where the DOM no longer holds the words. */
export function domSteps({ element }: ReadableEditor, techniques: readonly Technique[]): readonly Step[] {
  return techniques.map(({ run, ifIgnored = false }) => ({
    ifIgnored,
    run: ({ span, text }, snapshot) => {
      const range = snapshot.rangeOf(span);
      return range !== undefined && run(element, range, text);
    },
  }));
}
