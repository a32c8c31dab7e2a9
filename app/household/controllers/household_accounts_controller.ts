import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { nameIn } from '#administration/names'
import AccountPolicy from '#household/policies/account_policy'
import { accountTotals } from '#household/queries/account_totals'
import {
  chargesOfCard,
  householdCard,
  paymentsOfCard,
  readingsOfCard,
} from '#household/queries/household_card'
import { listAccounts } from '#household/queries/list_accounts'
import { MOST_FOUND, selectAccounts } from '#household/queries/select_accounts'
import { accountForList } from '#household/transformers/account_for_list'
import { accountFilter } from '#household/validators/account_filter'

const PER_PAGE = 50

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
    return inertia.render('household/index', {
      accounts: {
        data: found.map((row) => accountForList(row, i18n.locale)),
        metadata: { currentPage, lastPage, perPage: PER_PAGE, total: totals.accounts },
      },
      totals,
      cutAt: selection.isCut ? MOST_FOUND : null,
    })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('view')
    const card = await householdCard({ id: params.id, divisionIds: work.divisionIds })
    if (!card) throw new DomainException('E_HTTP_404', {}, 404)
    const { planUz, planCyrl, planRu, ...account } = card
    const plan = nameIn(i18n.locale, { nameUz: planUz, nameCyrl: planCyrl, nameRu: planRu })
    return inertia.render('household/show', {
      account: { ...account, plan },
      charges: await chargesOfCard(card.id),
      payments: await paymentsOfCard(card.id),
      readings: await readingsOfCard(card.id),
    })
  }
}
