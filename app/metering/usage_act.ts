import type { IsoDate } from '#shared/kernel/calendar'
import type { Conductor } from '#metering/rules/conducted_power'
import type { UnmeteredKind } from '#metering/rules/unmetered_use'

/** What an act of unmetered use says before it is calculated. */
export type UsageFacts = {
  servicePointId: string
  kind: UnmeteredKind
  /** First and first-not-any-more day of the use. */
  from: IsoDate
  to: IsoDate
  installedW: bigint | null
  hoursHundredths: bigint | null
  conductor: Conductor | null
  checkedOn: IsoDate | null
}

export type NewUsageAct = UsageFacts & {
  drawnOn: IsoDate
  inspector: string
  witnesses: string | null
  note: string | null
}
