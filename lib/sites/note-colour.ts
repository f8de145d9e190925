import { parentAcross } from '../ancestry.ts';

/** The composer, and what is around it, up to so many elements. */
const AROUND = 4;

/** Between orange and green, light and not grey: the colour that notes have in most helpdesks. */
export function isYellow(composer: Element): boolean {
  let at: Element | null = composer;
  for (let i = 0; at && i < AROUND; i++) {
    const view: Window | null = at.ownerDocument.defaultView;
    const colour = view ? rgbOf(view.getComputedStyle(at).backgroundColor) : undefined;
    if (colour) return isNoteColour(colour);
    at = parentAcross(at);
  }
  return false;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Undefined for what shows through. */
function rgbOf(colour: string): Rgb | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return colour.startsWith('rgb') && alpha > 0.5 ? [red, green, blue] : undefined;
}

/** Hue of 35 to 65 degrees; white and grey have none. */
export function isNoteColour([red, green, blue]: Rgb): boolean {
  const spread = red - blue;
  return red >= green && green > blue && red > 200 && spread >= 20 && (green - blue) / spread >= 0.58;
}
