import {
  instantAt,
  type DeletionPreview,
  type Screenshot,
  type ScreenshotId,
  type UserId,
} from '@glimpse/core';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { trashIcon } from '../icons/paths.js';
import { Picture } from '../images/Picture.js';
import { useImage } from '../images/useImage.js';
import { useParts } from '../parts/useParts.js';
import { askToDelete } from '../page-state/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { deletionPrice } from './deletionPrice.js';

/** One display of a moment: opens the gallery; the trash shows on hover and focus, with its price (D1, V5). */
export function Shot(props: ShotProps): ReactNode {
  const { screenshot, deletion, userId, isActive, isPointed, onActivate } = props;
  const part = useParts();
  const { messages, formats, store } = useGlimpse();
  const image = useImage(screenshot.id);
  const { id, captureId, display } = screenshot;
  const values = { display: display.number, time: formats.time(instantAt(screenshot.capturedAt)) };
  const price = deletion && deletionPrice(deletion, { messages, formats });
  const failure = image.kind === 'failed' || image.kind === 'gone' ? image.kind : undefined;
  const open = () => store.setState({ openPicture: { userId, captureId, display: 0 } });
  return (
    <div {...part('shot')} data-image={image.kind}>
      <button
        {...part('shot-open')}
        type="button"
        data-screenshot={id}
        aria-label={messages['shot.open'](values)}
        tabIndex={isActive ? 0 : -1}
        onFocus={() => onActivate(id)}
        onClick={failure === 'failed' ? image.retry : open}
      >
        <Picture screenshot={screenshot} alt="" />
        {failure && (
          <span {...part('stage-label')}>
            {failure === 'failed'
              ? `${messages['shot.failed']}. ${messages['shot.retry']}`
              : messages['shot.gone']}
          </span>
        )}
      </button>
      {price !== null && (isActive || isPointed) && (
        <button
          {...part('shot-delete')}
          type="button"
          aria-label={`${messages['shot.delete'](values)}. ${price}`}
          aria-disabled={deletion?.allowed === false}
          data-tooltip={price}
          tabIndex={isActive ? 0 : -1}
          onClick={() => askToDelete(store, { userId, screenshotIds: [id] })}
        >
          <Icon path={trashIcon} />
        </button>
      )}
    </div>
  );
}

export interface ShotProps {
  /** The screenshot. */
  screenshot: Screenshot;
  /** What deleting its moment would do for the viewer; null when nothing can be deleted. */
  deletion: DeletionPreview | null;
  /** Whose it is. */
  userId: UserId;
  /** Whether Tab reaches it. */
  isActive: boolean;
  /** Whether the pointer is on its moment: the trash is there for it, and for the keys where Tab reaches. */
  isPointed: boolean;
  /** It got the focus. */
  onActivate: (id: ScreenshotId) => void;
}
