/** Where rows are kept. */
export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Where the encrypted pictures are kept. */
export type BlobsConfig =
  | { readonly kind: 'database' }
  | { readonly kind: 'files'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly endpoint: string;
      readonly bucket: string;
      readonly region: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
    };

/** Master keys of 32 bytes, the current one first. */
export type MasterSecrets = readonly [Uint8Array, ...Uint8Array[]];

/** Where the host is told what changed. */
export interface WebhookConfig {
  readonly url: string;
  /** Each signs every call. */
  readonly secrets: readonly string[];
}

/** How tokens of the host's are known. */
export interface JwtConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys. */
  readonly jwksUrl: string;
}

/** A demo workspace is seeded on the first start. */
export interface DemoConfig {
  /** Length of a capture window in seconds, shortened for a look. */
  readonly windowSeconds: number | undefined;
}

/** Everything that the environment decides, parsed once and handed in. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseConfig;
  readonly blobs: BlobsConfig;
  /** The one that wraps, then older ones that still open; undefined when they are kept in a file. */
  readonly masterKeys: MasterSecrets | undefined;
  readonly demo: DemoConfig | undefined;
  /** Folder of a built web app to serve at `/`. */
  readonly appFolder: string | undefined;
  /** Keys of the host's back end. */
  readonly operatorKeys: readonly string[];
  readonly webhook: WebhookConfig | undefined;
  readonly jwt: JwtConfig | undefined;
  /** Whether a proxy in front says who calls, in `X-Forwarded-For`. */
  readonly trustsProxy: boolean;
  /** Origins whose pages may call the API from a browser. */
  readonly corsOrigins: readonly string[];
  /** What a scrape of the metrics has to bring; undefined for none to be answered. */
  readonly metricsToken: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}
