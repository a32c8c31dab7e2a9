import type { Reaction } from '#shared/events/reactions'
import { recordSheet } from '#metering/actions/record_sheet'

/** A file with the readings of many meters was taken in: record it to its end. */
export const readSheet: Reaction = (payload, tenantId) =>
  recordSheet(tenantId, String(payload.sheetId))
