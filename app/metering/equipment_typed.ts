import { DomainException } from '#shared/http/domain_exception'
import { parseQuantity } from '#shared/kernel/quantity'
import type { BoundaryEquipment } from '#metering/rules/boundary_losses'

type Typed = {
  kind: BoundaryEquipment['kind']
  noLoadKw?: string | undefined
  loadKw?: string | undefined
  ratedKva?: string | undefined
  resistanceOhm?: string | undefined
  voltageV?: string | undefined
  cos?: string | undefined
  sharePercent?: string | undefined
}

const THOUSAND = 1000n
const WHOLE_PPM = 1_000_000n
const USUAL_COS = '0.8'

/**
 * What people type of a passport (kW, kVA, Ω, V, percent) in the units of the calculation.
 *
 * @throws E_EQUIPMENT_PASSPORT when the kind asks for what was not typed
 */
export function equipmentTyped(typed: Typed): BoundaryEquipment {
  const sharePpm = thousandths(typed.sharePercent || '100') * 10n
  const isShare = typed.kind === 'share'
  if (sharePpm <= 0n || sharePpm > WHOLE_PPM || (isShare && sharePpm === WHOLE_PPM)) refuse()
  if (typed.kind === 'share') return { kind: 'share', sharePpm }
  const cosPpm = thousandths(typed.cos || USUAL_COS) * THOUSAND
  if (cosPpm <= 0n || cosPpm > WHOLE_PPM) refuse()
  if (typed.kind === 'transformer') {
    const [noLoadW, loadW] = [thousandths(typed.noLoadKw), thousandths(typed.loadKw)]
    return { kind: 'transformer', noLoadW, loadW, ratedVa: above(typed.ratedKva), cosPpm, sharePpm }
  }
  const resistanceMicroOhm = thousandths(typed.resistanceOhm) * THOUSAND
  const voltageV = above(typed.voltageV) / THOUSAND
  return { kind: 'line', resistanceMicroOhm, voltageV, cosPpm, sharePpm }
}

function above(text: string | undefined): bigint {
  const value = thousandths(text)
  return value > 0n ? value : refuse()
}

function thousandths(text: string | undefined): bigint {
  const value = text ? parseQuantity(text) : null
  return value === null || value < 0n ? refuse() : value
}

function refuse(): never {
  throw new DomainException('E_EQUIPMENT_PASSPORT')
}
