import Register from '#equipment/models/register'
import type Reading from '#metering/models/reading'
import { judgeReading, type Judgement } from '#metering/queries/judge_reading'

/** Judges a stored reading by what is known now, as if it came anew. */
export async function judgeStored(reading: Reading, valueWh = reading.valueWh): Promise<Judgement> {
  const { code } = await Register.findOrFail(reading.registerId)
  return judgeReading({
    servicePointId: reading.servicePointId,
    registerCode: code,
    readOn: reading.readOn,
    source: reading.source,
    valueWh,
    except: reading.id,
  })
}
