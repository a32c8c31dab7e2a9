import db from '@adonisjs/lucid/services/db'
import { affect, rows } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { decideConflict } from '#reference/actions/decide_conflict'
import { receiveBundle } from '#reference/actions/receive_bundle'
import { receiveReference } from '#reference/actions/receive_reference'
import { setSource } from '#reference/actions/set_source'
import { trustCentre } from '#reference/actions/trust_centre'
import { pullReference } from '#reference/jobs/pull_reference'
import { receiveWaiting } from '#reference/jobs/receive_waiting'
import { digestOf } from '#reference/publication/digest_of'
import { conflictsOf } from '#reference/queries/conflicts'
import { contentOf } from '#reference/queries/content_of'
import { listReceipts } from '#reference/queries/receipts'
import { referenceSource } from '#reference/queries/reference_source'
import { rulesOn } from '#reference/queries/rules_on'
import { openRegion } from '#tests/support/open_region'
import { emptyDatabase, type Region } from '#tests/support/world'

let region: Region

const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)

/** What an autonomous deployment of the tests can be told to do. */
export const orders = {
  /** A region with the national files and one value of its own that the centre also sets. */
  async open() {
    await emptyDatabase()
    region = await openRegion('navoiy', '1712', ['Karmana'])
    await inRegion(async () => {
      await receiveReference()
      await affect(
        `insert into rule_values (tenant_id, code, scope, value, unit, valid_from, origin, act)
         values (:tenant, 'disconnection_notice_days', 'all', 10, 'days', '2026-01-01', 'local',
                 'Decision of the region 4 of 20.12.2025')`
      )
    })
  },

  trust: (centre: string, pem: string) => trustCentre(centre, pem),

  source: (url: string) => setSource({ url, everyMinutes: 60 }),

  /** One look at the source, whenever the next one would have been, and what follows from it. */
  async pull() {
    await db
      .connection('platform')
      .rawQuery('update platform.reference_source set next_try_at = clock_timestamp()')
    const stored = await pullReference()
    const received = await receiveWaiting(region.id)
    const { failures, lastError } = (await referenceSource())!
    return { stored, received, failures, lastError }
  },

  receive: (bundle: string) => inRegion(() => receiveBundle(Buffer.from(bundle, 'base64'), 'file')),

  decide: (conflictId: string, from: string) =>
    inRegion(() =>
      asActor({ kind: 'user', id: region.users.boss!, name: 'boss' }, () =>
        decideConflict({ conflictId, decision: 'take', reason: 'as the republic', from })
      )
    ),

  state: () =>
    inRegion(async () => {
      const receipts = await listReceipts(1)
      const conflicts = []
      for (const { id } of receipts) conflicts.push(...(await conflictsOf(id)))
      return {
        digest: digestOf(await contentOf()),
        receipts,
        conflicts,
        local: await contentOf('local'),
      }
    }),

  noticeDays: (on: string) =>
    inRegion(async () => (await rulesOn(on, 'household')).disconnectionNoticeDays),

  prices: (plan: string, on: string) =>
    inRegion(async () => {
      const found = await rows<{ price: string }>(
        `select r.price_minor::text as price from tariff_rates r
           join tariff_plans p on p.tenant_id = :tenant and p.id = r.plan_id
          where r.tenant_id = :tenant and p.code = :plan and r.valid_from <= :on
            and (r.valid_to is null or r.valid_to > :on)
          order by r.from_wh`,
        { plan, on }
      )
      return found.map(({ price }) => price)
    }),
}
