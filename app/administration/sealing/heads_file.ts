import { join } from 'node:path'

/** One file for a tenant, one line for a block: number, hash, rows, last row, when it was sealed. */
export function headsFile(folder: string, tenantId: number): string {
  return join(folder, `tenant-${tenantId}.heads`)
}
