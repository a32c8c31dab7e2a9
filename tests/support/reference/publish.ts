import { asActor } from '#shared/http/actor'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { decideVisa } from '#administration/actions/decide_visa'
import { requestPublication } from '#reference/actions/request_publication'
import { draftDifference } from '#reference/queries/draft_difference'
import { theWorld } from '#tests/support/world'

export const inCentre = <T>(work: () => Promise<T>) => asTenant(theWorld().centre.id, work)

/** The centre edits its working copy, one person asks to publish it and another grants. */
export async function publish(title: string, edit: () => Promise<unknown>): Promise<number> {
  const { centre } = theWorld()
  const as = <T>(login: string, work: () => Promise<T>) =>
    inCentre(() => asActor({ kind: 'user', id: centre.users[login]!, name: login }, work))
  await inCentre(edit)
  const visaId = await as('admin', async () =>
    requestPublication({
      centre: centre.code,
      title,
      act: 'Order 12',
      validFrom: '2026-07-01',
      sha256: (await draftDifference(centre.code)).sha256,
      reason: 'checked against the act',
      divisionId: centre.divisions.republic!,
    })
  )
  await as('approver', () => decideVisa({ visaId, decision: 'granted', reason: 'agreed' }))
  const done = await inCentre(() =>
    one<{ outcome: { number: number } }>(
      `select outcome from visas where tenant_id = :tenant and id = :visaId`,
      { visaId }
    )
  )
  return done!.outcome.number
}
