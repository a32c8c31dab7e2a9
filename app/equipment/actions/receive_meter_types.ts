import MeterType from '#equipment/models/meter_type'
import Resource from '#reference/models/resource'

type Dial = Pick<MeterType, 'phases' | 'digits' | 'decimals'>

const ONE_PHASE_MONTHS = 192
const THREE_PHASE_MONTHS = 120

/** Makes found in the region's houses; five digits turn over after 99,999 kWh. */
const MAKES = [
  make('CE101', 'CE101', { phases: 1, digits: 5, decimals: 1 }),
  make('HXE12', 'HXE12', { phases: 1, digits: 6, decimals: 2 }),
  make('TE71', 'TE71', { phases: 1, digits: 6, decimals: 2 }),
  make('CE303', 'CE303', { phases: 3, digits: 6, decimals: 2 }),
  make('HXE310', 'HXE310', { phases: 3, digits: 6, decimals: 2 }),
]

function make(code: string, name: string, dial: Dial) {
  const verificationMonths = dial.phases === 1 ? ONE_PHASE_MONTHS : THREE_PHASE_MONTHS
  return { code, name, ...dial, accuracyClass: '1.0', verificationMonths }
}

/** The makes of electricity meters a new region starts with; those it has are left as they are. */
export async function receiveMeterTypes(): Promise<MeterType[]> {
  const { id: resourceId } = await Resource.findByOrFail('code', 'electricity')
  return MeterType.fetchOrCreateMany(
    'code',
    MAKES.map((fields) => ({ ...fields, resourceId }))
  )
}
