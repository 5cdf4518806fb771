// Starting
export { readConfig } from './config/readConfig.js';
export { startServer } from './startServer.js';
export { StartError } from './StartError.js';

// Adapters
export { createArgon2PasswordHasher } from './passwords/createArgon2PasswordHasher.js';
export { createFileBlobStore } from './blobs/createFileBlobStore.js';
export { createPostgresEventBus } from './postgres/createPostgresEventBus.js';
export { createPostgresStorage } from './postgres/createPostgresStorage.js';
export { createS3BlobStore } from './blobs/createS3BlobStore.js';
export { createSharpImageInspector } from './images/createSharpImageInspector.js';
export { createSqliteStorage } from './sqlite/createSqliteStorage.js';

export type {
  BlobsConfig,
  DatabaseConfig,
  DemoConfig,
  MasterSecrets,
  ServerConfig,
} from './config/ServerConfig.js';
export type { RunningServer } from './startServer.js';
export type { Argon2Cost } from './passwords/createArgon2PasswordHasher.js';
export type { PostgresEventBus } from './postgres/createPostgresEventBus.js';
export type { SqlStorage, SqlStorageOptions } from './sql/SqlStorage.js';
