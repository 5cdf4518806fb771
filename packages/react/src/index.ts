// The page
export { ScreenshotsPage } from './screenshots-page/ScreenshotsPage.js';
export { PolicySettings } from './policy-settings/PolicySettings.js';
export { CaptureNotice } from './notices/CaptureNotice.js';

// The provider
export { GlimpseProvider } from './provider/GlimpseProvider.js';
export { GlimpseRoot } from './provider/GlimpseRoot.js';
export { useGlimpse } from './provider/useGlimpse.js';

// Parts
export { DayNavigator } from './day-navigator/DayNavigator.js';
export { MemberList } from './member-list/MemberList.js';
export { MemberRow } from './member-list/MemberRow.js';
export { CoverageBar } from './member-list/CoverageBar.js';
export { MemberDay } from './member-day/MemberDay.js';
export { ScreenshotGallery } from './gallery/ScreenshotGallery.js';
export { DeleteScreenshotDialog } from './deletion/DeleteScreenshotDialog.js';
export { SelectionBar } from './selection/SelectionBar.js';
export { NoticeLedger } from './tables/NoticeLedger.js';
export { ViewLog } from './tables/ViewLog.js';
export { Picture } from './images/Picture.js';

// Hooks
export { useDayTotals } from './member-list/useDayTotals.js';
export { useMemberDay } from './member-day/useMemberDay.js';
export { useDeletionPlan } from './deletion/plan/useDeletionPlan.js';
export { useDeleteScreenshots } from './deletion/plan/useDeleteScreenshots.js';
export { usePolicy } from './notices/usePolicy.js';
export { useNotice } from './notices/useNotice.js';
export { useUpdatePreferences } from './policy-settings/useUpdatePreferences.js';
export { useImage } from './images/useImage.js';
export { usePageState } from './page-state/usePageState.js';

// For hosts that suspend
export { SuspenseScreenshotsPage } from './suspense/SuspenseScreenshotsPage.js';
export { useSuspenseDayTotals } from './suspense/useSuspenseDayTotals.js';
export { useSuspenseMemberDay } from './suspense/useSuspenseMemberDay.js';
export { useSuspensePolicy } from './suspense/useSuspensePolicy.js';

// Presentation
export { avatarTone } from './elements/avatarTone.js';
export { initialsOf } from './elements/initialsOf.js';
export { createFormats } from './formats/createFormats.js';
export { dayAxis } from './member-list/dayAxis.js';
export { windowSlots } from './entry/windowSlots.js';
export { pluralIn } from './messages/pluralIn.js';
export { en } from './messages/en/en.js';

export type { ScreenshotsPageProps } from './screenshots-page/ScreenshotsPage.js';
export type { GlimpseProviderProps } from './provider/GlimpseProvider.js';
export type { GlimpseContextValue, Viewer } from './provider/GlimpseContext.js';
export type { GlimpseRootProps } from './provider/GlimpseRoot.js';
export type { Components } from './slots/Components.js';
export type { HostActions } from './provider/HostActions.js';
export type {
  OpenPicture,
  PageState,
  PendingDeletion,
  PendingFocus,
} from './page-state/PageState.js';
export type { PageStateProps } from './page-state/PageStateProps.js';
export type { AvatarProps } from './slots/AvatarProps.js';
export type { BannerProps } from './slots/BannerProps.js';
export type { ButtonProps } from './slots/ButtonProps.js';
export type { EmptyStateProps } from './slots/EmptyStateProps.js';
export type { ImageProps } from './slots/ImageProps.js';
export type { ClassNames, Part } from './parts/Part.js';
export type { DayNavigatorProps } from './day-navigator/DayNavigator.js';
export type { MemberListProps } from './member-list/MemberList.js';
export type { MemberRowProps } from './member-list/MemberRow.js';
export type { CoverageBarProps } from './member-list/CoverageBar.js';
export type { DayAxis } from './member-list/dayAxis.js';
export type { DayTotalsState } from './member-list/useDayTotals.js';
export type { MemberDayProps } from './member-day/MemberDay.js';
export type { CaptureItem, EntryItem, GapItem, GapReason } from './entry/EntryItem.js';
export type { ScreenshotGalleryProps } from './gallery/ScreenshotGallery.js';
export type { DeleteScreenshotDialogProps } from './deletion/DeleteScreenshotDialog.js';
export type { DeletionOrder } from './deletion/under-way/DeletionOrder.js';
export type { SelectionBarProps } from './selection/SelectionBar.js';
export type { Selection } from './selection/Selection.js';
export type { NoticeLedgerProps } from './tables/NoticeLedger.js';
export type { ImageState } from './images/createImageCache.js';
export type { PictureProps } from './images/Picture.js';
export type { Formats } from './formats/createFormats.js';
export type { Messages } from './messages/Messages.js';
export type { PluralForms } from './messages/pluralIn.js';
