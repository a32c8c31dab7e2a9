import { errors, type HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { nameIn } from '#administration/names'
import { openStreet } from '#reference/actions/open_street'
import ClassifierPolicy from '#reference/policies/classifier_policy'
import { findStreets } from '#reference/queries/find_streets'
import { listStreets } from '#reference/queries/list_streets'
import { streetCard } from '#reference/queries/street_card'
import { streetForCard } from '#reference/transformers/street_for_card'
import { newStreetValidator } from '#reference/validators/street'

const PER_PAGE = 50
const MOST_FOUND = 200
const KINDS = ['street', 'mahalla', 'village']

export default class StreetsController {
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('view')
    const { q = '', kind, state, sort, page } = request.qs()
    const query = String(q).trim().slice(0, 100)
    const { divisionIds } = work
    const hits = query ? await findStreets({ query, divisionIds, limit: MOST_FOUND }) : null
    const currentPage = /^[1-9]\d{0,5}$/.test(String(page)) ? Number(page) : 1
    const found = await listStreets(
      {
        divisionIds,
        kind: KINDS.includes(kind) ? kind : null,
        all: state === 'all',
        ids: hits && hits.map(({ id }) => id),
      },
      { descending: sort === '-name', limit: PER_PAGE, offset: (currentPage - 1) * PER_PAGE }
    )
    const total = found[0]?.total ?? 0
    const former = new Map(hits?.map((hit) => [hit.id, hit.formerUz]))
    const districts = new Map(work.divisions.map((one) => [one.id, nameIn(i18n.locale, one)]))
    return inertia.render('reference/streets/index', {
      mayEdit: await bouncer.with(ClassifierPolicy).allows('edit'),
      streets: {
        data: found.map(({ total: _, mahalla, ...street }) => ({
          ...street,
          name: nameIn(i18n.locale, street),
          former: former.get(street.id) ?? null,
          mahalla: mahalla && nameIn(i18n.locale, mahalla),
          district: districts.get(street.divisionId) ?? '',
        })),
        metadata: {
          currentPage,
          lastPage: Math.max(1, Math.ceil(total / PER_PAGE)),
          perPage: PER_PAGE,
          total,
        },
      },
    })
  }

  /** What the address picker shows while somebody types. */
  async find({ bouncer, request, response, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('find')
    const query = String(request.input('q', '')).slice(0, 100)
    const found = await findStreets({ query, divisionIds: work.divisionIds })
    const districts = new Map(work.divisions.map((one) => [one.id, nameIn(i18n.locale, one)]))
    return response.json({
      streets: found
        .filter(({ validTo }) => validTo === null)
        .map((street) => ({
          id: street.id,
          kind: street.kind,
          name: nameIn(i18n.locale, street),
          former: street.formerUz,
          mahalla: street.mahallaUz,
          district: districts.get(street.divisionId) ?? '',
        })),
    })
  }

  async create({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('edit')
    return inertia.render('reference/streets/create', {
      divisions: work.divisions.map((one) => ({
        value: String(one.id),
        label: nameIn(i18n.locale, one),
      })),
      divisionId: String(work.division.id),
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('edit')
    const fields = await request.validateUsing(newStreetValidator)
    if (!work.divisionIds.includes(fields.divisionId)) {
      throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    }
    const street = await openStreet(fields)
    session.flash('success', i18n.t('classifiers.streets.opened'))
    return response.redirect().toRoute('streets.show', { id: street.id })
  }

  async show({ bouncer, inertia, params, request, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('view')
    const card = await streetCard(params.id, work.divisionIds)
    if (!card) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    const division = work.divisions.find(({ id }) => id === card.street.divisionId)
    return inertia.render('reference/streets/show', {
      street: streetForCard(card, i18n.locale),
      district: division ? nameIn(i18n.locale, division) : '',
      today: clock.today(),
      mayEdit: await bouncer.with(ClassifierPolicy).allows('edit'),
    })
  }
}
