import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { Named } from '#administration/names'

export type AccountTerm = {
  id: string
  contract: string
  signedOn: IsoDate
  servicePoint: string
  planId: number
  plan: Named
  validFrom: IsoDate
  validTo: IsoDate | null
}

/** Under which terms an account consumes and consumed, the latest first. */
export function termsOfAccount(accountId: string) {
  return rows<AccountTerm>(
    `select t.id, c.number as contract, c.signed_on as "signedOn", s.code as "servicePoint",
            t.plan_id as "planId", t.valid_from as "validFrom", t.valid_to as "validTo",
            jsonb_build_object(
              'nameUz', p.name_uz, 'nameCyrl', p.name_cyrl, 'nameRu', p.name_ru) as plan
       from contract_terms t
       join contracts c on c.tenant_id = :tenant and c.id = t.contract_id
       join service_points s on s.tenant_id = :tenant and s.id = t.service_point_id
       join tariff_plans p on p.tenant_id = :tenant and p.id = t.plan_id
      where t.tenant_id = :tenant and t.account_id = :accountId
      order by t.valid_from desc, t.id desc`,
    { accountId }
  )
}
