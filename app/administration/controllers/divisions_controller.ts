import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { addDivision } from '#administration/actions/add_division'
import { editDivision } from '#administration/actions/edit_division'
import { nameIn } from '#administration/names'
import DivisionPolicy from '#administration/policies/division_policy'
import { divisionInReach } from '#administration/queries/division_in_reach'
import { divisionTree } from '#administration/queries/division_tree'
import { movesOf } from '#administration/queries/moves_of'
import { requisitesInForce } from '#administration/queries/requisites_in_force'
import { signatoriesOf } from '#administration/queries/signatories_of'
import { divisionCard } from '#administration/transformers/division_card'
import {
  divisionValidator,
  newDivisionValidator,
  treeValidator,
} from '#administration/validators/division'

export default class DivisionsController {
  /** The tree of today, or of an earlier day. */
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('view')
    const { on } = await treeValidator.validate(request.qs())
    const tree = await divisionTree(work.divisionIdsWith('divisions.view'), on ?? null)
    return inertia.render('administration/divisions/index', {
      today: clock.today(),
      on: on ?? null,
      divisions: tree.map(({ nameUz, nameCyrl, nameRu, ...division }) => ({
        ...division,
        name: nameIn(i18n.locale, { nameUz, nameCyrl, nameRu }),
      })),
    })
  }

  async create({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('edit')
    const ids = work.divisionIdsWith('divisions.edit')
    const asked = Number(request.qs().parent)
    return inertia.render('administration/divisions/create', {
      parents: openOnes(work, ids, i18n.locale),
      parentId: ids.includes(asked) ? asked : work.division.id,
    })
  }

  async store({ bouncer, request, response, work }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('edit')
    const fields = await request.validateUsing(newDivisionValidator)
    if (!work.divisionIdsWith('divisions.edit').includes(fields.parentId)) {
      throw new DomainException('E_DIVISION_UNKNOWN', {}, 404)
    }
    const { id } = await addDivision(fields)
    return response.redirect(`/divisions/${id}`)
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('view')
    const division = await divisionInReach(params.id, work.divisionIdsWith('divisions.view'))
    return inertia.render('administration/divisions/show', {
      today: clock.today(),
      earliest: clock.period(),
      division: divisionCard({
        division,
        named: new Map(work.divisions.map((one) => [one.id, one])),
        inForce: await requisitesInForce(division.id),
        moves: await movesOf(division.id),
        signatories: await signatoriesOf(division.id),
        locale: i18n.locale,
      }),
      targets: openOnes(work, work.divisionIdsWith('divisions.edit'), i18n.locale),
    })
  }

  async edit({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('edit')
    const division = await divisionInReach(params.id, work.divisionIdsWith('divisions.edit'))
    const { id, nameUz, nameCyrl, nameRu, requisites } = division
    return inertia.render('administration/divisions/edit', {
      division: {
        ...{ id, nameUz, nameCyrl, nameRu, requisites },
        name: nameIn(i18n.locale, division),
      },
      inForce: await requisitesInForce(id),
    })
  }

  async update({ bouncer, params, request, response, work }: HttpContext) {
    await bouncer.with(DivisionPolicy).authorize('edit')
    const division = await divisionInReach(params.id, work.divisionIdsWith('divisions.edit'))
    await editDivision(division, await request.validateUsing(divisionValidator))
    return response.redirect(`/divisions/${division.id}`)
  }
}

/** Divisions that may become a parent or take another one in. */
function openOnes({ divisions }: HttpContext['work'], ids: readonly number[], locale: string) {
  return divisions
    .filter(({ id, closedOn }) => ids.includes(id) && !closedOn)
    .map((one) => ({ id: one.id, kind: one.kind, name: nameIn(locale, one), path: one.path }))
}
