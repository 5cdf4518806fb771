import { useId, type ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { minusIcon, plusIcon } from '../icons/paths.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { Setting } from './Setting.js';

/** A setting that is a number of steps; at its bounds a button stays and does nothing. */
export function StepperSetting(props: StepperSettingProps): ReactNode {
  const { value, steps, onChange } = props;
  const part = useParts();
  const { messages } = useGlimpse();
  const id = useId();
  const less = steps.findLast((step) => step < value);
  const more = steps.find((step) => step > value);
  const button = (label: string, icon: string, target: number | undefined) => (
    <button
      type="button"
      aria-label={`${props.label}: ${label}`}
      aria-disabled={target === undefined}
      onClick={() => {
        if (target !== undefined) onChange(target);
      }}
    >
      <Icon path={icon} />
    </button>
  );
  return (
    <Setting label={props.label} hint={props.hint} id={id} isChanged={props.isChanged}>
      <span {...part('stepper')} role="group" aria-label={props.label}>
        {button(messages['policy.less'], minusIcon, less)}
        <output id={id}>{props.format(value)}</output>
        {button(messages['policy.moreButton'], plusIcon, more)}
      </span>
    </Setting>
  );
}

export interface StepperSettingProps {
  /** What it is. */
  label: string;
  /** What it means. */
  hint: string;
  /** The number now. */
  value: number;
  /** The numbers it steps through, the smallest first. */
  steps: readonly number[];
  /** How a number is written. */
  format: (value: number) => string;
  /** Another number was chosen. */
  onChange: (value: number) => void;
  /** It differs from what is saved. @default false */
  isChanged?: boolean | undefined;
}
