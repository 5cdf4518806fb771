import { useContext } from 'react';
import { GlimpseContext, type GlimpseContextValue } from './GlimpseContext.js';

/**
 * What the provider hands to its parts.
 *
 * @throws Error when there is no `GlimpseProvider` above.
 */
export function useGlimpse(): GlimpseContextValue {
  const value = useContext(GlimpseContext);
  if (!value) {
    throw new Error(
      '@glimpse/react: a part was rendered outside of <GlimpseProvider>, so it knows no client and no workspace. Put the provider around it.',
    );
  }
  return value;
}
