import type { CardKit } from './card-port.ts';
import type { PenKit } from './pen-port.ts';
import type { CoachKit } from './session/coach-kit.ts';
import type { GenericKit } from './sites/generic-kit.ts';

/** What each script that is injected later hands over. */
export interface Kits {
  generic: GenericKit;
  coach: CoachKit;
  pen: PenKit;
  card: CardKit;
}

type Waiting = { [K in keyof Kits]?: (kit: Kits[K]) => void };

/** The one object that our scripts share in the extension's isolated world of a frame. */
interface Bridge {
  kindwordHere?: true;
  kindwordKits?: Partial<Kits>;
  kindwordWaiting?: Waiting;
}

const bridge = globalThis as Bridge;

/**
 * The kit of a script, once it has run in this frame.
 * @param inject has the script run here; false where the browser refuses
 */
export async function awaitKit<K extends keyof Kits>(
  name: K,
  inject: () => Promise<boolean>,
): Promise<Kits[K] | undefined> {
  const known = bridge.kindwordKits?.[name];
  if (known) return known;
  const arrived = new Promise<Kits[K]>((resolve) => {
    const waiting: Waiting = bridge.kindwordWaiting ?? {};
    const before = waiting[name];
    // Two composers of a page may ask before the script has come.
    const tell = (kit: Kits[K]): void => {
      before?.(kit);
      resolve(kit);
    };
    waiting[name] = tell as NonNullable<Waiting[K]>;
    bridge.kindwordWaiting = waiting;
  });
  return (await inject()) ? arrived : undefined;
}

/** The injected script's side: hands its kit over. A second run of it in one frame hands over nothing. */
export function offerKit<K extends keyof Kits>(name: K, make: () => Kits[K]): void {
  const kits = bridge.kindwordKits ?? {};
  if (kits[name]) return;
  const kit = make();
  kits[name] = kit;
  bridge.kindwordKits = kits;
  bridge.kindwordWaiting?.[name]?.(kit);
}

/** False where a composer script waits in this frame already: it is injected into open pages too. */
export function claimFrame(): boolean {
  if (bridge.kindwordHere) return false;
  bridge.kindwordHere = true;
  return true;
}
