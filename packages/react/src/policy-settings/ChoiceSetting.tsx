import type { Obscure, Resolution } from '@glimpse/core';
import { useId, type ReactNode } from 'react';
import { Segmented } from '../elements/Segmented.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { Setting } from './Setting.js';

/** A setting that is one of a few; each is called what the messages call it. */
export function ChoiceSetting<Value extends Obscure | Resolution>(
  props: ChoiceSettingProps<Value>,
): ReactNode {
  const { messages } = useGlimpse();
  const id = useId();
  return (
    <Setting label={props.label} hint={props.hint} id={id} isChanged={props.isChanged}>
      <Segmented
        label={props.label}
        value={props.value}
        onChange={props.onChange}
        options={props.values.map((value) => ({ value, label: messages[`policy.${value}`] }))}
      />
    </Setting>
  );
}

export interface ChoiceSettingProps<Value extends Obscure | Resolution> {
  /** What it is. */
  label: string;
  /** What it means. */
  hint: string;
  /** The choice now. */
  value: Value;
  /** What there is to choose from. */
  values: readonly Value[];
  /** Another one was chosen. */
  onChange: (value: Value) => void;
  /** It differs from what is saved. @default false */
  isChanged?: boolean | undefined;
}
