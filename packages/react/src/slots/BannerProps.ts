import type { ReactNode } from 'react';

export interface BannerProps {
  /** How serious it is. @default calm */
  tone?: 'neutral' | 'warning' | 'danger' | undefined;
  /** A drawing of `icons/paths`. */
  icon: string;
  /** What is so. */
  title: ReactNode;
  /** Why, and what follows. */
  children?: ReactNode;
  /** What can be done: buttons. */
  actions?: ReactNode;
}
