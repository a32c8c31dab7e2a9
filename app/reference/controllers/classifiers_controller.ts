import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { csvText } from '#shared/http/csv_text'
import { nameIn } from '#administration/names'
import { CLASSIFIERS } from '#reference/classifiers'
import ClassifierPolicy from '#reference/policies/classifier_policy'
import { classifierNamed } from '#reference/queries/classifier_named'
import { countItems } from '#reference/queries/count_items'
import { listItems } from '#reference/queries/list_items'
import { itemFilter } from '#reference/validators/item_filter'

const PER_PAGE = 50

export default class ClassifiersController {
  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('view')
    const counts = new Map((await countItems(clock.today())).map((one) => [one.classifier, one]))
    return inertia.render('reference/classifiers/index', {
      classifiers: CLASSIFIERS.map(({ code, group, local }) => ({
        code,
        group,
        local,
        items: counts.get(code)?.items ?? 0,
        own: counts.get(code)?.own ?? 0,
      })),
    })
  }

  async show({ bouncer, inertia, params, request, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('view')
    const classifier = classifierNamed(params.classifier)
    const filter = itemFilter(request.qs(), clock.today())
    const offset = (filter.page - 1) * PER_PAGE
    const found = await listItems(classifier.code, filter, { limit: PER_PAGE, offset })
    const total = found[0]?.total ?? 0
    const isCentre = work.tenant.kind === 'centre'
    const mayEdit = await bouncer.with(ClassifierPolicy).allows('edit')
    return inertia.render('reference/classifiers/show', {
      classifier,
      on: filter.on,
      mayAdd: mayEdit && (isCentre || classifier.local !== 'none'),
      items: {
        data: found.map((item) => ({ ...item, name: nameIn(i18n.locale, item) })),
        metadata: {
          currentPage: filter.page,
          lastPage: Math.max(1, Math.ceil(total / PER_PAGE)),
          perPage: PER_PAGE,
          total,
        },
      },
    })
  }

  /** The list as a file that the import reads again. */
  async export({ bouncer, params, request, response }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('view')
    const { code, fields } = classifierNamed(params.classifier)
    const filter = itemFilter(request.qs(), clock.today())
    const items = await listItems(code, filter, { limit: null, offset: 0 })
    const names = Object.keys(fields)
    const header = ['code', 'name_uz', 'name_cyrl', 'name_ru', ...names]
    const dates = ['effective_from', 'effective_to', 'act', 'source', 'confidence', 'origin']
    const lines = items.map((item) => [
      ...[item.code, item.nameUz, item.nameCyrl, item.nameRu],
      ...names.map((name) => item.facts[name] ?? ''),
      ...[item.validFrom, item.validTo ?? '', item.act ?? '', item.source ?? ''],
      ...[item.confidence ?? '', item.origin],
    ])
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', `attachment; filename="${code}-${filter.on}.csv"`)
    return response.send(csvText([...header, ...dates], lines))
  }
}
