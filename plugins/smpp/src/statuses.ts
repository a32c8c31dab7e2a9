import { smpp } from './library.ts'

/** Statuses of a centre that is busy or ailing: the same message is taken later. */
const PASSING = ['ESME_RTHROTTLED', 'ESME_RMSGQFUL', 'ESME_RSYSERR', 'ESME_RSUBMITFAIL']

/** The answer that has a centre bring the same once more. */
export const COME_AGAIN = smpp.errors.ESME_RX_T_APPN!

export function passes(status: number): boolean {
  return PASSING.some((name) => smpp.errors[name] === status)
}

/** The status by its name in SMPP 3.4 §5.1.3. */
export function nameOf(pdu: { readonly command_status: number } | null): string {
  if (pdu === null) return 'no answer'
  const { command_status: status } = pdu
  const found = Object.entries(smpp.errors).find(([, value]) => value === status)
  return found?.[0] ?? `status ${status}`
}
