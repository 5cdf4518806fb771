import type * as z from 'zod/mini';

/** One part of a request or reply that does not fit its schema. */
export interface SchemaIssue {
  /** Where: `body.screenshotIds.0`. */
  readonly path: string;
  readonly message: string;
}

/** The issues of a failed parse, each with its place below `root`. */
export function issuesOf(error: z.core.$ZodError, root: string): SchemaIssue[] {
  return error.issues.map((issue) => ({
    path: [root, ...issue.path].map(String).join('.'),
    message: issue.message,
  }));
}

const SHOWN = 3;

/** The first few issues in one phrase: `body.email is missing or malformed (Invalid input)`. */
export function describeIssues(issues: readonly SchemaIssue[]): string {
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => `${path}: ${message}`);
  const more = issues.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
