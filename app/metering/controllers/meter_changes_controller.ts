import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { meterMakes } from '#equipment/queries/meter_makes'
import { accountOfSupply } from '#metering/account_of_supply'
import MeterPolicy from '#metering/policies/meter_policy'
import { deskRegisters } from '#metering/queries/reading_desk'

export default class MeterChangesController {
  /** The form of a meter replaced or of transformers changed before one that stays. */
  async create({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(MeterPolicy).authorize('change')
    const { account: accountId, point, what } = request.qs()
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { account, points } = await accountOfSupply({ accountId, divisionIds })
    const registers = await deskRegisters(account.id)
    const metered = points.filter(({ id }) =>
      registers.some(({ servicePointId }) => servicePointId === id)
    )
    const chosen = metered.find(({ id }) => id === point) ?? metered[0]
    return inertia.render('metering/meters/change', {
      account,
      points: metered.map(({ id, code }) => ({ id, code })),
      point: chosen?.id ?? null,
      what: what === 'transformers' ? 'transformers' : 'replacement',
      registers: registers
        .filter(({ servicePointId }) => servicePointId === chosen?.id)
        .map(({ code, serial, unit, coefficient, previousWh, previousOn }) => ({
          ...{ code, serial, unit, coefficient, previousWh, previousOn },
        })),
      makes: chosen ? await meterMakes(chosen.id) : [],
      today: clock.today(),
    })
  }
}
