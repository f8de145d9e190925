import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { CardCallbacks, CardLook, CardView } from '../../lib/card-port.ts';
import { report } from '../../lib/log.ts';
import { placeCard } from './place-card.ts';

export interface CardProps {
  readonly view: CardView;
  readonly look: CardLook;
  readonly callbacks: CardCallbacks;
}

/** The dialog around a finding. It is placed anew whenever what it holds has changed, for its height has too. */
export function CardFrame({ view, look, callbacks, children }: CardProps & { readonly children: ReactNode }) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const mount = card.current?.parentElement;
    if (!card.current || !mount) return;
    placeCard(card.current, mount, view.anchor).catch((error: unknown) => report('card', error));
  });
  return (
    <div
      ref={card}
      className="kw card"
      data-theme={look.dark ? 'dark' : 'light'}
      lang={look.language}
      role="dialog"
      aria-label={view.found}
      aria-describedby="why"
      onPointerEnter={() => callbacks.hover(true)}
      onPointerLeave={() => callbacks.hover(false)}
    >
      {children}
    </div>
  );
}
