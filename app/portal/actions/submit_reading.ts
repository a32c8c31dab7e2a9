import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { parseQuantity } from '#shared/kernel/quantity'
import { recordReading } from '#metering/actions/record_reading'
import { judgeReading } from '#metering/queries/judge_reading'
import { dialsOf } from '#portal/queries/dials_of'

type Typed = { dial: string; value: string; sure?: boolean }

/** An unusual value, shown once more before it is kept for staff to look at. */
export type Doubted = { outcome: 'doubted'; code: string; quantityWh: string | null; value: string }

type Submitted = Doubted | { outcome: 'accepted' | 'questioned' | 'repeated' }

/** Takes today's reading of a dial of this account; a dial of another account is not there. */
export async function submitReading(accountId: string, typed: Typed): Promise<Submitted> {
  const today = clock.today()
  const dial = (await dialsOf(accountId, today)).find(({ id }) => id === typed.dial)
  if (!dial) throw new DomainException('E_READING_METER_ABSENT', { on: today })
  const valueWh = parseQuantity(typed.value)
  if (valueWh === null || valueWh < 0n) throw new DomainException('E_READING_NOT_A_VALUE')

  const reading = {
    servicePointId: dial.servicePointId,
    registerCode: dial.code,
    readOn: today,
    valueWh,
    source: 'consumer' as const,
  }
  const { verdict, recorded } = await judgeReading(reading)
  if (verdict.kind === 'questioned' && !typed.sure && !recorded) {
    const quantityWh = verdict.facts.quantityWh
    return {
      outcome: 'doubted',
      code: verdict.code,
      quantityWh: quantityWh === null ? null : String(quantityWh),
      value: typed.value,
    }
  }
  const { outcome } = await recordReading(reading)
  return { outcome }
}
