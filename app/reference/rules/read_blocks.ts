import { parseSoum } from '#shared/kernel/money'
import { parseQuantity } from '#shared/kernel/quantity'
import type { DraftRate, DraftSeason } from '#reference/rules/tariff_draft'

export type TypedBlock = { upTo?: string | undefined; price: string }
export type TypedSeason = { season: DraftSeason; blocks: readonly TypedBlock[] }

/** Which cell of the editor cannot be read: `seasons.0.blocks.1.price`. */
export class UnreadableCell extends RangeError {
  constructor(readonly path: string) {
    super(path)
  }
}

/**
 * Blocks as typed, one under another: each says how far it goes, and begins where the one above ends.
 * An empty bound means no end. Nothing is put in order: a bound that falls is told as a problem.
 *
 * @throws UnreadableCell
 */
export function readBlocks(seasons: readonly TypedSeason[]): DraftRate[] {
  return seasons.flatMap(({ season, blocks }, at) => {
    let fromWh = 0n
    return blocks.map(({ upTo, price }, row): DraftRate => {
      const path = `seasons.${at}.blocks.${row}`
      const bound = upTo?.trim() ?? ''
      const toWh = bound === '' ? null : (parseQuantity(bound) ?? unreadable(`${path}.upTo`))
      const priceMinor = parseSoum(price) ?? unreadable(`${path}.price`)
      if (priceMinor < 0n) unreadable(`${path}.price`)
      const rate = { season, step: row + 1, fromWh, toWh, priceMinor }
      fromWh = toWh ?? fromWh
      return rate
    })
  })
}

function unreadable(path: string): never {
  throw new UnreadableCell(path)
}
