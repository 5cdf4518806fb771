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
  /** 32 bytes; undefined when the key is to be kept in a file beside the database. */
  readonly masterKey: Uint8Array | undefined;
  readonly demo: DemoConfig | undefined;
  /** Folder of a built web app to serve at `/`. */
  readonly appFolder: string | undefined;
  /** Origins whose pages may call the API from a browser. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}
