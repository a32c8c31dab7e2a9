import { copyOut } from '#shared/database/copy_out'
import type { CopyReader } from '#shared/database/copy_reader'
import { dayText } from '#billing/queries/day_text'
import { follow } from '#billing/queries/follow'
import type { ContractVolume, DatedBenefit, ReactiveUse } from '#billing/rules/account_to_bill'
import type { AdvanceLot } from '#billing/rules/advance_lot'
import type { Chunk, RunInWork } from '#billing/run_in_work'

type OfAccount<Row> = Row & { accountId: bigint }

/** What few accounts of a chunk have: benefits, contract volumes, reactive energy, advances that keep a price. */
export async function chunkExtras(run: RunInWork, chunk: Chunk) {
  const months = [...run.tariffs.keys()].sort()
  const within = `tenant_id = ${run.tenantId} and account_id >= ${chunk.lo} and account_id < ${chunk.hi}`
  return {
    benefitsOf: await benefits(within, months[0]!, run.end),
    volumesOf: await volumes(within, months),
    reactiveOf: await reactive(within, months),
    lotsOf: await lots(within, months[0]!),
  }
}

async function benefits(within: string, from: string, to: string) {
  const reader = await copyOut(
    `select account_id, id, service_point_id, above_wh, coalesce(up_to_wh, -1), share_bp::bigint,
            payer_code, valid_from, valid_to from benefits
      where ${within} and valid_from < '${to}' and (valid_to is null or valid_to > '${from}')
      order by account_id, id`
  )
  return follow(() => (reader.next() ? benefitFrom(reader) : null))
}

function benefitFrom(reader: CopyReader): OfAccount<DatedBenefit> {
  const accountId = reader.int8()
  const [benefitId, servicePointId, aboveWh] = [reader.int8(), reader.int8(), reader.int8()]
  const [upToWh, shareBp, payerCode] = [reader.int8(), reader.int8(), reader.int4()]
  const from = dayText(reader.day())
  const to = reader.dayOrNull()
  return {
    accountId,
    benefitId,
    servicePointId,
    aboveWh,
    upToWh: upToWh < 0n ? null : upToWh,
    shareBp,
    payerCode,
    from,
    to: to === null ? null : dayText(to),
  }
}

async function volumes(within: string, months: readonly string[]) {
  const reader = await copyOut(
    `select account_id, service_point_id, period, quantity_wh from contract_volumes
      where ${within} and period in (${months.map((month) => `'${month}'`).join(', ')})
      order by account_id, service_point_id`
  )
  return follow((): OfAccount<ContractVolume> | null => {
    if (!reader.next()) return null
    const [accountId, servicePointId] = [reader.int8(), reader.int8()]
    return { accountId, servicePointId, period: dayText(reader.day()), quantityWh: reader.int8() }
  })
}

async function reactive(within: string, months: readonly string[]) {
  const reader = await copyOut(
    `select account_id, service_point_id, period, quantity_varh from reactive_uses
      where ${within} and reversed_at is null and period in (${months.map((month) => `'${month}'`).join(', ')})
      order by account_id, service_point_id`
  )
  return follow((): OfAccount<ReactiveUse> | null => {
    if (!reader.next()) return null
    const [accountId, servicePointId] = [reader.int8(), reader.int8()]
    return { accountId, servicePointId, period: dayText(reader.day()), quantityVarh: reader.int8() }
  })
}

async function lots(within: string, earliest: string) {
  const reader = await copyOut(
    `select account_id, id, priced_on, protected_until, left_minor, amount_minor - left_minor
       from advance_lots
      where ${within} and protected_until > '${earliest}' order by account_id, paid_on, id`
  )
  return follow((): OfAccount<AdvanceLot> | null => {
    if (!reader.next()) return null
    const [accountId, lotId] = [reader.int8(), reader.int8()]
    const [pricedOn, until] = [dayText(reader.day()), dayText(reader.day())]
    const [leftMinor, takenMinor] = [reader.int8(), reader.int8()]
    return { accountId, lotId, pricedOn, until, leftMinor, takenMinor }
  })
}
