import { ReadingRefused } from '#metering/exceptions'
import Reading from '#metering/models/reading'
import { lockPoint } from '#metering/queries/lock_point'

/**
 * A stored reading that is about to be confirmed, corrected or taken out. Its point is locked
 * first, as everywhere, and then the reading itself.
 */
export async function takeReading(
  readingId: string
): Promise<{ reading: Reading; accountId: string }> {
  const found = await Reading.find(readingId)
  if (!found) throw new ReadingRefused('E_READING_UNKNOWN', {}, 404)
  const { accountId } = await lockPoint(found.servicePointId)
  const reading = await Reading.query().where('id', readingId).forUpdate().firstOrFail()
  return { reading, accountId }
}
