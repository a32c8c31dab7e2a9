import { isRefused } from '@hisob/contract'
import type { AccountFacts } from '@hisob/contract'
import type { PaymeSettings } from './manifest.ts'
import type { Members } from './read_envelope.ts'
import { readAmount } from './read_params.ts'

const TIYIN_IN_SOM = 100n

/** Answer to CheckPerformTransaction: yes, with what the payer and the tax receipt are shown. */
export function allowance(account: AccountFacts, params: Members, settings: PaymeSettings) {
  return {
    allow: true,
    ...(settings.additional === 'shown' ? { additional: shown(account) } : {}),
    ...detailOf(params, settings),
  }
}

function shown({ payer, address, balanceMinor, lastReading }: AccountFacts) {
  return {
    name: payer,
    address,
    balance: som(-balanceMinor),
    ...(lastReading ? { last_reading: lastReading } : {}),
  }
}

/** One item worth the whole sum, so that items and payment cannot differ. */
function detailOf(params: Members, settings: PaymeSettings) {
  const amount = readAmount(params)
  const { fiscalTitle: title, fiscalCode: code, fiscalPackage, fiscalVat } = settings
  if (isRefused(amount) || title === '' || code === '') return {}

  const item = { title, price: amount.minor, count: 1, code, package_code: fiscalPackage }
  return { detail: { receipt_type: 0, items: [{ ...item, vat_percent: Number(fiscalVat) }] } }
}

/** So'm with two decimals, as people read it; below zero is debt. */
function som(minor: bigint): string {
  const sign = minor < 0n ? '-' : ''
  const size = minor < 0n ? -minor : minor
  return `${sign}${size / TIYIN_IN_SOM}.${String(size % TIYIN_IN_SOM).padStart(2, '0')}`
}
