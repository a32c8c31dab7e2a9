import { one, rows } from '#shared/database/sql'
import type { LineFacts } from '#payments/suspense'

export type ListedLine = {
  seq: number
  line: number
  reference: string | null
  amountMinor: string | null
  bookedOn: string | null
  verdict: string
  because: string | null
  decision: 'post' | 'skip' | null
  outcome: string | null
  accountId: string | null
  accountNumber: string | null
  accountName: string | null
  paymentId: string | null
  suspenseId: string | null
  facts: LineFacts
}

export type LineFilter = { statementId: string; verdict?: string; q?: string; page: number }

/** Lines of a statement with their verdicts, a page of them. */
export async function statementLines(filter: LineFilter, most: number) {
  const { statementId, verdict = null, q } = filter
  const bindings = { statementId, verdict, q: q ? `%${q.toLowerCase()}%` : null }
  const total = await one<{ n: number }>(`select count(*)::int as n ${FROM}`, bindings)
  const lines = await rows<ListedLine>(
    `select l.seq, l.line, l.reference, l.amount_minor as "amountMinor", l.booked_on as "bookedOn",
            l.verdict, l.because, l.decision, l.outcome, l.account_id as "accountId",
            a.number as "accountNumber", a.name as "accountName", l.payment_id as "paymentId",
            l.suspense_id as "suspenseId", l.facts
       ${FROM} order by l.seq limit :most offset :offset`,
    { ...bindings, most, offset: (filter.page - 1) * most }
  )
  return { total: total!.n, lines }
}

const FROM = `
  from statement_lines l
  left join personal_accounts a on a.tenant_id = :tenant and a.id = l.account_id
 where l.tenant_id = :tenant and l.statement_id = :statementId
   and (:verdict::text is null or l.verdict = :verdict)
   and (:q::text is null or a.number like :q or lower(l.reference) like :q
        or lower(l.facts->>'payerName') like :q or lower(l.facts->>'purpose') like :q)`
