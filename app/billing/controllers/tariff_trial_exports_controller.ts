import type { HttpContext } from '@adonisjs/core/http'
import { asTenant } from '#shared/tenancy/as_tenant'
import TariffTrialPolicy from '#billing/policies/tariff_trial_policy'
import { openTrialCsv, writeTrial } from '#billing/documents/trial_csv'
import { trialInReach } from '#billing/queries/trial_in_reach'

export default class TariffTrialExportsController {
  /** Everything that a trial found, as one file, written while it is read. */
  async show({ bouncer, params, response, work, i18n, logger }: HttpContext) {
    await bouncer.with(TariffTrialPolicy).authorize('view')
    const trial = await asTenant(work.tenant.id, () => trialInReach(work, params.id))
    const csv = openTrialCsv(i18n)
    asTenant(work.tenant.id, () => writeTrial(csv, trial.id, i18n)).then(
      () => csv.end(),
      (error: Error) => {
        logger.error({ err: error }, 'The export of a tariff trial broke off')
        csv.destroy(error)
      }
    )
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', `attachment; filename="tariff-trial-${trial.id}.csv"`)
    return response.stream(csv)
  }
}
