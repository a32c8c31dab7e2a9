import { one, rows } from '#shared/database/sql'
import { nextPeriod } from '#shared/kernel/calendar'
import type { Chunk } from '#billing/run_in_work'
import type { ConsumerClass } from '#billing/run_scope'
import type { TrialScope } from '#billing/tariff_trial'

export type TrialAccounts = TrialScope & {
  divisionIds: readonly number[]
  consumerClass: ConsumerClass
}

export type TrialChunk = Chunk & { accounts: number }

const AT_ONCE = 1000

/** Ranges of account ids to go through after the last one done; of a sample, one account each. */
export async function trialChunks(scope: TrialAccounts, after: string): Promise<TrialChunk[]> {
  const ids = await rows<{ id: string }>(
    `select id from (${selected(scope)}) s where id > :after order by id`,
    { ...bindingsOf(scope), after }
  )
  const size = scope.sample.kind === 'all' ? AT_ONCE : 1
  const chunks: TrialChunk[] = []
  for (let at = 0; at < ids.length; at += size) {
    const part = ids.slice(at, at + size)
    const hi = (BigInt(part.at(-1)!.id) + 1n).toString()
    chunks.push({ no: chunks.length, lo: part[0]!.id, hi, accounts: part.length })
  }
  return chunks
}

export async function countTrialAccounts(scope: TrialAccounts): Promise<number> {
  const found = await one<{ n: number }>(
    `select count(*)::int as n from (${selected(scope)}) s`,
    bindingsOf(scope)
  )
  return found!.n
}

export type TrialAccount = { accountId: string; number: string; districtId: number }

/** The accounts of one range, with the district that they lie in. */
export function accountsOfTrial(scope: TrialAccounts, { lo, hi }: Chunk): Promise<TrialAccount[]> {
  return rows<TrialAccount>(
    `select s.id as "accountId", s.number,
            coalesce((select t.id from divisions t
                       where t.tenant_id = :tenant and t.kind = 'district'
                         and starts_with(d.path, t.path) limit 1), d.id) as "districtId"
       from (${selected(scope)}) s
       join divisions d on d.tenant_id = :tenant and d.id = s.division_id
      where s.id >= :lo and s.id < :hi order by s.id`,
    { ...bindingsOf(scope), lo, hi }
  )
}

function selected({ sample }: TrialAccounts): string {
  const within = `
    select a.id, a.number, a.division_id from personal_accounts a
     where a.tenant_id = :tenant and a.division_id = any(:divisionIds)
       and a.consumer_class = :consumerClass and a.opened_on < :end
       and (a.closed_on is null or a.closed_on >= :from)`
  if (sample.kind === 'all') return within
  if (sample.kind === 'numbers') return `${within} and a.number = any(:numbers)`
  return `${within} order by md5(a.id::text || :seed) limit :size`
}

function bindingsOf({ sample, months, divisionIds, consumerClass }: TrialAccounts) {
  return {
    divisionIds,
    consumerClass,
    from: months[0]!,
    end: nextPeriod(months.at(-1)!),
    ...(sample.kind === 'numbers' ? { numbers: sample.numbers } : {}),
    ...(sample.kind === 'random' ? { seed: sample.seed, size: sample.size } : {}),
  }
}
