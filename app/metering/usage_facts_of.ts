import { DomainException } from '#shared/http/domain_exception'
import { addDays, isDate } from '#shared/kernel/calendar'
import { parseQuantity } from '#shared/kernel/quantity'
import type { Conductor } from '#metering/rules/conducted_power'
import type { UnmeteredKind } from '#metering/rules/unmetered_use'
import type { UsageFacts } from '#metering/usage_act'

export type TypedFacts = {
  servicePointId: string
  kind: UnmeteredKind
  from: string
  until: string
  installedKw?: string | undefined
  hours?: string | undefined
  admissibleA?: string | undefined
  phases?: '1' | '3' | undefined
  cos?: string | undefined
  checkedOn?: string | undefined
}

const PHASE_V = 220n
const LINE_V = 380n
const THOUSAND = 1000n

/** What people type (kW, hours, amperes) in the units of the calculation. */
export function usageFactsOf(typed: TypedFacts): UsageFacts {
  const { servicePointId, kind, from, until, checkedOn } = typed
  const dates = [from, until, ...(checkedOn ? [checkedOn] : [])]
  if (!dates.every(isDate) || until < from) throw new DomainException('E_ACT_DAYS')
  const hours = thousandths(typed.hours, 'E_ACT_HOURS')
  return {
    servicePointId,
    kind,
    from,
    to: addDays(until, 1),
    installedW: thousandths(typed.installedKw, 'E_ACT_POWER'),
    hoursHundredths: hours === null ? null : hours / 10n,
    conductor: conductorOf(typed),
    checkedOn: checkedOn ?? null,
  }
}

function conductorOf({ admissibleA, phases, cos }: TypedFacts): Conductor | null {
  const admissibleMa = thousandths(admissibleA, 'E_ACT_POWER')
  if (admissibleMa === null || admissibleMa === 0n) return null
  const cosPpm = (thousandths(cos, 'E_ACT_POWER') ?? THOUSAND) * THOUSAND
  if (cosPpm <= 0n || cosPpm > THOUSAND * THOUSAND) throw new DomainException('E_ACT_POWER')
  return phases === '3'
    ? { admissibleMa, phases: 3, voltageV: LINE_V, cosPpm }
    : { admissibleMa, phases: 1, voltageV: PHASE_V, cosPpm }
}

function thousandths(text: string | undefined, code: string): bigint | null {
  if (!text) return null
  const value = parseQuantity(text)
  if (value === null) throw new DomainException(code)
  return value
}
