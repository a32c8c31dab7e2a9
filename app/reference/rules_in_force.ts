import type { IsoDate } from '#shared/kernel/calendar'
import { RuleMissing } from '#reference/exceptions'
import { seasonOf, type Season } from '#reference/rules/season_of'

export type AllocationOrder = 'principal_first' | 'penalty_first'

/** The parameters in force on one date; asking for one that has no value then is refused. */
export class RulesInForce {
  constructor(
    readonly on: IsoDate,
    private readonly values: ReadonlyMap<string, bigint>
  ) {}

  /** Day of the next month by which a month is to be paid. */
  get dueDay(): number {
    return Number(this.#value('due_day'))
  }

  /** VAT in basis points: 12 % is 1200n. */
  get vatBp(): bigint {
    return this.#value('vat_bp')
  }

  /** Base calculation value (BHM) in tiyin. */
  get baseValueMinor(): bigint {
    return this.#value('base_value_minor')
  }

  /** Penalty a day in millionths of the overdue sum. */
  get penaltyPpmPerDay(): bigint {
    return this.#value('penalty_ppm_per_day')
  }

  /** Ceiling of the penalty in basis points of the overdue sum. */
  get penaltyCapBp(): bigint {
    return this.#value('penalty_cap_bp')
  }

  get disconnectionNoticeDays(): number {
    return Number(this.#value('disconnection_notice_days'))
  }

  get tariffNoticeDays(): number {
    return Number(this.#value('tariff_notice_days'))
  }

  /** For how many months a paid advance keeps the price at which it was paid. */
  get advanceProtectionMonths(): number {
    return Number(this.#value('advance_protection_months'))
  }

  /** A rule that need not be set; null means that it does not apply. */
  find(code: string): bigint | null {
    return this.values.get(code) ?? null
  }

  /** Part of the contract volume of a month to be paid ahead, in basis points. */
  get prepaymentShareBp(): bigint {
    return this.#value('prepayment_share_bp')
  }

  /** Day of the month before by which a month is to be paid ahead; its last day as long as no rule is set. */
  get prepaymentDueDay(): number {
    return Number(this.find('prepayment_due_day') ?? 31n)
  }

  /** Days after the due day on which no penalty grows yet. */
  get penaltyGraceDays(): number {
    return Number(this.find('penalty_grace_days') ?? 0n)
  }

  get prepaymentNoticeDays(): number {
    return Number(this.#value('prepayment_notice_days'))
  }

  /** Use above `fromBp` of the contract volume costs the price times `factorBp`. */
  get overContract(): { fromBp: bigint; factorBp: bigint } {
    return {
      fromBp: this.#value('over_contract_from_bp'),
      factorBp: this.#value('over_contract_factor_bp'),
    }
  }

  /** The season of this very day; the edges are dated values, so an order moves them. */
  get season(): Season {
    return seasonOf(this.on, this.#value('heating_from_mmdd'), this.#value('heating_to_mmdd'))
  }

  /** Principal first as long as no rule says otherwise. */
  get allocationOrder(): AllocationOrder {
    return this.find('allocation_order') === 2n ? 'penalty_first' : 'principal_first'
  }

  /** After so many months a debt is time-barred. */
  get limitationMonths(): number {
    return Number(this.#value('limitation_months'))
  }

  #value(code: string): bigint {
    const value = this.values.get(code)
    if (value === undefined) throw new RuleMissing(code, this.on)
    return value
  }
}
