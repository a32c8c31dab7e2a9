import { errors, type HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addDays, addMonths, isDate, type IsoDate } from '#shared/kernel/calendar'
import PersonalAccount from '#accounts/models/personal_account'
import { viewedPersonal } from '#administration/actions/viewed_personal'
import StatementPolicy from '#ledger/policies/statement_policy'
import { accountStatement } from '#ledger/queries/account_statement'
import { balanceAsOf } from '#ledger/queries/balance_as_of'
import { runningBalances } from '#ledger/rules/running_balances'
import { statementValidator } from '#ledger/validators/statement'

const MONTHS_SHOWN = 3

export default class StatementsController {
  /** An account's entries and balances on a day, as they are known now or were known at a moment. */
  async show({ bouncer, inertia, params, request, work }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('view')
    const asked = await statementValidator.validate(request.qs())
    const account = await PersonalAccount.query()
      .where('id', params.id)
      .whereIn('division_id', work.divisionIdsWith('billing.view'))
      .first()
    if (!account) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    await viewedPersonal({ kind: 'account', id: account.id, accountId: account.id })

    const to = dayOr(asked.to, clock.today())
    const first = dayOr(asked.from, addMonths(clock.period(), -MONTHS_SHOWN))
    const from = first > to ? to : first
    const knownAt = asked.known ? momentOf(asked.known) : null
    const opening = await balanceAsOf(account.id, addDays(from, -1), { knownAt })
    const lines = await accountStatement({ accountId: account.id, from, to, knownAt })
    const balances = runningBalances(
      opening,
      lines.map(({ amountMinor }) => BigInt(amountMinor))
    )
    return inertia.render('ledger/statements/show', {
      account: { id: account.id, number: account.number, name: account.name },
      from,
      to,
      known: asked.known ?? null,
      openingMinor: opening.toString(),
      closingMinor: (balances.at(-1) ?? opening).toString(),
      nowMinor: (await balanceAsOf(account.id, to)).toString(),
      lines: lines.map((line, index) => ({
        ...line,
        id: String(index),
        recordedAt: line.recordedAt.toISOString(),
        balanceMinor: balances[index]!.toString(),
      })),
    })
  }
}

function dayOr(day: string | undefined, otherwise: IsoDate): IsoDate {
  return day !== undefined && isDate(day) ? day : otherwise
}

/** A day means its end: everything that was recorded on it was known. Tashkent time. */
function momentOf(known: string): string {
  return known.length > 10 ? `${known}:59.999+05:00` : `${known}T23:59:59.999+05:00`
}
