import { basicCredentials, isRefused, refuse } from '@hisob/contract'

/**
 * @param {import('@hisob/contract').RawCall} call
 * @returns {import('@hisob/contract').Credentials | import('@hisob/contract').Refused}
 */
export function authenticate(call) {
  return basicCredentials(call.headers.authorization) ?? refuse('unauthorized')
}

/**
 * Bytes to a command. It never throws: what cannot be read is refused.
 *
 * @param {import('@hisob/contract').RawCall} call
 * @param {{ accountField: string }} settings
 * @returns {import('@hisob/contract').Decoded | import('@hisob/contract').Refused}
 */
export function decode(call, settings) {
  const credentials = authenticate(call)
  if (isRefused(credentials)) return credentials
  if (call.method !== 'POST') return refuse('wrong_http_method')

  const message = readMessage(call.body)
  if (message === null) return refuse('malformed')
  const command = readCommand(message, settings)
  return isRefused(command) ? command : { kind: 'decoded', credentials, serviceId: null, command }
}

/** @param {Readonly<Record<string, string>>} message @param {{ accountField: string }} settings */
function readCommand(message, { accountField }) {
  const account = message[accountField]?.trim()
  const reference = message.id
  switch (message.do) {
    case 'check':
      return account ? { kind: 'check', account, amount: null } : missing(accountField)
    case 'pay':
      return readPay(account, reference, message)
    case 'cancel':
      return reference
        ? { kind: 'cancel', reference, reason: message.reason ?? null }
        : missing('id')
    case 'status':
      return reference ? { kind: 'status', reference } : missing('id')
    default:
      return refuse('unknown_method')
  }
}

function readPay(account, reference, { sum, time }) {
  if (!account) return missing('account')
  if (!reference || !/^\d{1,20}$/.test(reference)) return missing('id')
  if (sum === undefined) return missing('sum')
  // Sums are whole tiyin, as text: a JSON number could not carry them all.
  if (!/^[1-9]\d{0,14}$/.test(sum)) return refuse('wrong_amount')
  return {
    kind: 'pay',
    account,
    amount: { minor: BigInt(sum), currency: 'UZS' },
    reference,
    paidAt: time ?? null,
  }
}

function missing(name) {
  return refuse('missing_parameter', { name })
}

/** A flat JSON object of texts; null for anything else. */
function readMessage(body) {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    const isFlat =
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((one) => typeof one === 'string')
    return isFlat ? Object.assign(Object.create(null), value) : null
  } catch {
    return null
  }
}
