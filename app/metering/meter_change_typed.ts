import { DomainException } from '#shared/http/domain_exception'
import { isDate, type IsoDate } from '#shared/kernel/calendar'
import { parseQuantity } from '#shared/kernel/quantity'
import { takeMeter } from '#equipment/actions/take_meter'
import { MeterMisplaced } from '#equipment/exceptions'
import { installedRegisters, type InstalledRegister } from '#equipment/queries/installed_registers'
import { meterMakes } from '#equipment/queries/meter_makes'
import { changeTransformers } from '#metering/actions/change_transformers'
import { replaceMeter } from '#metering/actions/replace_meter'
import { ReadingRefused } from '#metering/exceptions'

type Dials = Readonly<Record<string, string>>

type Typed = {
  servicePointId: string
  changedOn: IsoDate
  coefficient: string
  /** What the standing meter showed, by register name. */
  closing: Dials
  reason: string
}

export type TypedReplacement = Typed & {
  type: string
  serial: string
  madeIn?: number | undefined
  verifiedOn?: string | undefined
  opening: Dials
}

/** A change as it was typed: what closes the stay that ends, and the act that makes it. */
export type MeterChange = {
  servicePointId: string
  changedOn: IsoDate
  dials: Record<string, bigint>
  change: () => Promise<unknown>
}

/** A meter is taken from stock by its make and number, or received with the dials of the old one. */
export async function replacementTyped(typed: TypedReplacement): Promise<MeterChange> {
  const { servicePointId, changedOn, reason, type, serial, verifiedOn = null } = typed
  if (verifiedOn && !isDate(verifiedOn)) throw new DomainException('E_METER_DAY')
  const makes = await meterMakes(servicePointId)
  if (!makes.some(({ code }) => code === type)) throw new MeterMisplaced('E_METER_UNKNOWN_MAKE')
  const { registers, dials } = await closed(typed)
  const opening = dialsOf(registers, typed.opening)
  const change = async () => {
    const like = registers.map(({ code, zone }) => ({ code, zone }))
    const received = { type, serial, madeIn: typed.madeIn ?? null, verifiedOn, registers: like }
    const { id: meterId } = await takeMeter(received)
    return replaceMeter({
      ...{ servicePointId, meterId, installedOn: changedOn, opening, reason },
      coefficient: BigInt(typed.coefficient),
      closing: dials,
    })
  }
  return { servicePointId, changedOn, dials, change }
}

/** The meter stays; what it showed when its transformers were changed closes and opens. */
export async function transformersTyped(typed: Typed): Promise<MeterChange> {
  const { servicePointId, changedOn, reason } = typed
  const { dials } = await closed(typed)
  const coefficient = BigInt(typed.coefficient)
  const change = () => changeTransformers({ servicePointId, changedOn, coefficient, dials, reason })
  return { servicePointId, changedOn, dials, change }
}

async function closed({ servicePointId, changedOn, closing }: Typed) {
  if (!isDate(changedOn)) throw new DomainException('E_METER_DAY')
  const installed = await installedRegisters(servicePointId)
  const registers = installed.filter(({ removedOn }) => removedOn === null)
  if (registers.length === 0) throw new MeterMisplaced('E_METER_POINT_EMPTY')
  return { registers, dials: dialsOf(registers, closing) }
}

/** Every dial must say what it showed: one left out would be measured as if it had stood still. */
function dialsOf(registers: readonly InstalledRegister[], typed: Dials): Record<string, bigint> {
  return Object.fromEntries(
    registers.map(({ code }) => {
      const valueWh = parseQuantity(typed[code] ?? '')
      if (valueWh === null) throw new ReadingRefused('E_READING_NOT_A_VALUE')
      return [code, valueWh]
    })
  )
}
