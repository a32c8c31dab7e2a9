import { createHash } from 'node:crypto'
import type { StatementLine } from '@hisob/contract'

/**
 * The reference of each line with its channel: the sender's own, else one made of the document, its
 * day, sum and payer. Lines of one file that are alike to the letter are told apart by their order,
 * so that the next file of overlapping days finds the same ones again.
 */
export function lineReferences(lines: readonly StatementLine[]): string[] {
  const alike = new Map<string, number>()
  return lines.map((line) => {
    if (line.reference !== null) return line.reference
    const key = [
      line.documentNumber,
      line.bookedOn,
      line.paidAt,
      line.amountMinor,
      line.account,
      line.payer?.bankAccount,
      line.payer?.taxId,
      line.purpose,
    ].join('|')
    const before = alike.get(key) ?? 0
    alike.set(key, before + 1)
    return `~${createHash('sha256').update(`${key}|${before}`).digest('hex').slice(0, 40)}`
  })
}
