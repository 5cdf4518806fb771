const ORDINARY_DOTS_PER_INCH = 96;

/** Device pixels per logical pixel as X11 desktops write it down: the resource `Xft.dpi`, 96 on an ordinary screen. Never below 1. */
export function scaleOf(resources: string | null): number {
  const dots = Number(
    /^Xft\.dpi:\s*([\d.]+)\s*$/m.exec(resources ?? '')?.[1] ?? ORDINARY_DOTS_PER_INCH,
  );
  return Math.max(1, dots / ORDINARY_DOTS_PER_INCH);
}
