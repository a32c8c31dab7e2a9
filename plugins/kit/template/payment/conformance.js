import { readSamples } from '@hisob/contract/test_suite'

const reference = '12345678901234567890'

function calling(message, changes = {}) {
  return {
    method: 'POST',
    path: '/gateway/demo/KEY',
    headers: { authorization: 'Basic dG95OnRveQ==' },
    body: new TextEncoder().encode(JSON.stringify(message)),
    peer: '192.0.2.10',
    receivedAt: '2026-03-01T05:15:02.000Z',
    ...changes,
  }
}

const pay = (sum) => ({ do: 'pay', account: 'LS-1726-000123', id: reference, sum: String(sum) })

/** The facts by which the adapter is examined, here and at its installation. */
export default {
  KEY: {
    settings: { accountField: 'account' },
    samples: readSamples(new URL('./samples/', import.meta.url)),
    provider: {
      codeOf: (reply) => JSON.parse(new TextDecoder().decode(reply.body)).code,
      reference,
      paying: (sum) => calling(pay(sum)),
      stranger: calling(pay(1n), { headers: {} }),
      statementSums: null,
      codes: {
        success: 'ok',
        unauthorized: 'unauthorized',
        repeatedPay: 'repeated',
        repeatedCancel: 'repeated',
      },
      sameAnswer: [],
    },
  },
}
