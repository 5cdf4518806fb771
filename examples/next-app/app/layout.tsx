import type { ReactNode } from 'react';
import '@glimpse/react/styles.css';
import { Queries } from './Queries';

export const metadata = { title: 'Screenshots', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" style={{ colorScheme: 'light dark' }}>
      <body>
        <Queries>{children}</Queries>
      </body>
    </html>
  );
}
