import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import type { IsoDate } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { holdChannel } from '#payments/actions/reconcile_days'
import type { CommissionTerms } from '#payments/rules/commission_of'

export type NewTerms = CommissionTerms & {
  channelId: number
  /** Code of a resource; empty for all that have no terms of their own. */
  service: string
  bearer: 'region' | 'payer'
  settleDays: number
  agentName: string
  agentKey: string | null
  validFrom: IsoDate
  reason: string
}

/**
 * Puts terms of an agent in force from a day on; what held before ends there. Days before stay as they
 * were: a commission that was booked changes only with the payments of its day.
 *
 * @throws E_TERMS_DATE
 */
export async function putTerms(terms: NewTerms): Promise<string> {
  const { channelId, service, validFrom } = terms
  await holdChannel(channelId)
  const last = await one<{ from: string }>(
    `select max(valid_from) as "from" from channel_terms
      where tenant_id = :tenant and channel_id = :channelId and service = :service`,
    { channelId, service }
  )
  if (last?.from && last.from >= validFrom) {
    throw new DomainException('E_TERMS_DATE', { date: last.from })
  }
  await affect(
    `update channel_terms set valid_to = :validFrom
      where tenant_id = :tenant and channel_id = :channelId and service = :service
        and valid_to is null`,
    { channelId, service, validFrom }
  )
  const row = await one<{ id: string }>(INSERT, { ...terms, by: actorText() })
  await audit({
    action: 'terms.put',
    subject: { kind: 'terms', id: row!.id },
    reason: terms.reason,
    after: { ...terms },
  })
  return row!.id
}

const INSERT = `
  insert into channel_terms (tenant_id, channel_id, service, per, rate_ppm, minimum_minor, fixed_minor,
                             bearer, settle_days, agent_name, agent_key, valid_from, reason, created_by)
  values (:tenant, :channelId, :service, :per, :ratePpm, :minimumMinor, :fixedMinor, :bearer,
          :settleDays, :agentName, :agentKey, :validFrom, :reason, :by) returning id`
