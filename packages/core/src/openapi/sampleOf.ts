import type { JsonSchema } from './jsonSchema.js';

/** What a reader expects to see under a name, wherever it stands. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  id: '6563a1f09d2e4b0012c4a101',
  workspaceId: '6563a1f09d2e4b0012c4a001',
  userId: '6563a1f09d2e4b0012c4a002',
  timeEntryId: '6563a1f09d2e4b0012c4a003',
  projectId: '6563a1f09d2e4b0012c4a004',
  captureId: '6563a1f09d2e4b0012c4a005',
  screenshotId: '6563a1f09d2e4b0012c4a006',
  activeWorkspace: '6563a1f09d2e4b0012c4a001',
  defaultWorkspace: '6563a1f09d2e4b0012c4a001',
  deviceId: 'laptop-of-mia',
  noticeId: 'policy-2',
  name: 'Mia Lindqvist',
  email: 'mia@northlight.example',
  password: 'correct horse battery staple',
  description: 'Checkout redesign',
  token: 'gls_…',
  key: 'glk_…',
  agentVersion: '0.1.0',
  color: '#2277cc',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  digest: 'c4ca4238a0b923820dcc509a6f75849b',
  duration: 'PT1H30M',
  trackedDuration: 'PT1H25M12S',
  timeZone: 'Europe/Berlin',
  nextCursor: null,
  cursor: '412',
};

const BY_FORMAT: Readonly<Record<string, unknown>> = {
  'date-time': '2026-11-19T09:33:41Z',
  date: '2026-11-19',
};

/** A value that a JSON Schema without references allows, as a reader would write it. */
export function sampleOf(schema: JsonSchema, name = ''): unknown {
  const { type, properties, items, examples } = schema as {
    type?: string;
    properties?: Readonly<Record<string, JsonSchema>>;
    items?: JsonSchema;
    examples?: readonly unknown[];
  };
  const [choice] = choicesOf(schema);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0] as unknown;
  if (examples) return examples[0];
  if (choice) return sampleOf(choice, name);
  if (properties) return sampleOfObject(properties);
  if (type === 'array') return items ? [sampleOf(items, singular(name))] : [];
  if (type === 'string') return sampleOfText(schema, name);
  if (type === 'number' || type === 'integer') return sampleOfNumber(schema);
  return type === 'boolean' ? true : null;
}

/** The ways a schema can be met, without the one that is nothing. */
function choicesOf({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] {
  const all = (anyOf ?? oneOf ?? []) as readonly JsonSchema[];
  return all.filter(({ type }) => type !== 'null');
}

function sampleOfObject(properties: Readonly<Record<string, JsonSchema>>): unknown {
  return Object.fromEntries(
    Object.entries(properties).map(([key, one]) => [key, sampleOf(one, key)]),
  );
}

function sampleOfText(schema: JsonSchema, name: string): unknown {
  const named = BY_NAME[name];
  if (typeof named === 'string' && fits(named, schema)) return named;
  if (typeof schema.format === 'string' && schema.format in BY_FORMAT)
    return BY_FORMAT[schema.format];
  return ['1', 'text'].find((text) => fits(text, schema)) ?? 'a longer text';
}

function fits(text: string, { pattern, minLength, maxLength }: JsonSchema): boolean {
  return (
    (typeof pattern !== 'string' || new RegExp(pattern).test(text)) &&
    text.length >= Number(minLength ?? 0) &&
    text.length <= Number(maxLength ?? Infinity)
  );
}

function sampleOfNumber({ default: usual, minimum, exclusiveMinimum }: JsonSchema): unknown {
  return usual ?? Math.max(1, Number(minimum ?? 1), Number(exclusiveMinimum ?? 0) + 1);
}

/** `screenshotIds` holds one `screenshotId` after the other. */
function singular(name: string): string {
  return name.replace(/s$/, '');
}
