import { statePath } from '#shared/state_path'

/** Where the archive of an export lies until it is taken away. */
export function exportPath(id: string): string {
  return statePath(`exports/tenant-${id}.tar`)
}
