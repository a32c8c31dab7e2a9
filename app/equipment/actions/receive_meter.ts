import { audit } from '#administration/actions/audit'
import Meter from '#equipment/models/meter'
import MeterType from '#equipment/models/meter_type'
import Register from '#equipment/models/register'
import { TOTAL } from '#equipment/rules/register_codes'
import { verificationDue } from '#equipment/rules/verification_due'

export type NewMeter = {
  /** Code of the make. */
  type: string
  serial: string
  madeIn: number | null
  verifiedOn: string | null
  registers?: readonly { code: string; zone: number }[]
}

const ONE_DIAL = [{ code: TOTAL, zone: 0 }]

/** Takes a meter into stock with its registers; an ordinary meter has one dial. */
export async function receiveMeter(fields: NewMeter): Promise<Meter> {
  const { type, registers = ONE_DIAL, ...facts } = fields
  const make = await MeterType.findByOrFail('code', type)
  const meter = await Meter.create({
    ...facts,
    meterTypeId: make.id,
    verificationDueOn: facts.verifiedOn && verificationDue(facts.verifiedOn, make),
    state: 'stock',
  })
  await Register.createMany(registers.map((register) => ({ ...register, meterId: meter.id })))
  await audit({
    action: 'meter.received',
    subject: { kind: 'meter', id: meter.id },
    after: { type, serial: meter.serial },
  })
  return meter
}
