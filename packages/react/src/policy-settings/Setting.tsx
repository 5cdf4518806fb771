import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';

/** One setting: what it is, what it means, and the control that changes it. */
export function Setting({ label, hint, id, isChanged, children }: SettingProps): ReactNode {
  const part = useParts();
  return (
    <div {...part('setting')} data-state={isChanged === true ? 'changed' : undefined}>
      <label {...part('setting-label')} htmlFor={id}>
        {label}
        <span {...part('hint')} id={hintId(id)}>
          {hint}
        </span>
      </label>
      {children}
    </div>
  );
}

export interface SettingProps {
  /** What it is. */
  label: string;
  /** What it means. */
  hint: string;
  /** Id of the control, where it can carry one. */
  id: string;
  /** It differs from what is saved. @default false */
  isChanged?: boolean | undefined;
  /** The control. */
  children: ReactNode;
}

/** Id of the sentence that explains a control. */
export function hintId(id: string): string {
  return `${id}-hint`;
}
