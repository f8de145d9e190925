import type { CardKit } from '../card-port.ts';
import type { Finder } from '../engine/finder.ts';
import type { CoachEvent, PageSettings } from '../messages.ts';
import type { PenKit } from '../pen-port.ts';
import type { ChecklistDetails, EntryDetails } from '../phrasebook/types.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import type { Surroundings } from '../sites/site-reader.ts';

/** What a session needs of the world around it. On our own pages these are plain functions; in a tab they ask the background. */
export interface SessionHost {
  /** The helpdesk's, where its Send controls are known. */
  readonly adapter: SiteAdapter | undefined;
  /** Asked for anew at every check. */
  surroundings(): Surroundings;
  preferences(): Pick<PageSettings, 'styles' | 'language' | 'beforeSend'>;
  /** A finder for the languages a text is in, as far as loaded; calls back when one that was missing has come. */
  finderFor(text: string, onLoaded: () => void): Finder;
  /** Both called with the first finding, never before; undefined where the browser refuses. */
  openPen(): Promise<PenKit | undefined>;
  openCard(): Promise<CardKit | undefined>;
  entries(ids: readonly string[]): Promise<readonly EntryDetails[]>;
  checklist(locale: string): Promise<readonly ChecklistDetails[]>;
  record(event: Omit<CoachEvent, 'id' | 'at' | 'site'>): void;
}
