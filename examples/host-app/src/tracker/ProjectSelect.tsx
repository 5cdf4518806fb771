import type { ProjectId } from '@glimpse/core';
import { useQuery } from '@tanstack/react-query';
import { useHost } from '../workspace/useHost.js';
import { projectsQuery } from '../workspace/projectsQuery.js';

/** Chooses a project, or none. */
export function ProjectSelect({ value, onChange }: ProjectSelectProps) {
  const { client, workspace } = useHost();
  const projects = useQuery(projectsQuery(client, workspace.id)).data ?? [];
  return (
    <select
      className="select"
      aria-label="Project"
      value={value ?? ''}
      onChange={(event) =>
        onChange(projects.find(({ id }) => id === event.target.value)?.id ?? null)
      }
    >
      <option value="">No project</option>
      {projects.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

export interface ProjectSelectProps {
  value: ProjectId | null;
  onChange: (value: ProjectId | null) => void;
}
