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

/** A bundle that is not taken, and why: nothing of it was read into the reference. */
export class BundleRefused extends DomainException {
  constructor(
    code:
      | 'E_BUNDLE_NOT_ONE'
      | 'E_BUNDLE_FORMAT'
      | 'E_BUNDLE_TOO_BIG'
      | 'E_BUNDLE_KEY_UNKNOWN'
      | 'E_BUNDLE_SIGNATURE'
      | 'E_BUNDLE_CENTRE'
      | 'E_BUNDLE_CONTENT'
      | 'E_BUNDLE_OLDER'
      | 'E_BUNDLE_DIFFERENT'
      | 'E_BUNDLE_OVERLAP',
    facts: Record<string, string | number> = {}
  ) {
    super(code, facts)
  }
}
