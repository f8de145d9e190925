import type { FamilySteps } from './family-steps.ts';
import { typeOver } from './techniques.ts';

/** A text field is written to by the browser's own command, for only that can be undone. */
export const textFieldSteps: FamilySteps = ({ document }) => [
  {
    ifIgnored: false,
    run: ({ text }) => {
      typeOver(document, text);
      return false;
    },
  },
];
