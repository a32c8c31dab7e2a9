import type { Command, Credentials, Decoded } from '@hisob/contract'
import { areTexts, has, isText, orNull, type Shape } from '#shared/adapters/believe'

const filled = (value: unknown) => isText(value) && value !== ''
const instant = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value))
const amount = (value: unknown) =>
  has(value, { minor: (minor) => typeof minor === 'bigint', currency: filled })
const seconds = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0
const promised = { reference: orNull(filled), reservationId: orNull(filled) }

const COMMANDS: Record<Command['kind'], Shape> = {
  check: { account: isText, amount: orNull(amount) },
  pay: { account: isText, amount, reference: filled, paidAt: orNull(instant) },
  reserve: {
    account: isText,
    amount,
    reference: filled,
    providerAt: orNull(instant),
    holdSeconds: seconds,
  },
  confirm: { ...promised, account: orNull(isText), amount: orNull(amount) },
  release: { ...promised, reason: orNull(isText) },
  cancel: { reference: filled, reason: orNull(isText) },
  status: { reference: filled },
  statement: { from: instant, to: instant },
  reservations: { from: instant, to: instant },
  fiscalise: {
    reference: filled,
    of: (of) => of === 'payment' || of === 'cancellation',
    data: areTexts,
  },
  changePassword: { newPassword: isText },
}

export function isCredentials(value: unknown): value is Credentials {
  return has(value, { login: isText, password: isText })
}

export function isDecoded(value: unknown): value is Decoded {
  return has(value, {
    kind: (kind) => kind === 'decoded',
    credentials: orNull(isCredentials),
    serviceId: orNull(isText),
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
