import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { accountOfSupply } from '#metering/account_of_supply'
import SupplyPolicy from '#metering/policies/supply_policy'
import { staysOfAccount } from '#metering/queries/stays_of_account'
import { supplyOfAccount } from '#metering/queries/supply_of_account'

const PARTS = ['norm', 'equipment', 'link', 'reactive'] as const

export default class SupplyController {
  async show({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('view')
    const accountId = request.input('account')
    const { account, points } = await accountOfSupply({ accountId, divisionIds: work.divisionIds })
    const supply = await supplyOfAccount(account.id)
    return inertia.render('metering/supply/show', {
      account,
      points: points.length,
      today: clock.today(),
      meters: await staysOfAccount(account.id),
      ...supply,
    })
  }

  async create({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    const { account: accountId, what } = request.qs()
    const { account, points } = await accountOfSupply({ accountId, divisionIds: work.divisionIds })
    return inertia.render('metering/supply/create', {
      account,
      points: points.map(({ id, code }) => ({ id, code })),
      what: PARTS.find((part) => part === what) ?? 'norm',
      today: clock.today(),
    })
  }
}
