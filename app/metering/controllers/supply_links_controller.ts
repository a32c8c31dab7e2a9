import type { HttpContext } from '@adonisjs/core/http'
import { accountByNumber } from '#accounts/queries/account_by_number'
import { linkPoints } from '#metering/actions/link_points'
import { assertPointOf } from '#metering/assert_point_of'
import { FileRefused } from '#metering/exceptions'
import SupplyPolicy from '#metering/policies/supply_policy'
import { meterPoints } from '#metering/queries/meter_points'
import { linkValidator } from '#metering/validators/supply'

export default class SupplyLinksController {
  /** The account's own point is the main one; the number names the sub-consumer. */
  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    const { number, document, ...typed } = await request.validateUsing(linkValidator)
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id } = await assertPointOf(typed, divisionIds)
    await linkPoints({
      mainPointId: typed.servicePointId,
      subPointId: await pointOf(number, divisionIds),
      from: typed.from,
      to: null,
      document: document ?? null,
    })
    session.flash('success', i18n.t('metering.supply.recorded'))
    return response.redirect().withQs({ account: id }).toRoute('metering.supply.show')
  }
}

async function pointOf(number: string, divisionIds: number[]): Promise<string> {
  const account = await accountByNumber(number)
  if (!account || !divisionIds.includes(account.divisionId)) {
    throw new FileRefused('E_FILE_UNKNOWN_ACCOUNT', { number })
  }
  const points = await meterPoints(account.id)
  const electricity = points.find(({ resource }) => resource === 'electricity')
  if (!electricity) throw new FileRefused('E_FILE_NO_POINT', { number })
  return electricity.servicePointId
}
