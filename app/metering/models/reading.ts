import { ReadingSchema } from '#database/schema'
import type { ReadingSource } from '#metering/rules/reading_chain'

export type ReadingStatus = 'accepted' | 'questioned' | 'refused' | 'replaced'

/** What a register showed at the end of a day, and who said so. */
export default class Reading extends ReadingSchema {
  declare source: ReadingSource
  declare status: ReadingStatus

  get isQuestioned() {
    return this.status === 'questioned'
  }

  get isAccepted() {
    return this.status === 'accepted'
  }
}
