/**
 * The structure of a reply, small enough for a browser: made from the contract's schemas, so that a
 * client checks what it reads without carrying a schema library.
 *
 * An array holds its item's shape; `keys` ending in `?` may be missing; `of` lists the values
 * allowed; `any` the alternatives; `ref` names a shared shape.
 */
export type Shape =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'null'
  | 'unknown'
  | readonly [Shape]
  | { readonly keys: Readonly<Record<string, Shape>> }
  | { readonly of: readonly (string | boolean)[] }
  | { readonly any: readonly Shape[] }
  | { readonly ref: string };
