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

type Row = {
  place: 'previous' | 'next' | 'same'
  id: string
  readOn: IsoDate
  valueWh: string
  source: ReadingSource
  status: 'accepted' | 'questioned'
}

const COLUMNS = `id, read_on as "readOn", value_wh as "valueWh", source, status`
const KNOWN = `tenant_id = :tenant and register_id = :registerId`
const REAL = `status = 'accepted' and source <> 'estimate'`

/**
 * What is known of a register around a day: the accepted readings next to it, and those of the day
 * itself. Estimates are no neighbours. `except` leaves one reading out: the one being judged anew.
 */
export async function neighbours(
  registerId: string,
  readOn: IsoDate,
  except: string | null
): Promise<Neighbours> {
  const found = await rows<Row>(
    `(select 'previous' as place, ${COLUMNS} from readings
       where ${KNOWN} and ${REAL} and read_on < :readOn and id is distinct from :except
       order by read_on desc, id desc limit 1)
     union all
     (select 'next', ${COLUMNS} from readings
       where ${KNOWN} and ${REAL} and read_on > :readOn and id is distinct from :except
       order by read_on, id limit 1)
     union all
     (select 'same', ${COLUMNS} from readings
       where ${KNOWN} and status in ('accepted', 'questioned') and read_on = :readOn
         and id is distinct from :except order by id)`,
    { registerId, readOn, except }
  )
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
