import type { IsoDate } from '#shared/kernel/calendar'
import { rows } from '#shared/database/sql'
import type { Named } from '#administration/names'
import { ACCOUNTS, type Selection } from '#household/queries/select_accounts'

export type AccountRow = {
  id: string
  number: string
  name: string
  address: string
  phone: string
  status: 'active' | 'closed'
  plan: Named | null
  balanceMinor: string
  lastReadOn: IsoDate | null
  lastPaidOn: IsoDate | null
}

type Place = { today: IsoDate; limit?: number; offset?: number }

/** One page of a selection; plan, last reading and payment are looked up for its rows alone. */
export function listAccounts(selection: Selection, { today, limit, offset }: Place) {
  const { statement, bindings } = accountsStatement(selection, today)
  return rows<AccountRow>(statement, {
    ...bindings,
    limit: limit ?? null,
    offset: offset ?? 0,
  })
}

/** The statement of the list. `:limit` null means all of it: so the export reads the same rows. */
export function accountsStatement({ where, order, bindings }: Selection, today: IsoDate) {
  const statement = `
    select a.id, a.number, a.name, a.address, a.phone, a.status,
           a.balance_minor as "balanceMinor", plan.names as plan,
           reading.read_on as "lastReadOn", payment.booked_on as "lastPaidOn"
      from (
        select a.id, a.number, a.name, a.address, a.phone, a.status,
               coalesce(b.balance_minor, 0) as balance_minor,
               row_number() over (order by ${order}) as place
          from ${ACCOUNTS}
         where ${where}
         order by place limit :limit offset :offset
      ) a
      left join lateral (
        select jsonb_build_object(
                 'nameUz', t.name_uz, 'nameCyrl', t.name_cyrl, 'nameRu', t.name_ru) as names
          from contract_terms c
          join tariff_plans t on t.tenant_id = :tenant and t.id = c.plan_id
         where c.tenant_id = :tenant and c.account_id = a.id
           and c.valid_from <= :today and (c.valid_to is null or c.valid_to > :today)
         order by c.id limit 1
      ) plan on true
      left join lateral (
        select max(last.read_on) as read_on from service_points s
          cross join lateral (
            select r.read_on from readings r
             where r.tenant_id = :tenant and r.service_point_id = s.id and r.status = 'accepted'
             order by r.read_on desc, r.id desc limit 1
          ) last
         where s.tenant_id = :tenant and s.account_id = a.id
      ) reading on true
      left join lateral (
        select y.booked_on from payments y
         where y.tenant_id = :tenant and y.account_id = a.id and y.status = 'posted'
         order by y.paid_at desc, y.payment_id desc limit 1
      ) payment on true
     order by a.place`
  return { statement, bindings: { ...bindings, today } }
}
