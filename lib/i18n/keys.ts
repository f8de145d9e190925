/** Key names as they stand on the agent's keyboard. */
export interface KeyNames {
  readonly apply: string;
  readonly choose: string;
  readonly close: string;
  readonly next: string;
  readonly undo: string;
  readonly copy: string;
}

const SHARED = { apply: '↵', choose: '↑↓', close: 'Esc', next: 'F8' };

export function keyNames(platform: string): KeyNames {
  const apple = /^(Mac|iP)/.test(platform);
  return apple ? { ...SHARED, undo: '⌘Z', copy: '⌘C' } : { ...SHARED, undo: 'Ctrl\u00a0Z', copy: 'Ctrl\u00a0C' };
}
