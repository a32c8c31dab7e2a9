import { errors, type HttpContext } from '@adonisjs/core/http'
import type { I18n } from '@adonisjs/i18n'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { viewedPersonal } from '#administration/actions/viewed_personal'
import { nameIn } from '#administration/names'
import { changesOf } from '#administration/queries/changes_of'
import { looksAtAccount } from '#administration/queries/looks_at_account'
import type User from '#administration/models/user'
import { changeInWords } from '#administration/words/change_in_words'
import { lookInWords } from '#administration/words/look_in_words'
import { messagesOfAccount } from '#messaging/queries/messages_of_account'
import { historyMonths } from '#ledger/queries/history_months'
import { chargesOfAccount } from '#billing/queries/charges_of_account'
import { openItems } from '#billing/queries/open_items'
import { payerHolds } from '#payments/queries/payer_holds'
import AccountPolicy from '#household/policies/account_policy'
import { accountTotals } from '#household/queries/account_totals'
import { actsOfAccount } from '#household/queries/acts_of_account'
import { consumptionOfAccount } from '#household/queries/consumption_of_account'
import { devicesOfAccount } from '#household/queries/devices_of_account'
import { householdCard } from '#household/queries/household_card'
import { listAccounts } from '#household/queries/list_accounts'
import { paymentsOfAccount } from '#household/queries/payments_of_account'
import { readingsOfAccount } from '#household/queries/readings_of_account'
import { MOST_FOUND, selectAccounts } from '#household/queries/select_accounts'
import { termsOfAccount } from '#household/queries/terms_of_account'
import { timelineOfAccount } from '#household/queries/timeline_of_account'
import { accountForList } from '#household/transformers/account_for_list'
import { cardHead } from '#household/transformers/card_head'
import { explainedCharge } from '#household/transformers/explained_charge'
import { usedByMonth } from '#household/transformers/used_by_month'
import { accountFilter } from '#household/validators/account_filter'

const PER_PAGE = 50
const MONTHS_SHOWN = 24
const EVENTS_SHOWN = 20

export default class HouseholdAccountsController {
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('view')
    const filter = accountFilter(request.qs())
    const selection = await selectAccounts(filter, work.divisionIds)
    const totals = await accountTotals(selection)
    const lastPage = Math.max(1, Math.ceil(totals.accounts / PER_PAGE))
    const currentPage = Math.min(filter.page, lastPage)
    const found = await listAccounts(selection, {
      today: clock.today(),
      limit: PER_PAGE,
      offset: (currentPage - 1) * PER_PAGE,
    })
    await viewedPersonal({ kind: 'account.list', filter, shown: found.length })
    const seesPersonal = work.user.may('accounts.personal')
    return inertia.render('household/index', {
      accounts: {
        data: found.map((row) => accountForList(row, { locale: i18n.locale, seesPersonal })),
        metadata: { currentPage, lastPage, perPage: PER_PAGE, total: totals.accounts },
      },
      totals,
      cutAt: selection.isCut ? MOST_FOUND : null,
    })
  }

  async show({ bouncer, inertia, params, request, work, i18n }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('view')
    const today = clock.today()
    const divisionIds = work.divisionIdsWith('accounts.view')
    const months = historyMonths(addMonths(clock.period(), -MONTHS_SHOWN))
    const card = await householdCard({ id: params.id, divisionIds, today, months })
    if (!card) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    await viewedPersonal({ kind: 'account', id: card.id, accountId: card.id })
    const seesPersonal = work.user.may('accounts.personal')
    const isOwed = BigInt(card.balanceMinor) > 0n
    const owedSince = isOwed ? ((await openItems(card.id))[0]?.bookedOn ?? null) : null
    return inertia.render('household/show', {
      account: cardHead(card, { locale: i18n.locale, today, owedSince, seesPersonal }),
      acts: actsOfAccount(card, work.user),
      mayEdit: await bouncer.with(AccountPolicy).allows('editPersonal'),
      part: await partOf(card.id, request.input('tab'), { i18n, user: work.user }),
    })
  }
}

type Reader = { i18n: I18n; user: User }

/** What the open tab shows; the others are not read. */
async function partOf(id: string, tab: unknown, { i18n, user }: Reader) {
  const last = clock.period()
  const from = addMonths(last, -MONTHS_SHOWN)
  switch (tab) {
    case 'charges': {
      const charges = await chargesOfAccount(id, { from })
      return { charges: charges.map((charge) => explainedCharge(charge, i18n)) }
    }
    case 'payments':
      return {
        payments: await paymentsOfAccount(id),
        holds: await payerHolds(id),
        today: clock.today(),
      }
    case 'readings': {
      const used = await consumptionOfAccount(id, historyMonths(from))
      const lastUsed = used.at(-1)?.period ?? last
      return { readings: await readingsOfAccount(id), used: usedByMonth(used, lastUsed) }
    }
    case 'devices':
      return { devices: await devicesOfAccount(id) }
    case 'contract': {
      const terms = await termsOfAccount(id)
      return { terms: terms.map((term) => ({ ...term, plan: nameIn(i18n.locale, term.plan) })) }
    }
    case 'history': {
      const changes = await changesOf({ accountId: id })
      const seesPersonal = user.may('accounts.personal')
      const told = changes.map((change) => changeInWords(change, i18n, seesPersonal))
      const messages = seesPersonal ? await messagesOfAccount(id) : undefined
      if (!user.may('audit.view')) return { changes: told, messages }
      const looks = await looksAtAccount(id)
      return { changes: told, messages, looks: looks.map((look) => lookInWords(look, i18n)) }
    }
    default:
      return { timeline: await timelineOfAccount(id, historyMonths(from), EVENTS_SHOWN) }
  }
}
