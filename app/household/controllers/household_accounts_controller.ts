import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { nameIn } from '#administration/names'
import AccountPolicy from '#household/policies/account_policy'
import {
  chargesOfCard,
  householdCard,
  paymentsOfCard,
  readingsOfCard,
} from '#household/queries/household_card'
import { listHouseholdAccounts } from '#household/queries/list_household_accounts'

const PER_PAGE = 50

const listValidator = vine.create({
  q: vine.string().maxLength(100).optional(),
  balance: vine.enum(['any', 'debt', 'advance', 'zero']).optional(),
  sort: vine
    .string()
    .regex(/^-?(number|name|address|balance)$/)
    .optional(),
  page: vine.number().min(1).max(20_000).optional(),
})

type Sort = 'number' | 'name' | 'address' | 'balance'

export default class HouseholdAccountsController {
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('view')
    const asked = await listValidator.validate(request.qs())
    const sort = asked.sort ?? 'number'
    const filter = {
      divisionIds: work.divisionIds,
      q: asked.q ?? '',
      balance: asked.balance ?? 'any',
      sort: sort.replace('-', '') as Sort,
      descending: sort.startsWith('-'),
      page: asked.page ?? 1,
      perPage: PER_PAGE,
    }
    const { accounts, totals } = await listHouseholdAccounts(filter)
    const { q, balance, page } = filter
    return inertia.render('household/index', {
      accounts,
      totals,
      filter: { q, balance, sort },
      meta: {
        currentPage: page,
        lastPage: Math.max(1, Math.ceil(totals.accounts / PER_PAGE)),
        perPage: PER_PAGE,
        total: totals.accounts,
      },
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
