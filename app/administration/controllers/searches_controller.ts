import type { HttpContext } from '@adonisjs/core/http'
import { searchEverything } from '#shared/search/registry'

export default class SearchesController {
  /** What the palette shows while one types; JSON, at most a few of each kind. */
  async show({ request, work, i18n }: HttpContext) {
    const query = String(request.input('q') ?? '').slice(0, 100)
    const groups = await searchEverything({
      query,
      divisionIds: work.divisionIds,
      rights: [...work.user.rights],
      translate: (key) => i18n.t(key),
    })
    return { groups }
  }
}
