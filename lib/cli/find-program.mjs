import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first program that runs: the one named by hand where there is one, else of these names on the path, else of these places. */
export function findProgram(namedByHand, names, otherPlaces) {
  if (namedByHand) return runs(namedByHand) ? namedByHand : undefined;
  return [...names.flatMap(onPath), ...otherPlaces].find(runs);
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
