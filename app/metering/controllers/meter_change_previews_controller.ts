import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { replacementTyped, transformersTyped } from '#metering/meter_change_typed'
import { pointInReach } from '#metering/point_in_reach'
import MeterPolicy from '#metering/policies/meter_policy'
import { previewMeterChange } from '#metering/queries/preview_meter_change'
import { meterChangeForPage } from '#metering/transformers/meter_change_for_page'
import { replacementValidator, transformersValidator } from '#metering/validators/meter_change'

/** The reason is written last; a preview does not wait for it. */
const PREVIEW = { reason: 'preview' }

export default class MeterChangePreviewsController {
  /** What a change being typed does to the months; the reason in words while it cannot be made. */
  async show({ bouncer, request, response, work, i18n }: HttpContext) {
    await bouncer.with(MeterPolicy).authorize('change')
    const { what, ...said } = request.qs()
    const divisionIds = work.divisionIdsWith('billing.adjust')
    try {
      const change = what === 'transformers' ? transformers : replacement
      const preview = await previewMeterChange(await change({ ...said, ...PREVIEW }, divisionIds))
      return response.json({ preview: meterChangeForPage(preview), refusal: null })
    } catch (error) {
      if (!(error instanceof DomainException) || error.status === 404) throw error
      return response.json({
        preview: null,
        refusal: i18n.t(`errors.${error.code}`, error.facts),
      })
    }
  }
}

async function transformers(said: object, divisionIds: number[]) {
  const typed = await transformersValidator.validate(said)
  await pointInReach(typed, divisionIds)
  return transformersTyped(typed)
}

async function replacement(said: object, divisionIds: number[]) {
  const typed = await replacementValidator.validate(said)
  await pointInReach(typed, divisionIds)
  return replacementTyped(typed)
}
