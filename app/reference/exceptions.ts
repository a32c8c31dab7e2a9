import type { IsoDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'

/** A day on which a tariff plan has no price: the register has a hole, nothing is guessed. */
export class TariffMissing extends DomainException {
  constructor(planId: number, on: IsoDate) {
    super('E_TARIFF_MISSING', { planId, on })
  }
}

/** A parameter that has no value on a date. */
export class RuleMissing extends DomainException {
  constructor(code: string, on: IsoDate) {
    super('E_RULE_MISSING', { code, on })
  }
}
