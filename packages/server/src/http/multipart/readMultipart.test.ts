import { expect, it } from 'vitest';
import { readMultipart } from './readMultipart.js';
import { writeMultipart } from './writeMultipart.js';

const TYPE = 'multipart/form-data; boundary=b';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (body: string, type = TYPE) => readMultipart(bytesOf(body), type);
const part = (disposition: string, text: string) =>
  `--b\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${text}\r\n`;

it('reads what the runtime itself writes, byte for byte', async () => {
  const form = new FormData();
  const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
  const tricky = new Uint8Array([...bytes, ...bytesOf('\r\n--\r\n\r\n'), 13, 10, 45, 45]);
  form.append('metadata', JSON.stringify({ text: 'ÄÖ "\r\n' }));
  form.append('image', new Blob([tricky], { type: 'image/webp' }), 'a "b".webp');
  const request = new Request('https://glimpse.test', { method: 'POST', body: form });
  const body = new Uint8Array(await request.arrayBuffer());
  const parts = readMultipart(body, request.headers.get('content-type') ?? '');
  expect(new TextDecoder().decode(parts?.get('metadata')?.bytes)).toBe('{"text":"ÄÖ \\"\\r\\n"}');
  expect(parts?.get('metadata')?.isFile).toBe(false);
  expect(parts?.get('image')).toEqual({ bytes: tricky, isFile: true });
  expect(parts?.size).toBe(2);
  // Whatever is missing from its end, it is noticed.
  for (let cut = 3; cut < body.length; cut += 37)
    expect(readMultipart(body.subarray(0, -cut), request.headers.get('content-type') ?? '')).toBe(
      undefined,
    );
});

it('reads what we write, as the runtime does', async () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 31) % 256);
  const images = new Map([
    ['a', { bytes, contentType: 'image/webp' }],
    ['b', { bytes: new Uint8Array(0), contentType: 'image/png' }],
  ]);
  const boundary = 'a-boundary-of-27-characters-or-more';
  const type = `multipart/form-data; boundary=${boundary}`;
  const body = writeMultipart(images, boundary);
  expect(readMultipart(body, type)?.get('a')).toEqual({ bytes, isFile: true });
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const read = form.get('a') as File;
  expect([read.name, read.type]).toEqual(['a', 'image/webp']);
  expect(new Uint8Array(await read.arrayBuffer())).toEqual(bytes);
  expect((form.get('b') as File).size).toBe(0);
});

it('takes boundaries and names with and without quotation marks, in any order', () => {
  const body = `${part('filename=x; name=image', 'i')}${part('name="metadata"', '{}')}--b--`;
  for (const type of [TYPE, 'multipart/form-data; charset=utf-8; Boundary="b"']) {
    const parts = read(body, type);
    expect([...(parts?.keys() ?? [])]).toEqual(['image', 'metadata']);
    expect(parts?.get('image')?.isFile).toBe(true);
  }
});

it('keeps the first of two parts with one name', () => {
  const parts = read(`${part('name=a', '1')}${part('name=a', '2')}--b--`);
  expect(parts?.get('a')?.bytes).toEqual(bytesOf('1'));
});

it.each([
  ['nothing', ''],
  ['no end', part('name=a', '1')],
  ['another boundary', part('name=a', '1').replaceAll('--b', '--c') + '--c--'],
  ['a part without a name', `${part('filename=a', '1')}--b--`],
  [
    'a part that is no form data',
    '--b\r\ncontent-disposition: attachment; name=a\r\n\r\n1\r\n--b--',
  ],
  ['a head that never ends', `--b\r\ncontent-disposition: form-data; name=a\r\n1\r\n--b--`],
  ['a head as long as a body', part(`name=a; filename="${'x'.repeat(5000)}"`, '1') + '--b--'],
  ['something before the first part', `hello\r\n${part('name=a', '1')}--b--`],
])('refuses %s', (_, body) => {
  expect(read(body)).toBe(undefined);
});

it('refuses a body whose type names no boundary', () => {
  expect(read(`${part('name=a', '1')}--b--`, 'multipart/form-data')).toBe(undefined);
});
