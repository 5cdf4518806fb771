import { useEffect, useState, type RefObject } from 'react';

/** How many columns a grid has just now; as many as nothing is known of, before it is laid out. */
export function useColumns(
  grid: RefObject<HTMLElement | null>,
  isOn: boolean,
  atFirst: number,
): number {
  const [columns, setColumns] = useState(atFirst);
  useEffect(() => {
    const element = grid.current;
    if (!isOn || !element) return;
    const observer = new ResizeObserver(() =>
      setColumns(getComputedStyle(element).gridTemplateColumns.split(' ').length),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid, isOn]);
  return columns;
}
