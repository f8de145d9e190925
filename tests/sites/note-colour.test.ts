import { expect, test } from 'vitest';
import { isNoteColour } from '../../lib/sites/note-colour.ts';

test.each([
  ['the cream of a note', [255, 248, 219], true],
  ['pale yellow', [255, 250, 205], true],
  ['amber', [254, 243, 199], true],
  ['strong yellow', [255, 214, 10], true],
  ['peach', [254, 240, 219], true],
  ['white', [255, 255, 255], false],
  ['warm white', [255, 254, 250], false],
  ['grey', [240, 240, 240], false],
  ['pink', [255, 228, 230], false],
  ['orange', [255, 140, 0], false],
  ['green', [220, 252, 231], false],
  ['blue', [219, 234, 254], false],
  ['lilac', [230, 224, 251], false],
  ['the dark of a night look', [38, 34, 20], false],
] as const)('%s: a note’s, %s', (_, colour, note) => {
  expect(isNoteColour(colour)).toBe(note);
});
