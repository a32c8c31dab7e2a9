import { dateOfDay, dayNumber, type IsoDate } from '#shared/kernel/calendar'

/**
 * One reason of a month's consumption: two readings of a register and the part of their difference
 * that falls in the month.
 */
export type BasisEntry = {
  registerId: string
  /** Days between the readings, [from, to): the readings themselves close from − 1 and to − 1. */
  from: IsoDate
  to: IsoDate
  fromWh: bigint
  toWh: bigint
  coefficient: bigint
  /** The month's part of the difference. */
  quantityWh: bigint
}

/** The form kept in `consumptions.basis` and carried into `charges.basis`. */
export function encodeBasis(entries: readonly BasisEntry[]): bigint[][] {
  return entries.map((entry) => [
    BigInt(entry.registerId),
    BigInt(dayNumber(entry.from)),
    BigInt(dayNumber(entry.to)),
    entry.fromWh,
    entry.toWh,
    entry.coefficient,
    entry.quantityWh,
  ])
}

/** Reads the stored form; the database hands out bigints as text. */
export function decodeBasis(stored: readonly (readonly (string | bigint)[])[]): BasisEntry[] {
  return stored.map((row) => {
    const [registerId, from, to, fromWh, toWh, coefficient, quantityWh] = row.map(BigInt)
    return {
      registerId: String(registerId),
      from: dateOfDay(Number(from)),
      to: dateOfDay(Number(to)),
      fromWh: fromWh!,
      toWh: toWh!,
      coefficient: coefficient!,
      quantityWh: quantityWh!,
    }
  })
}
