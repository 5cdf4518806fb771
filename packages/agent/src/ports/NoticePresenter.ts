import type { Notice } from '@glimpse/core';

/** Shows the person what is recorded, before anything is (A4, A5). */
export interface NoticePresenter {
  /** @returns whether the notice is now in front of the person */
  show(notice: Notice): Promise<boolean>;
}
