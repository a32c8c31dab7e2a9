import { affect } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import type { Judgement, ReadingInQuestion } from '#metering/queries/judge_reading'

type Fresh = { reading: Omit<ReadingInQuestion, 'except'>; judgement: Judgement }

/** Writes judged readings down in one statement; none of them is recorded yet. */
export async function storeReadings(fresh: readonly Fresh[], sheetId: string | null) {
  if (fresh.length === 0) return
  await affect(
    `insert into readings (tenant_id, service_point_id, register_id, read_on, value_wh, source,
                           status, hints, sheet_id, recorded_by)
     select :tenant, point, register, read_on, value_wh, source, status,
            string_to_array(hints, ','), :sheetId::bigint, :by
       from unnest(:points::bigint[], :registers::bigint[], :days::date[], :values::bigint[],
                   :sources::text[], :statuses::text[], :hints::text[])
         as r(point, register, read_on, value_wh, source, status, hints)`,
    {
      sheetId,
      by: actorText(),
      points: fresh.map(({ reading }) => reading.servicePointId),
      registers: fresh.map(({ judgement }) => judgement.register.registerId),
      days: fresh.map(({ reading }) => reading.readOn),
      values: fresh.map(({ reading }) => reading.valueWh),
      sources: fresh.map(({ reading }) => reading.source),
      statuses: fresh.map(({ judgement: { verdict } }) => verdict.kind),
      hints: fresh.map(({ judgement: { verdict } }) =>
        verdict.kind === 'accepted' ? verdict.hints.join(',') : ''
      ),
    }
  )
}
