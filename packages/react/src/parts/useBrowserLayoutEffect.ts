import { useEffect, useLayoutEffect } from 'react';

/** A layout effect in browsers. A server has no layout, and React 18 warns of such effects there. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
