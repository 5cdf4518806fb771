import type { ReactNode } from 'react';

/** Two displays: dashed while nothing is taken, with lines of text else. */
export function DisplaysDrawing({ isOff = false }: { isOff?: boolean }): ReactNode {
  const dashes = isOff ? '3 4' : undefined;
  return (
    <svg
      width="112"
      height="64"
      viewBox="0 0 112 64"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <rect x="8" y="10" width="44" height="30" rx="3" strokeDasharray={dashes} />
      <rect x="60" y="10" width="44" height="30" rx="3" strokeDasharray={dashes} />
      {!isOff && (
        <path
          d="M15 19h18M15 25h26M15 31h12M67 19h10M67 25h24M67 31h20"
          strokeWidth="4"
          opacity=".28"
        />
      )}
      <path d="M22 48h16M74 48h16" strokeLinecap="round" />
    </svg>
  );
}

/** A day's line with nothing on it. */
export function DayDrawing(): ReactNode {
  return (
    <svg
      width="160"
      height="40"
      viewBox="0 0 160 40"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M4 30h152" strokeWidth="2" strokeLinecap="round" opacity=".45" />
      <path d="M4 34v4M42 34v4M80 34v4M118 34v4M156 34v4" strokeWidth="1.5" opacity=".6" />
    </svg>
  );
}
