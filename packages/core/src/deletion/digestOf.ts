const FNV_PRIME = 0x01000193;
const BASES = [0x811c9dc5, 0x5bd1e995] as const;

/**
 * A short name for plain data: equal data, equal name, whatever the runtime. Two 32-bit FNV-1a
 * hashes of its JSON from different bases. It finds what changed by accident and guards nothing.
 */
export function digestOf(data: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  return BASES.map((base) => fnv1a(bytes, base).toString(16).padStart(8, '0')).join('');
}

function fnv1a(bytes: Uint8Array, base: number): number {
  let hash = base;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash >>> 0;
}
