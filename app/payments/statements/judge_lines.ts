import type { ReadFile, StatementLine } from '@hisob/contract'
import { clock } from '#shared/clock'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { earlierOf } from '#payments/queries/earlier_of'
import { knownPayers } from '#payments/queries/known_payers'
import type { StatementInWork } from '#payments/queries/statement_in_work'
import { twinKey, twinsOf } from '#payments/queries/twins_of'
import { judgeLine, type JudgedLine } from '#payments/rules/judge_line'
import { matchPayer } from '#payments/rules/match_payer'
import { lineReferences } from '#payments/statements/line_references'

export type LineOfFile = JudgedLine & { line: StatementLine; reference: string }

/** A verdict for every line of a file that could be read. */
export async function judgeLines(
  statement: StatementInWork,
  { lines, bankAccount }: ReadFile
): Promise<LineOfFile[]> {
  const today = clock.today()
  const references = lineReferences(lines)
  const earlier = await earlierOf(statement.channelId, references)
  const known = await knownPayers(lines, await divisionsUnder(statement.divisionId), today)
  const matches = lines.map((line) => matchPayer(tracesOf(line), known))
  const twins = await twinsOf(
    lines.flatMap((line, at) => {
      const match = matches[at]!
      return match.certainty === 'sure' ? [{ ...paidAs(line), accountId: match.accountId }] : []
    }),
    statement.channelId
  )
  return lines.map((line, at) => {
    const match = matches[at]!
    const reference = references[at]!
    const before = earlier.get(reference)
    if (before === undefined && line.direction === 'in') earlier.set(reference, line.amountMinor)
    const accountId = match.certainty === 'sure' ? match.accountId : ''
    const judged = judgeLine(
      {
        ...line,
        match,
        isOwnTransfer: isOwnTransfer(line, bankAccount),
        earlier: before === undefined ? 'none' : before === line.amountMinor ? 'same' : 'other',
        isTwin: twins.has(twinKey({ ...paidAs(line), accountId })),
      },
      { minMinor: statement.minMinor, maxMinor: statement.maxMinor, today }
    )
    return { ...judged, line, reference }
  })
}

function tracesOf({ account, purpose, payer }: StatementLine) {
  return {
    account,
    purpose,
    taxId: payer?.taxId ?? null,
    bankAccount: payer?.bankAccount ?? null,
  }
}

function paidAs({ amountMinor, bookedOn, paidAt }: StatementLine) {
  return { amountMinor, paidOn: paidAt === null ? bookedOn : clock.dayOf(paidAt) }
}

/** From one account of ours to another. */
function isOwnTransfer({ payer, payee }: StatementLine, bankAccount: string | null) {
  if (payer === null) return false
  if (bankAccount !== null && payer.bankAccount === bankAccount) return true
  return payer.taxId !== null && payer.taxId === payee?.taxId
}
