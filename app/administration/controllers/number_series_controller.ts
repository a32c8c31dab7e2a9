import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { setNumberPattern } from '#administration/actions/set_number_pattern'
import { nameIn } from '#administration/names'
import { documentSeries } from '#administration/numbering/registry'
import NumberingPolicy from '#administration/policies/numbering_policy'
import { countersOf } from '#administration/queries/counters_of'
import { nextNumberShown } from '#administration/queries/next_number_shown'
import { patternsOf } from '#administration/queries/patterns_of'
import { seriesForList } from '#administration/transformers/series_for_list'
import { patternForCard } from '#administration/transformers/pattern_for_card'
import { numberPatternValidator } from '#administration/validators/numbering'

export default class NumberSeriesController {
  async index({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(NumberingPolicy).authorize('view')
    const on = clock.today()
    const all = await patternsOf({ divisionId: work.division.id })
    const series = []
    for (const one of documentSeries.all()) {
      const shown = await nextNumberShown({ kind: one.kind, divisionId: work.division.id, on })
      const patterns = all.filter(({ kind }) => kind === one.kind)
      series.push({ ...seriesForList({ series: one, patterns, on, work, i18n }), ...shown })
    }
    return inertia.render('administration/numbering/index', {
      series,
      place: nameIn(i18n.locale, work.division),
    })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(NumberingPolicy).authorize('view')
    const series = documentSeries.named(params.kind)
    const { kind } = series
    const { division } = work
    const on = clock.today()
    const patterns = await patternsOf({ divisionId: division.id, kind })
    const counters = await countersOf({ kind, divisionIds: work.divisionIds })
    const placeOf = (id: number | null) => work.divisions.find((one) => one.id === id)
    return inertia.render('administration/numbering/show', {
      series: {
        ...seriesForList({ series, patterns, on, work, i18n }),
        ...(await nextNumberShown({ kind, divisionId: division.id, on })),
        byDefault: series.pattern,
        digitsOnly: series.digitsOnly ?? false,
        history: patterns.map((row) => patternForCard(row, { on, work, i18n })),
        counters: counters.map((counter) => ({
          ...counter,
          id: `${counter.divisionId}-${counter.year}`,
          division: nameIn(i18n.locale, placeOf(counter.divisionId)!),
        })),
      },
      place: {
        name: nameIn(i18n.locale, division),
        code: division.code,
        isRoot: division.parentId === null,
      },
      today: on,
    })
  }

  async update({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(NumberingPolicy).authorize('edit')
    const { scope, act, ...asked } = await request.validateUsing(numberPatternValidator)
    const isTenants = scope === 'tenant'
    if (isTenants && work.division.parentId !== null) {
      throw new DomainException('E_SETTING_OF_TENANT', {}, 403)
    }
    const { kind } = params
    const divisionId = isTenants ? null : work.division.id
    await setNumberPattern({ ...asked, kind, divisionId, act: act ?? null })
    session.flash('success', i18n.t('numbering.said.changed'))
    return response.redirect().toRoute('numbering.show', { kind })
  }
}
