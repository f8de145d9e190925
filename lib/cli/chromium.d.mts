/** Path of a Chromium that can load an unpacked extension; undefined when none is found. */
export function findChromium(): string | undefined;
/** Same, but throws with what to do when none is found. */
export function getChromium(): string;
