import { announce } from '#shared/events/announce'
import { openImport, type NewImport, type OpenedImport } from '#metering/actions/open_import'

/** Takes a file in and leaves reading it to the workers. */
export async function receiveImport(fields: NewImport): Promise<OpenedImport> {
  const opened = await openImport(fields)
  if (!opened.repeated) await announce('metering.file_received', { batchId: opened.batchId })
  return opened
}
