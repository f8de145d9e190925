import { attachEditor } from '../editors/families.ts';
import { type Session, startSession } from '../session.ts';
import type { SessionHost } from './host.ts';
import { createFinderSource, createMatcherStore } from './matcher-store.ts';

/** A session's world, with matcher tables in place of the finder, which the kit brings. */
export interface CoachWorld extends Omit<SessionHost, 'finderFor'> {
  /** A locale's matcher tables as text; undefined where there is no book. */
  tables(locale: string): Promise<string | undefined>;
}

/** What the coach script brings: editors and engine, joined to sessions. */
export interface CoachKit {
  /** Undefined where no editor family owns the element. */
  start(composer: HTMLElement, world: CoachWorld, signal: AbortSignal): Session | undefined;
}

/** One for a whole tab: its sessions share the matchers. */
export function createCoachKit(): CoachKit {
  let finderFor: SessionHost['finderFor'] | undefined;
  return {
    start(composer, world, signal) {
      finderFor ??= createFinderSource(createMatcherStore(world.tables));
      const editor = attachEditor(composer, signal, world.adapter?.quotes.join());
      return editor && startSession(editor, { ...world, finderFor }, signal);
    },
  };
}
