import { rows } from '#shared/database/sql'
import type { StatementLine } from '@hisob/contract'
import type { KnownAccount, KnownPayers } from '#payments/rules/match_payer'
import { tracesIn } from '#payments/rules/traces_in'

type Found = { key: string } & KnownAccount

const COLUMNS = `
  a.id, a.status = 'active' as "isActive",
  exists (select from payer_holds h
           where h.tenant_id = a.tenant_id and h.account_id = a.id and not h.takes_money
             and h.valid_from <= :today and (h.valid_to is null or h.valid_to > :today)) as "isHeld"`
const WHERE = `a.tenant_id = :tenant and a.division_id = any(:divisionIds)`

const BY_NUMBER = `
  select a.number as key, ${COLUMNS} from personal_accounts a
   where ${WHERE} and a.number = any(:keys)`

const BY_CONTRACT = `
  select c.number as key, ${COLUMNS} from contracts c
    join personal_accounts a on a.tenant_id = c.tenant_id and a.contract_id = c.id
   where c.tenant_id = :tenant and c.number = any(:keys) and ${WHERE}`

const BY_TAX_ID = `
  select k.key, ${COLUMNS} from unnest(:keys::text[]) k(key)
    join consumers c on c.tenant_id = :tenant and (c.stir = k.key or c.pinfl = k.key)
    join personal_accounts a on a.tenant_id = c.tenant_id and a.consumer_id = c.id
   where ${WHERE}`

const REMEMBERED = `
  select r.payer_key as key, ${COLUMNS} from payer_rules r
    join personal_accounts a on a.tenant_id = r.tenant_id and a.id = r.account_id
   where r.tenant_id = :tenant and r.payer_key = any(:keys) and ${WHERE}
     and r.valid_from <= :today and (r.valid_to is null or r.valid_to > :today)`

/** All that the lines may name, found in four statements whatever the number of lines. */
export async function knownPayers(
  lines: readonly StatementLine[],
  divisionIds: readonly number[],
  today: string
): Promise<KnownPayers> {
  const { numbers, contracts, taxIds, payerKeys } = keysOf(lines)
  const found = (sql: string, keys: readonly string[]) =>
    keys.length === 0 ? [] : rows<Found>(sql, { keys, divisionIds, today })
  return {
    byNumber: firstBy(await found(BY_NUMBER, numbers)),
    byContract: allBy(await found(BY_CONTRACT, contracts)),
    byTaxId: allBy(await found(BY_TAX_ID, taxIds)),
    remembered: allBy(await found(REMEMBERED, payerKeys)),
  }
}

function keysOf(lines: readonly StatementLine[]) {
  const traces = lines.map(({ purpose }) => tracesIn(purpose ?? ''))
  const given = lines.flatMap(({ account }) => account?.replace(/[\s-]/g, '') || [])
  const taxIds = distinct(lines.flatMap(({ payer }) => payer?.taxId || []))
  return {
    numbers: distinct([...given, ...traces.flatMap(({ accounts }) => accounts)]),
    contracts: distinct(traces.flatMap((trace) => trace.contracts)),
    taxIds,
    payerKeys: distinct([...taxIds, ...lines.flatMap(({ payer }) => payer?.bankAccount || [])]),
  }
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)]
}

function firstBy(found: readonly Found[]): Map<string, KnownAccount> {
  return new Map(found.map(({ key, ...account }) => [key, account]))
}

function allBy(found: readonly Found[]): Map<string, KnownAccount[]> {
  const grouped = Map.groupBy(found, ({ key }) => key)
  return new Map([...grouped].map(([key, list]) => [key, list.map(({ key: _, ...one }) => one)]))
}
