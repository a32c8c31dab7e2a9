/** Deadlocks, lost connections and a server that is short of something pass: trying again may work. */
export function isPassing(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^(40|08|53|57|E(CONN|PIPE|TIMEDOUT))/.test(code)
}
