import { GlimpseError } from '../../errors/GlimpseError.js';

/**
 * The pictures of a batch: a multipart answer with one part per picture, named by its id.
 *
 * @throws GlimpseError `invalid_reply`
 */
export async function readImages(response: Response): Promise<Map<string, Blob>> {
  const images = new Map<string, Blob>();
  try {
    for (const [id, part] of await response.formData()) {
      if (typeof part !== 'string') images.set(id, part);
    }
    return images;
  } catch (cause) {
    throw new GlimpseError(
      'invalid_reply',
      'The answer with the pictures broke off or is no multipart. Try again.',
      {
        status: response.status,
        requestId: response.headers.get('x-request-id') ?? undefined,
        cause,
      },
    );
  }
}
