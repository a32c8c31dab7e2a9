import type { HttpContext } from '@adonisjs/core/http'
import { workUnderWay } from '#shared/work/registry'
import type { Right } from '#administration/rights'

export default class RunningWorkController {
  /** Jobs under way that this person may see; JSON for the shell. */
  async index({ work, i18n }: HttpContext) {
    const items = await workUnderWay({
      divisionIdsWith: (right) => work.divisionIdsWith(right as Right),
      translate: (key, values) => i18n.t(key, values),
    })
    return { items }
  }
}
