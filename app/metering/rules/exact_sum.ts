import { divideHalfUp } from '#shared/kernel/rounding'

/** An exact decimal: `digits` × 10^`power`. */
export type Decimal = { digits: bigint; power: bigint }

/** Beyond these a number is a mistake, not a measurement; `ExactSum` has room for both. */
const FLOOR = -60n
const CEILING = 6n

const DECIMAL = /^(\d{1,12})(?:[.,](\d{1,25}))?(?:[eE]([+-]?\d{1,2}))?$/

/**
 * Reads a quantity ≥ 0 as files write it ("0.078", "0,078", "2.9e-05") without ever meeting a
 * float; null when it is not a number.
 *
 * @param power unit of the text as a power of ten of the base unit: 3 for kWh, 0 for Wh
 */
export function parseDecimal(text: string, power = 0): Decimal | null {
  const match = DECIMAL.exec(text)
  if (!match) return null
  const [, whole, fraction = '', exponent = '0'] = match
  const scale = BigInt(exponent) - BigInt(fraction.length) + BigInt(power)
  if (scale < FLOOR || scale > CEILING) return null
  return { digits: BigInt(whole! + fraction), power: scale }
}

/**
 * Turns exact decimals, one after another, into whole base units by cumulative rounding: each
 * answer is round(sum so far) − round(sum before), so every answer is ≥ 0 and all of them together
 * are the rounded sum of the file, whatever the number of decimals.
 */
export class ExactSum {
  #sum = 0n
  #whole = 0n

  add({ digits, power }: Decimal): bigint {
    this.#sum += digits * 10n ** (power - FLOOR)
    const whole = divideHalfUp(this.#sum, 10n ** -FLOOR)
    const part = whole - this.#whole
    this.#whole = whole
    return part
  }
}
