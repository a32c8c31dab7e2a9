import { randomInt } from 'node:crypto'

/**
 * KEY at work, for `hisob-adapter-kit check URL --provider ./play/provider.js`: how it says things and
 * what it must be answered. What the protocol does not have is null.
 *
 * @param {import('hisob-adapter-kit').Target} target
 * @returns {import('hisob-adapter-kit').Dialect}
 */
function dialect({ login, key }) {
  const pay = ({ account, reference, amountMinor }, password = key) =>
    call({ do: 'pay', account, id: reference, sum: String(amountMinor) }, login, password)
  return {
    title: 'KEY',
    codes: {
      paid: 'ok',
      paidAgain: 'repeated',
      paidAfterCancel: 'already_cancelled',
      begunAfterCancel: 'already_cancelled',
      otherSum: 'conflict',
      unknownAccount: 'unknown_account',
      unauthorized: 'unauthorized',
      unknownPayment: 'unknown_payment',
      cancelled: 'ok',
      cancelledAgain: 'repeated',
      cannotCancel: 'cannot_cancel',
    },
    temporary: ['unavailable', 'internal'],
    sameBytes: [],
    hold: null,
    nobodysPromise: null,
    newReference: () => `${Date.now()}${randomInt(1000, 9999)}`,
    promise: null,
    pay: (intent) => pay(intent),
    cancel: ({ reference }) => call({ do: 'cancel', id: reference }, login, key),
    giveUp: null,
    status: ({ reference }) => call({ do: 'status', id: reference }, login, key),
    statement: null,
    stranger: (intent) => pay(intent, 'wrong'),
    codeOf: ({ text }) => told(text).code,
    stateOf: ({ text }) => told(text).state ?? 'unknown',
    listed: () => [],
  }
}

function call(message, login, password) {
  const pair = Buffer.from(`${login}:${password}`).toString('base64')
  return { headers: { authorization: `Basic ${pair}` }, body: JSON.stringify(message) }
}

function told(text) {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

export default { dialect, scripts: [], accountField: 'account' }
