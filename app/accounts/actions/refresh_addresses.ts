import { affect, rows } from '#shared/database/sql'
import { searchKey } from '#shared/kernel/text/search_key'
import { audit } from '#administration/actions/audit'
import { addressLine } from '#accounts/rules/address_line'

type Place = {
  accountId: string
  premiseId: string
  district: string
  street: string
  formerNames: string
  house: string
  flat: string
  name: string
  before: string
}

type Line = Place & { address: string; key: string }

/**
 * Writes the addresses of a street anew after it was renamed or merged: premises, accounts and their
 * search keys, in which the former names stay. Repeating it changes nothing more.
 */
export async function refreshAddresses(streetId: string, intoId: string | null) {
  if (intoId !== null) await affect(MOVE, { streetId, intoId })
  const found = await rows<Place>(PLACES, { streetId: intoId ?? streetId })
  const lines = found.map(lineOf)
  await affect(WRITE_PREMISES, { lines: JSON.stringify(lines) })
  await affect(WRITE_ACCOUNTS, { lines: JSON.stringify(lines) })
  for (const { accountId, before, address } of lines.filter(
    (line) => line.before !== line.address
  )) {
    await audit({
      action: 'account.address_changed',
      subject: { kind: 'account', id: accountId },
      accountId,
      before: { address: before },
      after: { address },
    })
  }
}

function lineOf(place: Place): Line {
  const address = addressLine(place)
  const key = searchKey(`${place.name} ${address} ${place.formerNames}`)
  return { ...place, address, key }
}

const MOVE = `
  update premises p
     set street_id = :intoId, building_id = coalesce(b.merged_into, p.building_id)
    from premises q
    left join buildings b on b.tenant_id = :tenant and b.id = q.building_id
   where p.tenant_id = :tenant and q.tenant_id = :tenant and q.id = p.id
     and p.street_id = :streetId`

const PLACES = `
  select a.id as "accountId", p.id as "premiseId", d.name_uz as district, s.name_uz as street,
         p.house, p.flat, a.name, a.address as before,
         coalesce((select string_agg(n.name_uz, ' ') from street_names n
           where n.tenant_id = :tenant and n.valid_to is not null and n.street_id = s.id), '')
         as "formerNames"
    from premises p
    join streets s on s.tenant_id = :tenant and s.id = p.street_id
    join divisions d on d.tenant_id = :tenant and d.id = p.division_id
    join personal_accounts a on a.tenant_id = :tenant and a.premise_id = p.id
   where p.tenant_id = :tenant and p.street_id = :streetId
   order by a.id`

const LINES = `jsonb_to_recordset(cast(:lines as jsonb))
  as l ("accountId" bigint, "premiseId" bigint, address text, key text)`

const WRITE_PREMISES = `
  update premises p set address = l.address from ${LINES}
   where p.tenant_id = :tenant and p.id = l."premiseId" and p.address <> l.address`

const WRITE_ACCOUNTS = `
  update personal_accounts a set address = l.address, search_key = l.key from ${LINES}
   where a.tenant_id = :tenant and a.id = l."accountId"
     and (a.address <> l.address or a.search_key <> l.key)`
