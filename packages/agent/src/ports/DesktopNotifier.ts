/** A few words that the desktop shows for a while, whatever is in front. */
export interface DesktopNotification {
  readonly title: string;
  readonly body: string;
}

/** Whether the desktop took it; if not, why, in words for the person. */
export type NotificationResult =
  { readonly shown: true } | { readonly shown: false; readonly reason: string };

/** Shows notifications of the desktop. Never rejects. */
export interface DesktopNotifier {
  show(notification: DesktopNotification): Promise<NotificationResult>;
}
