import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig({ files: ['src/**/*.ts'] });
