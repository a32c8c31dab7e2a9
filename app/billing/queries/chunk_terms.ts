import { copyOut } from '#shared/database/copy_out'
import type { CopyReader } from '#shared/database/copy_reader'
import { dayText } from '#billing/queries/day_text'
import { follow } from '#billing/queries/follow'
import type { Term, TermExtras } from '#billing/rules/account_to_bill'
import type { Chunk, RunInWork } from '#billing/run_in_work'

type ChunkTerm = Term & { accountId: bigint }

/** In the place of what a contract does not say. */
const UNSAID = -1

const WHOLE_PPM = 1_000_000n

/** Which plan each service point of a chunk had, in the months that the run may bill: by account. */
export async function chunkTerms(run: RunInWork, { lo, hi }: Chunk) {
  const earliest = [...run.tariffs.keys()].reduce((a, b) => (a < b ? a : b))
  const reader = await copyOut(
    `select account_id, service_point_id, plan_id, valid_from, valid_to,
            coalesce((terms ->> 'normSharePpm')::bigint, ${UNSAID}),
            coalesce((terms ->> 'capacityW')::bigint, ${UNSAID}),
            coalesce((terms ->> 'capacityPlanId')::int, ${UNSAID})
       from contract_terms
      where tenant_id = ${run.tenantId} and account_id >= ${lo} and account_id < ${hi}
        and valid_from < '${run.end}' and (valid_to is null or valid_to > '${earliest}')
      order by account_id, service_point_id, valid_from`
  )
  return follow(() => (reader.next() ? termOf(reader) : null))
}

function termOf(reader: CopyReader): ChunkTerm {
  const accountId = reader.int8()
  const servicePointId = reader.int8()
  const planId = reader.int4()
  const from = dayText(reader.day())
  const to = reader.dayOrNull()
  const extras = extrasOf(reader)
  return { accountId, servicePointId, planId, from, to: to === null ? null : dayText(to), extras }
}

function extrasOf(reader: CopyReader): TermExtras | null {
  const [share, declaredW, planId] = [reader.int8(), reader.int8(), reader.int4()]
  if (share < 0n && declaredW < 0n) return null
  return {
    normSharePpm: share < 0n ? WHOLE_PPM : share,
    capacity: declaredW < 0n ? null : { planId, declaredW },
  }
}
