import type { CardKit } from '../card-port.ts';
import type { Finder } from '../engine/finder.ts';
import type { CoachEvent } from '../messages.ts';
import type { PenKit } from '../pen-port.ts';
import type { ChecklistDetails, EntryDetails } from '../phrasebook/types.ts';
import type { Audience } from '../sites/adapter.ts';

/** What the page around the composer tells; asked for anew at every check. */
export interface Surroundings {
  /** Site id, for counts. */
  readonly site: string;
  readonly audience: Audience;
  readonly conversation: string | undefined;
  readonly customer: string | undefined;
}

export interface Preferences {
  /** Style preset id. */
  readonly style: string;
  /** Style ids in the order their rewrites are offered. */
  readonly order: readonly string[];
  readonly language: 'en' | 'zh-CN';
}

/** What a session needs of the world around it. On our own pages these are plain functions; in a tab they ask the background. */
export interface SessionHost {
  surroundings(): Surroundings;
  preferences(): Preferences;
  /** A finder for the languages a text is in, as far as loaded; calls back when one that was missing has come. */
  finderFor(text: string, onLoaded: () => void): Finder;
  /** Both called with the first finding, never before; undefined where the browser refuses. */
  openPen(): Promise<PenKit | undefined>;
  openCard(): Promise<CardKit | undefined>;
  entries(ids: readonly string[]): Promise<readonly EntryDetails[]>;
  checklist(locale: string): Promise<readonly ChecklistDetails[]>;
  record(event: Omit<CoachEvent, 'id' | 'at' | 'site'>): void;
}
