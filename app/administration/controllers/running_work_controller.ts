import type { HttpContext } from '@adonisjs/core/http'
import { workUnderWay } from '#shared/work/registry'

export default class RunningWorkController {
  /** Jobs under way that this person may see; JSON for the shell. */
  async index({ work, i18n }: HttpContext) {
    const items = await workUnderWay(work.user.role.rights, {
      divisionIds: work.divisions.map(({ id }) => id),
      translate: (key, values) => i18n.t(key, values),
    })
    return { items }
  }
}
