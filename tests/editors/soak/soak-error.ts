/** The reply isn't as it must be. */
export class SoakError extends Error {
  override name = 'SoakError';
}

export function unlike(what: string, there: string, wanted: string): SoakError {
  return new SoakError(`${what}\n    there:  ${JSON.stringify(there)}\n    wanted: ${JSON.stringify(wanted)}`);
}
