import type { HttpContext } from '@adonisjs/core/http'
import { formatDate } from '#shared/documents/format'
import { csvText } from '#shared/http/csv_text'
import { decimalText } from '#shared/kernel/money'
import StatementPolicy from '#payments/policies/statement_policy'
import { statementInReach } from '#payments/queries/statement_in_reach'
import { statementLines, type ListedLine } from '#payments/queries/statement_lines'

const MOST = 200_000
const COLUMNS = ['line', 'reference', 'on', 'payer', 'account', 'amount', 'verdict', 'outcome']

export default class StatementExportsController {
  /** Every line with what became of it. */
  async show({ bouncer, params, response, work, i18n }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('view')
    const { id } = await statementInReach(params.id, work.divisionIds)
    const { lines } = await statementLines({ statementId: id, page: 1 }, MOST)
    const file = csvText(
      COLUMNS.map((name) => i18n.t(`statements.${name}`)),
      lines.map((line) => cellsOf(line, (key) => i18n.t(key)))
    )
    response.header('content-disposition', `attachment; filename="statement-${id}.csv"`)
    return response.type('text/csv; charset=utf-8').send(file)
  }
}

function cellsOf(line: ListedLine, translate: (key: string) => string): string[] {
  const because = line.because ? `: ${translate(`statements.because.${line.because}`)}` : ''
  return [
    String(line.line),
    line.reference ?? '',
    line.bookedOn ? formatDate(line.bookedOn) : '',
    line.facts.payerName ?? '',
    line.accountNumber ?? line.facts.account ?? '',
    line.amountMinor ? decimalText(BigInt(line.amountMinor), 2).replace('.', ',') : '',
    `${translate(`statements.verdicts.${line.verdict}`)}${because}`,
    line.outcome ? translate(`statements.outcomes.${line.outcome}`) : '',
  ]
}
