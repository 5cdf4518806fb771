import { useEffect, useId, useRef, useState } from 'react';
import {
  DISPLAY,
  SCREEN_KINDS,
  type ScreenKind,
} from '../../packages/obscure/prove/screens/drawScreen.js';
import { drawObscured, type Obscuring } from './drawObscured.js';
import './obscuring.css';

const CHOICES: readonly { value: Obscuring; words: string }[] = [
  { value: 'greek', words: 'greek: text becomes bars, the rest is blurred' },
  { value: 'strict', words: 'strict: the same, photos blurred twice as much' },
  { value: 'blur', words: 'blur: everything is blurred' },
  { value: 'off', words: 'off: low resolution only' },
];

/** What the page shows first. */
export interface ObscuringProps {
  readonly kind?: ScreenKind;
  readonly obscuring?: Obscuring;
  readonly isDark?: boolean;
}

/**
 * An example screen with the picture that would be made of it laid over it, up to where the slider
 * stands. Drawn and computed in this browser, by the code that the agent runs.
 */
export function Obscuring(props: ObscuringProps) {
  const [kind, setKind] = useState(props.kind ?? 'browser');
  const [obscuring, setObscuring] = useState(props.obscuring ?? 'greek');
  const [share, setShare] = useState(50);
  const original = useRef<HTMLCanvasElement>(null);
  const result = useRef<HTMLCanvasElement>(null);
  const id = useId();
  const isDark = props.isDark ?? false;

  useEffect(() => {
    if (original.current && result.current) {
      drawObscured(original.current, result.current, { kind, isDark, obscuring });
    }
  }, [kind, isDark, obscuring]);

  return (
    <section className="obscuring" aria-label="Original and result">
      <div className="obscuring-choices">
        <label>
          Screen{' '}
          <select value={kind} onChange={({ target }) => setKind(target.value as ScreenKind)}>
            {SCREEN_KINDS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label>
          Obscured{' '}
          <select
            value={obscuring}
            onChange={({ target }) => setObscuring(target.value as Obscuring)}
          >
            {CHOICES.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="obscuring-stage">
        <canvas
          ref={original}
          width={DISPLAY.width}
          height={DISPLAY.height}
          role="img"
          aria-label={`The original: a drawn ${kind} screen`}
        />
        <div className="obscuring-result" style={{ inlineSize: `${share}%` }}>
          <canvas
            ref={result}
            role="img"
            aria-label={`The picture that is made of it, ${obscuring}`}
          />
        </div>
      </div>
      <label htmlFor={id}>How much of the screen is shown as the picture</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        value={share}
        aria-valuetext={`${share} percent`}
        onChange={({ target }) => setShare(Number(target.value))}
      />
    </section>
  );
}
