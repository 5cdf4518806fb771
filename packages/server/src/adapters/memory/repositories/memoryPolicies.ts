import type { Repositories } from '../../../ports/index.js';
import { inOrderOf, keyed } from './MemoryTable.js';
import type { MemoryTables } from './MemoryTables.js';

/** The policy's versions, and who was shown which. */
export function memoryPolicies({
  policies,
  notices,
}: MemoryTables): Pick<Repositories, 'policies' | 'notices'> {
  return {
    policies: {
      history: async (workspaceId) =>
        policies.group(workspaceId).sort(inOrderOf(({ version }) => version)),
      add: async (version) => policies.insert(version),
    },
    notices: {
      shownTo: async ({ workspaceId, userId }) =>
        notices
          .group(workspaceId)
          .filter((line) => line.userId === userId)
          .sort(inOrderOf(({ version }) => version)),
      list: async (workspaceId) =>
        notices.group(workspaceId).sort(
          inOrderOf(
            ({ userId }) => userId,
            ({ version }) => version,
          ),
        ),
      add: async (line) => {
        if (!notices.get(keyed(line.workspaceId, line.userId, line.version))) notices.put(line);
      },
    },
  };
}
