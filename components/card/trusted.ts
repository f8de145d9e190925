import type { SyntheticEvent } from 'react';

/** The shadow root is open, so the page's scripts reach it: only what the agent did counts. */
export function trusted(act: () => void): (event: SyntheticEvent) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
