import type { Refusal } from '@hisob/contract'
import type { Endpoint } from './endpoint.ts'

// A Record over the closed union: a refusal without a code here does not compile.
const CODES: Readonly<Record<Refusal, string>> = {
  unauthorized: '10001',
  access_denied: '10001',
  malformed: '10002',
  wrong_envelope: '10002',
  wrong_http_method: '10003',
  unknown_method: '10003',
  missing_parameter: '10005',
  invalid_parameter: '10005',
  wrong_date: '10005',
  unknown_service: '10006',
  unknown_account: '10007',
  payer_blocked: '10007',
  already_paid: '10008',
  already_reserved: '10008',
  already_cancelled: '10009',
  // Also of a promise that had run out before it arrived: nothing was created then.
  expired: '10009',
  conflict: '10010',
  already_performed: '10010',
  wrong_amount: '10011',
  amount_too_small: '10012',
  amount_too_large: '10013',
  unknown_payment: '10014',
  cannot_cancel: '10017',
  unavailable: '99999',
  internal: '99999',
}

/** What an end of the transaction means depends on what was asked of it. */
const CODES_AT: Readonly<Partial<Record<Endpoint, Readonly<Partial<Record<Refusal, string>>>>>> = {
  confirm: { already_cancelled: '10015', expired: '10015', already_performed: '10016' },
  reverse: { already_cancelled: '10018', expired: '10017', already_performed: '10017' },
}

/** The `errorCode` of a refusal at an endpoint; null is an address of none of them. */
export function failureCode(refusal: Refusal, endpoint: Endpoint | null): string {
  return (endpoint && CODES_AT[endpoint]?.[refusal]) ?? CODES[refusal]
}
