import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { KnownReading } from '#metering/rules/reading_facts'
import type { ReadingSource } from '#metering/rules/reading_chain'

export type SameDayReading = {
  id: string
  valueWh: bigint
  source: ReadingSource
  status: 'accepted' | 'questioned'
}

export type Neighbours = {
  previous: KnownReading | null
  next: KnownReading | null
  sameDay: SameDayReading[]
}

type Asked = {
  registerId: string
  readOn: IsoDate
  /** One reading to leave out: the one being judged anew. */
  except: string | null
}

type Row = {
  at: number
  place: 'previous' | 'next' | 'same'
  id: string
  readOn: IsoDate
  valueWh: string
  source: ReadingSource
  status: 'accepted' | 'questioned'
}

const COLUMNS = `r.id, r.read_on, r.value_wh, r.source, r.status`
const KNOWN = `r.tenant_id = :tenant and r.register_id = a.register and r.id is distinct from a.left_out`
const REAL = `r.status = 'accepted' and r.source <> 'estimate'`

/**
 * What is known of registers around a day of each: the accepted readings next to it, and those of
 * the day itself. Estimates are no neighbours. Answers in the order in which it was asked.
 */
export async function neighbours(asked: readonly Asked[]): Promise<Neighbours[]> {
  const found = await rows<Row>(
    `select a.at::int as at, f.place, f.id, f.read_on as "readOn", f.value_wh as "valueWh",
            f.source, f.status
       from unnest(:registers::bigint[], :days::date[], :excepts::bigint[])
         with ordinality as a(register, read_on, left_out, at)
       cross join lateral (
         (select 'previous' as place, ${COLUMNS} from readings r
           where ${KNOWN} and ${REAL} and r.read_on < a.read_on
           order by r.read_on desc, r.id desc limit 1)
         union all
         (select 'next', ${COLUMNS} from readings r
           where ${KNOWN} and ${REAL} and r.read_on > a.read_on
           order by r.read_on, r.id limit 1)
         union all
         (select 'same', ${COLUMNS} from readings r
           where ${KNOWN} and r.status in ('accepted', 'questioned') and r.read_on = a.read_on
           order by r.id)) f`,
    {
      registers: asked.map(({ registerId }) => registerId),
      days: asked.map(({ readOn }) => readOn),
      excepts: asked.map(({ except }) => except),
    }
  )
  const of = Map.groupBy(found, ({ at }) => at)
  return asked.map((_, index) => neighboursOf(of.get(index + 1) ?? []))
}

function neighboursOf(found: readonly Row[]): Neighbours {
  const known = (place: Row['place']) => found.find((row) => row.place === place)
  return {
    previous: knownReading(known('previous')),
    next: knownReading(known('next')),
    sameDay: found
      .filter((row) => row.place === 'same')
      .map(({ id, valueWh, source, status }) => ({ id, valueWh: BigInt(valueWh), source, status })),
  }
}

function knownReading(row: Row | undefined): KnownReading | null {
  return row ? { readOn: row.readOn, valueWh: BigInt(row.valueWh) } : null
}
