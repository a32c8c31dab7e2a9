import { ReadingRefused } from '#metering/exceptions'
import { judgeReadings } from '#metering/queries/judge_readings'
import type { InstalledRegister } from '#equipment/queries/installed_registers'
import type { IsoDate } from '#shared/kernel/calendar'
import type { SameDayReading } from '#metering/queries/neighbours'
import type { ReadingVerdict } from '#metering/rules/check_reading'
import type { ReadingSource } from '#metering/rules/reading_chain'

export type ReadingInQuestion = {
  servicePointId: string
  /** The register's name on the meter; the only dial when left out. */
  registerCode?: string
  readOn: IsoDate
  valueWh: bigint
  source: ReadingSource
  /** A stored reading that this one is, or takes the place of. */
  except?: string
}

export type Judgement = {
  accountId: string
  register: InstalledRegister
  verdict: ReadingVerdict
  /** The reading of the same day and source, if there is one. */
  recorded: SameDayReading | null
}

/** Judges a reading by all that is known of its register and point, and stores nothing. */
export async function judgeReading(asked: ReadingInQuestion): Promise<Judgement> {
  const [judged] = await judgeReadings([asked])
  if (judged instanceof ReadingRefused) throw judged
  return judged!
}
