import type { ReadableEditor } from '../editor.ts';
import { rangeOf } from '../ranges.ts';
import type { Technique } from './techniques.ts';
import type { Step } from './verified-write.ts';

/** Techniques as steps of one editing host: none is tried where the DOM no longer holds the words. */
export function domSteps({ element, read }: ReadableEditor, techniques: readonly Technique[]): readonly Step[] {
  return techniques.map((technique) => ({
    ifIgnored: technique.ifIgnored ?? false,
    run: ({ span, text }, snapshot) => {
      const before = rangeOf(snapshot, span);
      if (before) technique.prepare?.(element, before);
      const range = technique.prepare ? rangeOf(read(), span) : before;
      return range !== undefined && technique.run(element, range, text);
    },
  }));
}
