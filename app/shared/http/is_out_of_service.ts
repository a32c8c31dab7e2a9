/** Postgres: no connection, shutting down, too many clients. Node: refused, reset, no answer. */
const CODES = /^(08...|57P0[1-3]|53300|ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT|ENOTFOUND)$/

/** Whether something that we stand on is away for now: the person is asked to come again. */
export function isOutOfService(error: unknown): boolean {
  const { name, code, message } = (error ?? {}) as Record<string, unknown>
  if (name === 'KnexTimeoutError') return true
  return CODES.test(String(code)) || /^Connection terminated/.test(String(message))
}
