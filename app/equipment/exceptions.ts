import { DomainException } from '#shared/http/domain_exception'

type Facts = Record<string, string | number>

/** A movement of a meter that cannot have happened. */
export class MeterMisplaced extends DomainException {
  constructor(code: `E_METER_${string}`, facts: Facts = {}) {
    super(code, facts)
  }
}
