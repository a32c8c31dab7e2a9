import type { LineKind } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'
import { dateOfDay, dayNumber } from '#shared/kernel/calendar'

/** Numbers in one line of `charges.lines`. */
export const LINE_WIDTH = 8

/** The form kept in `charges.lines`: rate, step, from day, to day, quantity, price, amount, kind. */
export function encodeLines(lines: readonly RatedLine[]): bigint[][] {
  return lines.map((line) => [
    BigInt(line.rateId),
    BigInt(line.step),
    BigInt(dayNumber(line.from)),
    BigInt(dayNumber(line.to)),
    line.quantityWh,
    line.priceMinor,
    line.amountMinor,
    BigInt(line.kind),
  ])
}

/** Reads the stored form; the database hands out bigints as text. */
export function decodeLines(stored: readonly (readonly (string | bigint)[])[]): RatedLine[] {
  return stored.map((row) => {
    const [rateId, step, from, to, quantityWh, priceMinor, amountMinor, kind] = row.map(BigInt)
    return {
      kind: Number(kind) as LineKind,
      rateId: String(rateId),
      step: Number(step),
      from: dateOfDay(Number(from)),
      to: dateOfDay(Number(to)),
      quantityWh: quantityWh!,
      priceMinor: priceMinor!,
      amountMinor: amountMinor!,
    }
  })
}
