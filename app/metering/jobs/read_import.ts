import type { Reaction } from '#shared/events/reactions'
import { importReadings } from '#metering/actions/import_readings'

/** A file was taken in: read it to its end. */
export const readImport: Reaction = (payload, tenantId) =>
  importReadings(tenantId, String(payload.batchId))
