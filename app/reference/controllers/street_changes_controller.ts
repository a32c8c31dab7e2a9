import { errors, type HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { changeBuilding } from '#reference/actions/change_building'
import { closeBuilding } from '#reference/actions/close_building'
import { mergeStreets } from '#reference/actions/merge_streets'
import { openBuilding } from '#reference/actions/open_building'
import { renameStreet } from '#reference/actions/rename_street'
import Building from '#reference/models/building'
import Street from '#reference/models/street'
import ClassifierPolicy from '#reference/policies/classifier_policy'
import { closingValidator } from '#reference/validators/item'
import {
  buildingValidator,
  mergingValidator,
  newBuildingValidator,
  renamingValidator,
} from '#reference/validators/street'

export default class StreetChangesController {
  async rename(ctx: HttpContext) {
    await ctx.bouncer.with(ClassifierPolicy).authorize('edit')
    const street = await streetOf(ctx, ctx.params.id)
    await renameStreet(street, await ctx.request.validateUsing(renamingValidator))
    return back(ctx, street.id, 'renamed')
  }

  async merge(ctx: HttpContext) {
    await ctx.bouncer.with(ClassifierPolicy).authorize('edit')
    const street = await streetOf(ctx, ctx.params.id)
    const { intoId, ...merging } = await ctx.request.validateUsing(mergingValidator)
    await mergeStreets(street, await streetOf(ctx, intoId), merging)
    return back(ctx, intoId, 'merged')
  }

  async build(ctx: HttpContext) {
    await ctx.bouncer.with(ClassifierPolicy).authorize('edit')
    const street = await streetOf(ctx, ctx.params.id)
    if (street.validTo !== null) throw new DomainException('E_STREET_ENDED')
    const fields = await ctx.request.validateUsing(newBuildingValidator)
    await openBuilding({ ...fields, streetId: street.id })
    return back(ctx, street.id, 'built')
  }

  async change(ctx: HttpContext) {
    await ctx.bouncer.with(ClassifierPolicy).authorize('edit')
    const { building, street } = await buildingOf(ctx)
    const { gasified, ...facts } = await ctx.request.validateUsing(buildingValidator)
    const isGasified = gasified === null ? null : gasified === 'yes'
    await changeBuilding(building, { ...facts, gasified: isGasified })
    return back(ctx, street.id, 'building_changed')
  }

  async demolish(ctx: HttpContext) {
    await ctx.bouncer.with(ClassifierPolicy).authorize('edit')
    const { building, street } = await buildingOf(ctx)
    await closeBuilding(building, await ctx.request.validateUsing(closingValidator))
    return back(ctx, street.id, 'building_closed')
  }
}

/** A street of the divisions in reach; any other is not there. */
async function streetOf(ctx: HttpContext, id: string): Promise<Street> {
  const street = await Street.query()
    .where('id', id)
    .whereIn('division_id', ctx.work.divisionIds)
    .forUpdate()
    .first()
  if (!street) throw notFound(ctx)
  return street
}

/** A house with its street, both in reach. */
async function buildingOf(ctx: HttpContext) {
  const building = await Building.query().where('id', ctx.params.id).forUpdate().first()
  if (!building) throw notFound(ctx)
  return { building, street: await streetOf(ctx, building.streetId) }
}

function notFound({ request }: HttpContext) {
  return new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
}

function back({ session, response, i18n }: HttpContext, id: string, word: string) {
  session.flash('success', i18n.t(`classifiers.streets.${word}`))
  return response.redirect().toRoute('streets.show', { id })
}
