import { ReadingSchema } from '#database/schema'
import { column } from '@adonisjs/lucid/orm'
import type { Hint } from '#metering/rules/check_reading'
import type { ReadingSource } from '#metering/rules/reading_chain'

export type ReadingStatus = 'accepted' | 'questioned' | 'refused' | 'replaced'

/** What a register showed at the end of a day, and who said so. */
export default class Reading extends ReadingSchema {
  declare source: ReadingSource
  declare status: ReadingStatus

  /** What the checks noticed of it; nothing to stop a bill. */
  @column()
  declare hints: Hint[]

  get isQuestioned() {
    return this.status === 'questioned'
  }

  get isAccepted() {
    return this.status === 'accepted'
  }
}
