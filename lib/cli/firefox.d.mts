/** Path of a Firefox; undefined when none is found. */
export function findFirefox(): string | undefined;
/** Same, but throws with what to do when none is found. */
export function getFirefox(): string;
