import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { viewedPersonal } from '#administration/actions/viewed_personal'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { chargesOfAccount } from '#billing/queries/charges_of_account'
import { prepaymentRows } from '#billing/queries/prepayment_rows'
import { settlementOfAccount } from '#billing/queries/settlement_of_account'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { explainedCharge } from '#billing/transformers/explained_charge'

const MONTHS_SHOWN = 24
const DEMANDS_SHOWN = 24

export default class SettlementsController {
  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('view')
    const divisionIds = work.divisionIdsWith('billing.view')
    const account = await accountInReach({ id: params.id, divisionIds })
    await viewedPersonal({ kind: 'account', id: account.id, accountId: account.id })
    const { waived, ...settlement } = await settlementOfAccount(account.id)
    const charges = await chargesOfAccount(account.id, {
      from: addMonths(clock.period(), -MONTHS_SHOWN),
    })
    const translate = i18n.t.bind(i18n)
    const { id: accountId } = account
    return inertia.render('billing/settlements/show', {
      account: {
        id: account.id,
        number: account.number,
        name: account.name,
        consumerClass: account.consumerClass,
      },
      ...settlement,
      today: clock.today(),
      penalties: charges
        .filter(({ kind }) => kind === CHARGE_KIND.penalty)
        .map((charge) => ({
          ...explainedCharge(charge, translate),
          bookedOn: charge.bookedOn,
          isWaived: waived.has(charge.chargeId),
        })),
      demands: await prepaymentRows({ divisionIds, accountId, limit: DEMANDS_SHOWN }),
    })
  }
}
