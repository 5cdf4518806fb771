import type { PolicyView } from '@glimpse/core';
import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { SwitchSetting } from './SwitchSetting.js';
import { useUpdatePreferences } from './useUpdatePreferences.js';

/** The viewer's own wish: obscure mine, whatever the workspace decides (C4). */
export function OwnPictures({ view }: OwnPicturesProps): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  const preferences = useUpdatePreferences();
  const isOn = preferences.isPending ? preferences.variables.alwaysObscure : view.alwaysObscure;
  return (
    <section {...part('card')} aria-label={messages['yours.pictures']}>
      <SwitchSetting
        label={messages['yours.obscure']}
        hint={messages['yours.obscureHint']}
        isOn={isOn}
        onChange={(alwaysObscure) => preferences.mutate({ alwaysObscure })}
      />
      {preferences.isError && (
        <p {...part('setting-extra')} role="alert">
          {messages['error.policy']}
        </p>
      )}
    </section>
  );
}

export interface OwnPicturesProps {
  /** The policy as the viewer reads it. */
  view: PolicyView;
}
