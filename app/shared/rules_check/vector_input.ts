import { EXACT_DIGITS, exact } from '#shared/rules_check/exact'
import { parseSoum } from '#shared/kernel/money'
import { parseQuantity } from '#shared/kernel/quantity'
import type { Fact, Facts } from '#shared/rules_check/vector'

/** An input that lacks what its kind needs, or holds something else there. */
export class InputFault extends Error {
  override name = 'InputFault'
}

/** Reads the input of a vector in the measures that the rules work in. */
export class VectorInput {
  constructor(private readonly facts: Facts) {}

  has(name: string): boolean {
    return (this.facts[name] ?? null) !== null
  }

  text(name: string): string {
    const fact: Fact = this.facts[name] ?? null
    if (typeof fact !== 'string') throw new InputFault(`no ${name}`)
    return fact
  }

  /** kWh or m³ as written → base units. */
  quantityWh(name: string): bigint {
    return this.#parsed(name, parseQuantity)
  }

  /** Soʻm as written → tiyin. */
  minor(name: string): bigint {
    return this.#parsed(name, parseSoum)
  }

  /** Percent as written → basis points: two decimals, like tiyin of a soʻm. */
  percentBp(name: string): bigint {
    return this.#parsed(name, parseSoum)
  }

  whole(name: string): bigint {
    return this.#parsed(name, (text) => (/^\d{1,18}$/.test(text) ? BigInt(text) : null))
  }

  /** A decimal number as written → an integer of 10^−digits; refused when it is finer than that. */
  scaled(name: string, digits: number): bigint {
    const unit = 10n ** BigInt(EXACT_DIGITS - digits)
    return this.#parsed(name, (text) => {
      const value = exact(text)
      return value === null || value % unit !== 0n ? null : value / unit
    })
  }

  #parsed(name: string, parse: (text: string) => bigint | null): bigint {
    const value = parse(this.text(name))
    if (value === null) throw new InputFault(`${name} is ${this.text(name)}`)
    return value
  }
}
