import type { UnreadableLine } from '@hisob/contract'
import { affect } from '#shared/database/sql'
import type { LineFacts } from '#payments/suspense'
import type { LineOfFile } from '#payments/statements/judge_lines'

const PIECE = 5000

/** Writes the lines of a file with their verdicts, those that could not be read after the others. */
export async function storeLines(
  statementId: string,
  judged: readonly LineOfFile[],
  unreadable: readonly UnreadableLine[]
): Promise<void> {
  const records = [...judged.map(recordOf), ...unreadable.map(recordOfUnreadable)].map(
    (record, at) => ({ ...record, seq: at + 1 })
  )
  for (let from = 0; from < records.length; from += PIECE) {
    await affect(INSERT, { statementId, lines: JSON.stringify(records.slice(from, from + PIECE)) })
  }
}

const INSERT = `
  insert into statement_lines (tenant_id, statement_id, seq, line, reference, amount_minor, booked_on,
                               paid_at, verdict, because, account_id, candidates, facts)
  select :tenant, :statementId, r.seq, r.line, r.reference, r.amount, r.booked_on, r.paid_at,
         r.verdict, r.because, r.account_id, r.candidates, r.facts
    from jsonb_to_recordset(:lines::jsonb) as r(seq int, line int, reference text, amount bigint,
      booked_on date, paid_at timestamptz, verdict text, because text, account_id bigint,
      candidates bigint[], facts jsonb)`

function recordOf({ line, reference, verdict, because, accountId, candidates }: LineOfFile) {
  const { payer } = line
  const facts: LineFacts = {
    account: line.account,
    documentNumber: line.documentNumber,
    payerName: payer?.name ?? null,
    payerTaxId: payer?.taxId ?? null,
    payerBankAccount: payer?.bankAccount ?? null,
    payerBankCode: payer?.bankCode ?? null,
    purpose: line.purpose,
    service: line.service,
    commissionMinor: line.commissionMinor?.toString() ?? null,
  }
  return {
    line: line.line,
    reference,
    amount: line.amountMinor.toString(),
    booked_on: line.bookedOn,
    // A file without the moment says the day only: it is paid at the beginning of that day.
    paid_at: line.paidAt ?? `${line.bookedOn}T00:00:00+05:00`,
    verdict,
    because,
    account_id: accountId,
    candidates,
    facts,
  }
}

function recordOfUnreadable({ line, text, problem, column }: UnreadableLine) {
  return {
    line,
    verdict: 'unreadable',
    because: problem,
    candidates: [],
    facts: { text: text.slice(0, 500), column },
  }
}
