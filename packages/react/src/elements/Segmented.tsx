import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';

/** A choice of one among a few, side by side. One stop for Tab; arrows choose. */
export function Segmented<Value extends string | number>(props: SegmentedProps<Value>): ReactNode {
  const part = useParts();
  const list = useRef<HTMLDivElement>(null);
  function choose(event: KeyboardEvent) {
    const isRtl = list.current?.matches(':dir(rtl)') ?? false;
    const step = {
      ArrowRight: isRtl ? -1 : 1,
      ArrowLeft: isRtl ? 1 : -1,
      ArrowDown: 1,
      ArrowUp: -1,
    }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const { options } = props;
    const at = options.findIndex(({ value }) => value === props.value);
    const index = (at + step + options.length) % options.length;
    const option = options[index];
    if (!option) return;
    props.onChange(option.value);
    list.current?.querySelectorAll<HTMLElement>('button')[index]?.focus();
  }
  return (
    <div {...part('segmented')} role="radiogroup" aria-label={props.label} ref={list}>
      {props.options.map(({ value, label, name }) => (
        <button
          {...part('segment')}
          key={value}
          type="button"
          role="radio"
          aria-checked={value === props.value}
          aria-label={name}
          tabIndex={value === props.value ? 0 : -1}
          onClick={() => props.onChange(value)}
          onKeyDown={choose}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

export interface SegmentedProps<Value extends string | number> {
  /** What is chosen. */
  label: string;
  /** The choices: `label` is drawn, `name` is said where the label alone says too little. */
  options: readonly { value: Value; label: ReactNode; name?: string | undefined }[];
  /** What is chosen now. */
  value: Value;
  /** Another one was chosen. */
  onChange: (value: Value) => void;
}
