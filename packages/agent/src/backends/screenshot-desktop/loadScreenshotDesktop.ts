/** What screenshot-desktop says of a display; how much depends on the system. */
export interface ListedDisplay {
  readonly id: string | number;
  readonly width?: number;
  readonly height?: number;
  /** Linux. */
  readonly offsetX?: number;
  readonly offsetY?: number;
  /** Windows. */
  readonly left?: number;
  readonly top?: number;
  readonly dpiScale?: number;
}

/** The part of screenshot-desktop that is used here. */
export interface ScreenshotDesktop {
  /** @returns the picture's bytes or, when a file was named, the file's path */
  (options: {
    screen: string | number;
    format: 'png';
    filename?: string;
  }): Promise<Uint8Array | string>;
  listDisplays(): Promise<readonly ListedDisplay[]>;
}

/** Loads the library when it is used, since it looks at the temporary folder as it loads. */
export async function loadScreenshotDesktop(): Promise<ScreenshotDesktop> {
  return (await import('screenshot-desktop')).default as unknown as ScreenshotDesktop;
}
