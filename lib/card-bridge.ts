import type { CardKit } from './card-port.ts';

/** The object that the composer script and the card script share in the extension's isolated world. */
interface Bridge {
  kindwordCard?: (kit: CardKit) => void;
  kindwordKit?: CardKit;
}

const bridge = globalThis as Bridge;

/** Composer's side: the kit, once the card script has run in this frame. */
export async function awaitCardKit(inject: () => Promise<boolean>): Promise<CardKit | undefined> {
  if (bridge.kindwordKit) return bridge.kindwordKit;
  const arrived = new Promise<CardKit>((resolve) => {
    bridge.kindwordCard = resolve;
  });
  return (await inject()) ? arrived : undefined;
}

/** Card's side: hands over the kit; a second run of the script in one frame hands over nothing. */
export function offerCardKit(make: () => CardKit): void {
  if (bridge.kindwordKit) return;
  const kit = make();
  bridge.kindwordKit = kit;
  bridge.kindwordCard?.(kit);
}
