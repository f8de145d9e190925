import type { ReadableEditor } from './editors/editor.ts';
import type { PageState } from './messages.ts';
import { check } from './session/check.ts';
import { guard } from './session/guard.ts';
import type { SessionHost } from './session/host.ts';
import { listen } from './session/listen.ts';
import type { State } from './session/state.ts';
import { worstOf } from './session/worst-of.ts';

/** One composer's coach, from its first focus to the end of its signal. */
export interface Session {
  readonly editor: ReadableEditor;
  /** Reads the reply again: after settings changed, or the page around the composer. */
  check(): void;
  state(): PageState;
}

/**
 * Joins an editor and the engine: reads the reply at every change, and has a pen brought with the first finding.
 * Whatever of ours throws is reported and leaves typing as it was.
 */
export function startSession(editor: ReadableEditor, host: SessionHost, signal: AbortSignal): Session {
  const state: State = {
    editor,
    host,
    signal,
    ignored: new Set(),
    shown: new Set(),
    style: '',
    around: undefined,
    aroundAt: 0,
    snapshot: undefined,
    found: undefined,
    visible: [],
    ownAt: Number.NEGATIVE_INFINITY,
    pageChange: undefined,
    focused: editor.element.matches(':focus-within'),
    rested: true,
    busy: false,
    pen: undefined,
    penAsked: false,
    check: () => check(state),
  };
  listen(state);
  const checked = (): void => guard('checking', state.check);
  checked();
  return { editor, check: checked, state: () => pageState(state) };
}

function pageState({ around, visible, found, style }: State): PageState {
  const mood = Object.entries(found?.reply.customer.cues ?? {}).sort((a, b) => b[1] - a[1]);
  return {
    site: around?.site ?? '',
    audience: around?.audience ?? 'unknown',
    mode: around?.mode ?? 'generic',
    broken: around?.broken ?? [],
    findings: visible.length,
    mood: mood.map(([name]) => name),
    style,
    ...(around?.conversation === undefined ? {} : { conversation: around.conversation }),
    ...(visible.length === 0 ? {} : { worst: worstOf(visible.map(({ severity }) => severity)) }),
  };
}
