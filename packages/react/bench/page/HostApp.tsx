import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query';
import { memo, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';

const SECTIONS = ['Timer', 'Calendar', 'Projects', 'Team', 'Activity'];

/** The rest of a host's app, as somebody saw it before they turned to the screenshots: a sidebar and today's entries. */
export function HostApp({ queries }: { queries: QueryClient }): ReactNode {
  return (
    <QueryClientProvider client={queries}>
      <nav>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{section}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Entries />
    </QueryClientProvider>
  );
}

interface Entry {
  id: number;
  title: string;
  minutes: number;
}

function Entries(): ReactNode {
  const [chosen, setChosen] = useState<number>();
  const { data } = useQuery({ queryKey: ['entries'], queryFn: entriesOfToday });
  const total = useMemo(() => data?.reduce((sum, { minutes }) => sum + minutes, 0), [data]);
  const choose = useCallback((id: number) => setChosen(id), []);
  useEffect(() => {
    // As a running timer does, it draws itself anew by itself.
    const timer = setTimeout(() => setChosen(0));
    return () => clearTimeout(timer);
  }, []);
  if (data === undefined) return <p>Loading…</p>;
  return (
    <main>
      <h1>Today, {total} minutes</h1>
      <ul>
        {data.map((entry) => (
          <EntryRow key={entry.id} entry={entry} isChosen={entry.id === chosen} onChoose={choose} />
        ))}
      </ul>
    </main>
  );
}

const EntryRow = memo(function EntryRow({
  entry,
  isChosen,
  onChoose,
}: {
  entry: Entry;
  isChosen: boolean;
  onChoose: (id: number) => void;
}): ReactNode {
  return (
    <li style={{ fontWeight: isChosen ? 600 : 400 }}>
      <button type="button" aria-pressed={isChosen} onClick={() => onChoose(entry.id)}>
        {entry.title}
      </button>
      <input aria-label="Title" defaultValue={entry.title} />
    </li>
  );
});

const entriesOfToday = (): Promise<Entry[]> =>
  Promise.resolve(
    Array.from({ length: 12 }, (_, id) => ({ id, title: `Entry ${id}`, minutes: id * 5 })),
  );
