import { GlimpseError } from '../../errors/GlimpseError.js';
import type { ClientAnswer } from '../transport/ClientFetch.js';
import { typeOf } from './typeOf.js';

/**
 * The pictures of a batch: a multipart answer with one part per picture, named by its id.
 *
 * @throws GlimpseError `invalid_reply`
 */
export async function readImages(answer: ClientAnswer): Promise<Map<string, Blob>> {
  const images = new Map<string, Blob>();
  try {
    // Only the platform's own reads a multipart answer.
    const response = new Response(await answer.arrayBuffer(), {
      headers: { 'content-type': typeOf(answer) },
    });
    for (const [id, part] of await response.formData()) {
      if (typeof part !== 'string') images.set(id, part);
    }
    return images;
  } catch (cause) {
    throw new GlimpseError(
      'invalid_reply',
      'The answer with the pictures broke off or is no multipart. Try again.',
      {
        status: answer.status,
        requestId: answer.headers.get('x-request-id') ?? undefined,
        cause,
      },
    );
  }
}
