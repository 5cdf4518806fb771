/** One part of a form. */
export interface FormPart {
  readonly bytes: Uint8Array;
  /** It came with a file name. */
  readonly isFile: boolean;
}

const CRLF = Uint8Array.of(13, 10);
const HEAD_END = Uint8Array.of(13, 10, 13, 10);
const [DASH, CR, LF] = [45, 13, 10];
/** More than any client says of a part. */
const MAX_HEAD_BYTES = 4096;
const BOUNDARY = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i;
const DISPOSITION = /^content-disposition:\s*form-data\b(.*)$/im;
const NAME = /;\s*name=(?:"([^"]*)"|([^\s;"]+))/i;
const FILE_NAME = /;\s*filename\*?=/i;

/**
 * The parts of a `multipart/form-data` body by their names; of two with one name, the first. The
 * runtime's own reader makes a stream, a blob and a file of each, which costs an upload of 2 kB more
 * than all the rest of its way to here.
 *
 * @returns undefined when the body is cut off or malformed
 */
export function readMultipart(
  body: Uint8Array,
  contentType: string,
): ReadonlyMap<string, FormPart> | undefined {
  const found = BOUNDARY.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined) return undefined;
  const delimiter = new TextEncoder().encode(`\r\n--${boundary}`);
  const parts = new Map<string, FormPart>();
  // The first delimiter may stand at the very beginning, without the line end before it.
  if (!startsWith(body, delimiter.subarray(CRLF.length), 0)) return undefined;
  let at = delimiter.length - CRLF.length;
  while (body[at] === CR && body[at + 1] === LF) {
    const headEnd = indexOf(body, HEAD_END, at);
    if (headEnd === -1 || headEnd - at > MAX_HEAD_BYTES) return undefined;
    const start = headEnd + HEAD_END.length;
    const end = indexOf(body, delimiter, start);
    const head = describe(body.subarray(at, headEnd));
    if (end === -1 || !head) return undefined;
    const { name, isFile } = head;
    if (!parts.has(name)) parts.set(name, { bytes: body.subarray(start, end), isFile });
    at = end + delimiter.length;
  }
  return body[at] === DASH && body[at + 1] === DASH ? parts : undefined;
}

function describe(head: Uint8Array): { name: string; isFile: boolean } | undefined {
  const disposition = DISPOSITION.exec(new TextDecoder().decode(head))?.[1] ?? '';
  const found = NAME.exec(disposition);
  const name = found?.[1] ?? found?.[2];
  return name === undefined ? undefined : { name, isFile: FILE_NAME.test(disposition) };
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  let at = bytes.indexOf(first, from);
  while (at !== -1 && !startsWith(bytes, wanted, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

function startsWith(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}
