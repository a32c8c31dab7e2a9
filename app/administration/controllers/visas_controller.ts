import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { nameIn } from '#administration/names'
import VisaPolicy from '#administration/policies/visa_policy'
import { countVisas } from '#administration/queries/count_visas'
import { listVisas } from '#administration/queries/list_visas'
import { visaCard } from '#administration/queries/visa_card'
import { visaForCard } from '#administration/transformers/visa_for_card'
import { visaListValidator } from '#administration/validators/visa'
import { describeVisa } from '#administration/visas/describe_visa'
import { kindsDecidedBy } from '#administration/visas/kinds_decided_by'
import { visaKinds } from '#administration/visas/registry'
import { readerOf } from '#administration/visas/reader_of'
import type { VisaReader } from '#administration/visas/visa_kind'

const PER_PAGE = 50

export default class VisasController {
  /** Everybody sees his own requests; those of others need the right. */
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    const asked = await visaListValidator.validate(request.qs())
    const mayView = await bouncer.with(VisaPolicy).allows('view')
    const selection = {
      // Without the right one sees what he asked for himself, and nothing else.
      part: mayView ? (asked.tab ?? ('waiting' as const)) : ('mine' as const),
      userId: work.user.id,
      divisionIds: work.divisionIds,
      decides: kindsDecidedBy(work.user),
      kind: asked.kind ?? null,
      status: asked.status ?? null,
      words: asked.q ?? null,
    }
    const total = await countVisas(selection)
    const lastPage = Math.max(1, Math.ceil(total / PER_PAGE))
    const currentPage = Math.min(asked.page ?? 1, lastPage)
    const found = await listVisas(selection, {
      limit: PER_PAGE,
      offset: (currentPage - 1) * PER_PAGE,
    })
    const reader = readerOf(i18n)
    const places = new Map(work.divisions.map((one) => [one.id, nameIn(i18n.locale, one)]))
    return inertia.render('administration/visas/index', {
      part: selection.part,
      visas: {
        data: found.map(({ summary, division, ...visa }) => ({
          ...visa,
          ...describeVisa({ kind: visa.kind, summary }, reader),
          division: places.get(division) ?? '',
        })),
        metadata: { currentPage, lastPage, perPage: PER_PAGE, total },
      },
      mayView,
      waiting: mayView
        ? await countVisas({ ...selection, part: 'waiting', kind: null, status: null, words: null })
        : 0,
      kinds: kindChoices(reader),
    })
  }

  /** The card of a request in the reader's divisions, or of his own. */
  async show({ inertia, params, work, i18n }: HttpContext) {
    const visa = await visaCard({
      id: params.id,
      divisionIds: work.divisionIdsWith('visas.view'),
      userId: work.user.id,
    })
    if (!visa) throw new DomainException('E_VISA_UNKNOWN', {}, 404)
    return inertia.render('administration/visas/show', {
      visa: visaForCard(visa, { work, reader: readerOf(i18n) }),
    })
  }
}

function kindChoices(reader: VisaReader) {
  return visaKinds.all().map(({ kind }) => ({
    value: kind,
    label: describeVisa({ kind, summary: {} }, reader).name,
  }))
}
