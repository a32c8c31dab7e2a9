import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import UsageActPolicy from '#metering/policies/usage_act_policy'
import { actPoints } from '#metering/queries/act_points'
import { calculateUse } from '#metering/queries/calculate_use'
import { deskAccount } from '#metering/queries/reading_desk'
import { useForPage } from '#metering/transformers/use_for_page'
import { usageFactsOf } from '#metering/usage_facts_of'
import { usageFactsValidator } from '#metering/validators/usage_act'

export default class UsagePreviewsController {
  /** What an act being typed comes to; the reason in words while it cannot be calculated. */
  async show({ bouncer, request, response, work, i18n }: HttpContext) {
    await bouncer.with(UsageActPolicy).authorize('record')
    const { accountId, ...typed } = await usageFactsValidator.validate(request.qs())
    const account = await deskAccount({ id: accountId, divisionIds: work.divisionIds })
    const points = account ? await actPoints(account.id) : []
    if (!points.some(({ id }) => id === typed.servicePointId)) {
      throw new DomainException('E_HTTP_404', {}, 404)
    }
    try {
      const use = useForPage(await calculateUse(usageFactsOf(typed), clock.today()))
      return response.json({ use, refusal: null })
    } catch (error) {
      if (!(error instanceof DomainException)) throw error
      return response.json({ use: null, refusal: i18n.t(`errors.${error.code}`) })
    }
  }
}
