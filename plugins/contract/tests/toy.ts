import { assertNever, basicCredentials, defineAdapter, isRefused, refuse } from '../src/index.ts'
import type { Decoded, Outcome, PaymentAdapter, RawCall, Refused } from '../src/index.ts'
import type { Examination } from '../src/test_suite.ts'

const manifest = {
  kind: 'payment',
  key: 'toy',
  title: 'Toy',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'password',
  commands: ['pay', 'cancel', 'statement'],
  settings: [],
} as const

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** The smallest provider there could be: `pay ACCOUNT SUM REFERENCE` in, one line out. */
export const toyAdapter = defineAdapter({ manifest, authenticate, decode, encode })

function authenticate(call: RawCall) {
  return basicCredentials(call.headers.authorization) ?? refuse('unauthorized')
}

function decode(call: RawCall): Decoded | Refused {
  const credentials = authenticate(call)
  if (isRefused(credentials)) return credentials

  const parts = /^pay (?<account>\d+) (?<sum>\d{1,15}) (?<reference>\d{1,20})$/.exec(
    text(call.body)
  )
  if (parts?.groups === undefined) return refuse('malformed')

  const { account = '', sum = '', reference = '' } = parts.groups
  const amount = { minor: BigInt(sum), currency: 'UZS' }
  const command = { kind: 'pay', account, amount, reference, paidAt: null } as const
  return { kind: 'decoded', credentials, serviceId: null, command }
}

function encode(outcome: Outcome) {
  return { status: 200, headers: {}, body: new TextEncoder().encode(lineOf(outcome)) }
}

function lineOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'refused':
      return outcome.refusal
    case 'statement':
      return `done ${outcome.rows.map((row) => row.amountMinor).join(' ')}`
    case 'pay_repeated':
    case 'cancel_repeated':
    case 'reserve_repeated':
    case 'release_repeated':
      return 'repeated'
    case 'paid':
    case 'cancelled':
    case 'checked':
    case 'status':
    case 'reserved':
    case 'released':
    case 'reservations':
    case 'fiscalised':
    case 'password_changed':
      return 'done'
    default:
      return assertNever(outcome)
  }
}

function calling(line: string): RawCall {
  return {
    method: 'POST',
    path: '/channels/toy/demo',
    headers: { authorization: 'Basic dG95OnRveQ==' },
    body: new TextEncoder().encode(line),
    peer: '192.0.2.20',
    receivedAt: '2026-03-01T05:15:02.000Z',
  }
}

const reference = '12345678901234567890'
const paying = (sum: bigint) => calling(`pay 7 ${sum} ${reference}`)

/** What the suite has to know of the toy's provider. */
export const toyFacts: Omit<Examination, 'test' | 'group' | 'adapter'> = {
  settings: {},
  samples: [
    {
      name: 'a payment',
      call: paying(100n),
      decoded: toyAdapter.decode(paying(100n), {}),
      outcome: refuse('payer_blocked'),
      reply: { status: 200, headers: {}, body: 'payer_blocked' },
    },
  ],
  provider: {
    codeOf: (reply) => text(reply.body).split(' ')[0] ?? '',
    reference,
    paying,
    stranger: { ...paying(1n), headers: {} },
    statementSums: (reply) => text(reply.body).split(' ').slice(1).map(BigInt),
    codes: {
      success: 'done',
      unauthorized: 'unauthorized',
      repeatedPay: 'repeated',
      repeatedCancel: 'repeated',
    },
    sameAnswer: [],
  },
}

/** Titles of the tests that fail when the suite examines this adapter. */
export function failuresOf(
  adapter: PaymentAdapter,
  register: (examination: Examination) => void
): readonly string[] {
  const failures: string[] = []
  register({
    test: (title, body) => {
      try {
        body()
      } catch {
        failures.push(title)
      }
    },
    group: (_title, body) => body(),
    adapter,
    ...toyFacts,
  })
  return failures
}
