import {
  isRefused,
  REFUSALS,
  type Command,
  type Credentials,
  type Decoded,
  type RawReply,
  type Refused,
} from '@hisob/contract'

/*
 * What an adapter answers is data, not truth: each function tells whether it is what the contract
 * says, whoever wrote the adapter.
 */
type Shape = Record<string, (value: unknown) => boolean>

const LONGEST_TEXT = 4096
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]{1,100}$/
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]{0,4096}$/
const OF_THE_HOST = new Set(['connection', 'content-length', 'set-cookie', 'transfer-encoding'])

const text = (value: unknown) => typeof value === 'string' && value.length <= LONGEST_TEXT
const filled = (value: unknown) => text(value) && value !== ''
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value)
const instant = (value: unknown) => text(value) && !Number.isNaN(Date.parse(value as string))
const amount = (value: unknown) =>
  has(value, { minor: (minor) => typeof minor === 'bigint', currency: filled })
const seconds = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0
const texts = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.values(value).every(text)
const promised = { reference: orNull(filled), reservationId: orNull(filled) }

const COMMANDS: Record<Command['kind'], Shape> = {
  check: { account: text, amount: orNull(amount) },
  pay: { account: text, amount, reference: filled, paidAt: orNull(instant) },
  reserve: {
    account: text,
    amount,
    reference: filled,
    providerAt: orNull(instant),
    holdSeconds: seconds,
  },
  confirm: { ...promised, account: orNull(text), amount: orNull(amount) },
  release: { ...promised, reason: orNull(text) },
  cancel: { reference: filled, reason: orNull(text) },
  status: { reference: filled },
  statement: { from: instant, to: instant },
  reservations: { from: instant, to: instant },
  fiscalise: {
    reference: filled,
    of: (of) => of === 'payment' || of === 'cancellation',
    data: texts,
  },
  changePassword: { newPassword: text },
}

export function isOurRefusal(value: unknown): value is Refused {
  if (!isRefused(value) || !REFUSALS.includes(value.refusal)) return false
  return value.parameter === undefined || has(value.parameter, { name: text })
}

export function isCredentials(value: unknown): value is Credentials {
  return has(value, { login: text, password: text })
}

export function isDecoded(value: unknown): value is Decoded {
  return has(value, {
    kind: (kind) => kind === 'decoded',
    credentials: orNull(isCredentials),
    serviceId: orNull(text),
    command: isCommand,
  })
}

function isCommand(value: unknown): boolean {
  const kind = (value as { kind?: unknown } | null)?.kind
  if (typeof kind !== 'string' || !Object.hasOwn(COMMANDS, kind)) return false
  return has(value, COMMANDS[kind as Command['kind']]) && namesItsPromise(value as Command)
}

function namesItsPromise(command: Command): boolean {
  if (command.kind !== 'confirm' && command.kind !== 'release') return true
  return command.reference !== null || command.reservationId !== null
}

export function isRawReply(value: unknown, mostBytes: number): value is RawReply {
  return has(value, {
    status: (status) =>
      Number.isInteger(status) && (status as number) >= 200 && (status as number) <= 599,
    headers: (headers) => texts(headers) && Object.entries(headers as object).every(isHeader),
    body: (body) => body instanceof Uint8Array && body.byteLength <= mostBytes,
  })
}

function isHeader([name, value]: [string, unknown]): boolean {
  return HEADER_NAME.test(name) && !OF_THE_HOST.has(name) && HEADER_VALUE.test(value as string)
}

function has(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(shape).every(([name, is]) => is((value as Record<string, unknown>)[name]))
}
