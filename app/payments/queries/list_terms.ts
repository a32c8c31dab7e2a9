import { rows } from '#shared/database/sql'

export type ListedTerms = {
  id: string
  channel: string
  service: string
  agentName: string
  agentKey: string | null
  per: 'payment' | 'day'
  ratePpm: number
  minimumMinor: string
  fixedMinor: string
  bearer: 'region' | 'payer'
  settleDays: number
  validFrom: string
  validTo: string | null
  reason: string
}

/** Terms of agents, those in force first. */
export function listTerms(): Promise<ListedTerms[]> {
  return rows<ListedTerms>(
    `select t.id, c.title as channel, t.service, t.agent_name as "agentName",
            t.agent_key as "agentKey", t.per, t.rate_ppm as "ratePpm",
            t.minimum_minor as "minimumMinor", t.fixed_minor as "fixedMinor", t.bearer,
            t.settle_days as "settleDays", t.valid_from as "validFrom", t.valid_to as "validTo",
            t.reason
       from channel_terms t
       join payment_channels c on c.tenant_id = :tenant and c.id = t.channel_id
      where t.tenant_id = :tenant
      order by t.valid_to is not null, c.title, t.service, t.valid_from desc`
  )
}
