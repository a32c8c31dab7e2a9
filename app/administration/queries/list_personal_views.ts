import { rows } from '#shared/database/sql'
import { pageOf } from '#administration/audit_log/page_of'
import type { Reach } from '#administration/audit_log/select_audit'
import type { Named } from '#administration/names'
import type { PersonalViewFilter } from '#administration/validators/personal_view_filter'

export type PersonalView = {
  id: string
  at: Date
  person: string
  ip: string | null
  division: Named | null
  kind: string
  subject: string
  accountId: string | null
  accountNumber: string | null
  filter: Record<string, unknown> | null
  shown: number
}

export type PersonalViewPage = {
  views: PersonalView[]
  after: string | null
  before: string | null
}

/** One page of the looks at personal data, newest first. */
export async function listPersonalViews(
  filter: PersonalViewFilter,
  reach: Reach,
  most: number
): Promise<PersonalViewPage> {
  const { after, before } = filter
  const mark = before ?? after
  const [step, order] = before ? ['>', 'asc'] : ['<', 'desc']
  const found = await rows<PersonalView>(viewsSql(step, order), {
    reach,
    person: filter.person.replace(/[\\%_]/g, '\\$&'),
    account: filter.account,
    from: filter.from,
    to: filter.to,
    mark,
    limit: most + 1,
  })
  const page = pageOf(found, { most, isBackwards: before !== null, isFirst: mark === null })
  return { views: page.rows, before: page.before?.id ?? null, after: page.after?.id ?? null }
}

function viewsSql(step: string, order: string) {
  return `select v.id, v.at, v.user_name as person, v.ip, v.kind, v.subject, v.account_id as "accountId",
            a.number as "accountNumber", v.filter, v.shown,
            case when d.id is not null then jsonb_build_object(
              'nameUz', d.name_uz, 'nameCyrl', d.name_cyrl, 'nameRu', d.name_ru) end as division
       from personal_views v
       left join divisions d on d.tenant_id = :tenant and d.id = v.division_id
       left join personal_accounts a on a.tenant_id = :tenant and a.id = v.account_id
      where v.tenant_id = :tenant
        and (:reach::int[] is null or v.division_id = any(:reach))
        and (:person = '' or v.user_name ilike '%' || :person || '%')
        and (:account = '' or v.account_id = (
          select id from personal_accounts where tenant_id = :tenant and number = :account))
        and (:from::date is null
             or v.at >= (:from::timestamp at time zone 'Asia/Tashkent'))
        and (:to::date is null
             or v.at < ((:to::date + 1)::timestamp at time zone 'Asia/Tashkent'))
        and (:mark::bigint is null or v.id ${step} :mark::bigint)
      order by v.id ${order} limit :limit`
}
