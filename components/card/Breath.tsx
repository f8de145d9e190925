import { type AnimationEvent, useState } from 'react';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';

interface BreathProps {
  readonly text: Dictionary;
  onEnd(): void;
}

const STEPS = ['in', 'hold', 'out'] as const;

/** One slow breath: in for 4 s, held for 4, out for 6. The style sheet keeps the time. */
export function Breath({ text, onEnd }: BreathProps) {
  const [step, setStep] = useState(0);
  const name = STEPS[step] ?? 'in';
  const ended = (event: AnimationEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (step === STEPS.length - 1) onEnd();
    else setStep(step + 1);
  };
  return (
    <p className="breath" role="status">
      <span key={name} className={`circle ${name}`} onAnimationEnd={ended} />
      {text.nudge.breath[name]}
    </p>
  );
}
