/** Ways out of the kit that only the host knows. A button shows only where its action is given. */
export interface HostActions {
  /** Opens the workspace's screenshot settings. */
  readonly openSettings?: (() => void) | undefined;
  /** Opens the plans of the host. */
  readonly seePlans?: (() => void) | undefined;
  /** Opens the page from which the desktop app is had. */
  readonly getApp?: (() => void) | undefined;
  /** Opens a page that says what is recorded. */
  readonly whatIsRecorded?: (() => void) | undefined;
  /** Opens a page that says how it works. */
  readonly howItWorks?: (() => void) | undefined;
}
