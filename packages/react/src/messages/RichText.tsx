import type { ReactNode } from 'react';

/** A message in which `**` marks what stands out, as text with `<strong>`. */
export function RichText({ children }: RichTextProps): ReactNode {
  return children
    .split('**')
    .map((text, index) => (index % 2 === 1 ? <strong key={index}>{text}</strong> : text));
}

export interface RichTextProps {
  /** The message. */
  children: string;
}
