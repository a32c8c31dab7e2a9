import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import type { Audited, Stage } from '#tests/support/routes/audited/audited'

const grounds = { act: 'order 7', reason: 'decided by the council' }

/** The open draft that the walk made, as the editor knows it. */
async function draft({ place }: Stage) {
  const found = await asTenant(place.tenantId, () =>
    one<{ id: string; revision: number; title: string; effectiveFrom: string }>(
      `select id::text, revision, title, effective_from as "effectiveFrom" from tariff_drafts
        where tenant_id = :tenant order by tariff_drafts.id desc limit 1`
    )
  )
  return found!
}

async function anotherStreet({ place }: Stage): Promise<string> {
  const found = await asTenant(place.tenantId, () =>
    one<{ id: string }>(
      `select id::text from streets
        where tenant_id = :tenant and division_id = :divisionId and id <> :streetId
        order by streets.id desc limit 1`,
      { divisionId: place.divisionId, streetId: place.streetId }
    )
  )
  return found!.id
}

export const REFERENCE: Record<string, Audited> = {
  'POST /reference/rules/:code': { leaves: 'visa.requested' },
  'POST /reference/classifiers/:classifier/import': {
    leaves: 'item.added',
    through: 'reference/actions/put_item',
  },
  'POST /reference/classifiers/:classifier/items': { leaves: 'item.added' },
  'POST /reference/classifiers/:classifier/items/:id/closing': { leaves: 'item.closed' },
  'POST /reference/streets': { leaves: 'street.opened' },
  'POST /reference/streets/:id/names': {
    leaves: 'street.renamed',
    through: 'reference/actions/take_street_name',
  },
  'POST /reference/streets/:id/buildings': { leaves: 'building.opened' },
  'POST /reference/buildings/:id': { leaves: 'building.changed' },
  'POST /reference/buildings/:id/closing': { leaves: 'building.closed' },
  'POST /reference/streets/:id/merger': {
    leaves: 'street.merged',
    ask: async (stage) => ({
      params: { id: stage.place.streetId },
      body: { ...grounds, intoId: await anotherStreet(stage), on: '2026-06-01' },
    }),
  },
  'POST /reference/publications': {
    leaves: 'visa.requested',
    through: 'administration/actions/request_visa',
  },
  'POST /reference/receipts': {
    leaves: 'reference.received',
    through: 'reference/actions/receive_version',
  },
  'POST /reference/receipts/file': {
    leaves: 'reference.received',
    through: 'reference/actions/receive_version',
  },
  'POST /reference/conflicts/:id/decision': {
    leaves: 'reference.conflict_decided',
    through: 'reference/actions/decide_conflict',
  },
  'POST /reference/tariff-drafts': {
    leaves: 'tariff_draft.opened',
    ask: () => ({ body: { title: 'Prices of 2099', effectiveFrom: '2099-01-01' } }),
  },
  'PUT /reference/tariff-drafts/:id': {
    leaves: 'tariff_draft.changed',
    ask: async (stage) => {
      const { id, revision, effectiveFrom } = await draft(stage)
      const body = { revision, title: 'Prices of 2099, second', effectiveFrom }
      return { params: { id }, body: { ...body, confidence: 'H', plans: [] } }
    },
  },
  'POST /reference/tariff-drafts/:id/publication': {
    leaves: 'visa.requested',
    through: 'administration/actions/request_visa',
  },
  'POST /reference/tariff-drafts/:id/withdrawal': {
    leaves: 'tariff_draft.withdrawn',
    ask: async (stage) => {
      const { id, revision } = await draft(stage)
      return { params: { id }, body: { revision, reason: 'not now' } }
    },
  },
  'POST /billing/tariff-trials': {
    leaves: 'tariff_trial.asked',
    through: 'billing/actions/ask_tariff_trial',
  },
}
