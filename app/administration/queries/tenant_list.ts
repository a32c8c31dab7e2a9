import { platformRows } from '#administration/queries/platform_rows'
import type { Tenant } from '#administration/tenant'
import type { TenantFacts } from '#administration/tenants/tenant_facts'

export type ListedTenant = Omit<Tenant, 'kind'> & {
  soato: string | null
  host: string | null
  createdAt: Date
  suspendedAt: Date | null
  suspensionReason: string | null
  facts: Partial<TenantFacts>
  refreshedAt: Date | null
  failure: string | null
  /** Steps done and all of them, while it is being opened. */
  opening: { done: number; lastError: string | null } | null
}

type Asked = { id?: number }

/** The regions as the centre sees them: what the last look found, without looking again. */
export function tenantList({ id }: Asked = {}): Promise<ListedTenant[]> {
  return platformRows<ListedTenant>(
    `select t.id, t.code, t.soato, t.host, t.name_uz as "nameUz", t.name_cyrl as "nameCyrl",
            t.name_ru as "nameRu", t.status, t.created_at as "createdAt",
            t.suspended_at as "suspendedAt", t.suspension_reason as "suspensionReason",
            coalesce(s.facts, '{}') as facts, s.refreshed_at as "refreshedAt", s.failure,
            case when o.finished_at is null and o.tenant_id is not null then json_build_object(
              'done', (select count(*) from jsonb_object_keys(o.steps)),
              'lastError', o.last_error) end as opening
       from platform.tenants t
       left join platform.tenant_states s on s.tenant_id = t.id
       left join platform.tenant_openings o on o.tenant_id = t.id
      where t.kind = 'region' and (:id::int is null or t.id = :id)
      order by t.name_uz, t.id`,
    { id: id ?? null }
  )
}
