import { createContext, useContext, type ReactNode } from 'react';
import { LiveRegion } from './LiveRegion.js';
import { useGlimpse } from './useGlimpse.js';

const InsideRoot = /* @__PURE__ */ createContext(false);

/**
 * The element that carries the kit's tokens, direction and live region. Pages bring it with them;
 * put it around parts that you place yourself. Inside another one it draws nothing.
 */
export function GlimpseRoot({ children }: GlimpseRootProps): ReactNode {
  const { dir, locale, colorScheme, classNames } = useGlimpse();
  const isInside = useContext(InsideRoot);
  if (isInside) return children;
  return (
    <InsideRoot.Provider value={true}>
      <div
        className={rootClass(classNames.root)}
        data-color-scheme={colorScheme}
        dir={dir}
        lang={locale}
      >
        {children}
        <LiveRegion />
      </div>
    </InsideRoot.Provider>
  );
}

export interface GlimpseRootProps {
  /** The parts. */
  children?: ReactNode;
}

/** The class of an element that carries the tokens. */
export function rootClass(own: string | undefined): string {
  return own === undefined ? 'glimpse-root' : `glimpse-root ${own}`;
}
