export type SampleAccount = {
  id: string
  number: string
  name: string
  address: string
  phone: string
  readOn: string | null
  consumptionWh: string
  balanceMinor: string
  state: 'settled' | 'owes' | 'hold'
}

const NAMES = [
  'Rustamov Jasur',
  'Karimova Dilnoza',
  'Toʻxtayev Oʻktam',
  'Gʻaniyeva Shahnoza',
  'Норматов Ғайрат Ҳамидович',
]
const STREETS = [
  'Navoiy koʻchasi',
  'Mustaqillik shoh koʻchasi',
  'Ibn Sino koʻchasi',
  'Чўлпон кўчаси',
]
const STATES = ['settled', 'owes', 'hold'] as const

export const sampleAccounts: SampleAccount[] = Array.from({ length: 40 }, (_, at) => ({
  id: String(at + 1),
  number: `0612 000${at % 9} ${4471 + at * 17}`,
  name: NAMES[at % NAMES.length]!,
  address: `Olot, ${STREETS[at % STREETS.length]} ${at + 3}`,
  phone: `+998 9${at % 9} ${100 + at} 45 67`,
  readOn: at % 7 === 3 ? null : `2026-10-${String((at % 28) + 1).padStart(2, '0')}`,
  consumptionWh: String(100_000 + at * 37_250),
  balanceMinor: String(
    at % 3 === 0 ? 0 : at % 3 === 1 ? 22_000_000 + at * 123_450 : -1_550_000 - at
  ),
  state: STATES[at % 3]!,
}))
