import { useId, type ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { hintId, Setting } from './Setting.js';

/** A setting that is on or off. */
export function SwitchSetting(props: SwitchSettingProps): ReactNode {
  const part = useParts();
  const id = useId();
  return (
    <Setting label={props.label} hint={props.hint} id={id} isChanged={props.isChanged}>
      <input
        {...part('switch')}
        type="checkbox"
        role="switch"
        id={id}
        aria-label={props.label}
        aria-describedby={hintId(id)}
        checked={props.isOn}
        aria-disabled={props.isDisabled}
        onChange={(event) => {
          if (props.isDisabled !== true) props.onChange(event.target.checked);
        }}
      />
    </Setting>
  );
}

export interface SwitchSettingProps {
  /** What it is. */
  label: string;
  /** What it means. */
  hint: string;
  /** Whether it is on. */
  isOn: boolean;
  /** It was switched. */
  onChange: (isOn: boolean) => void;
  /** It differs from what is saved. @default false */
  isChanged?: boolean | undefined;
  /** It cannot be switched just now. @default false */
  isDisabled?: boolean | undefined;
}
