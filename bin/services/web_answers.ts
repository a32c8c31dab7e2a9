import type { Supervised } from '#bin/services/supervise'

const PATIENCE_MS = 90_000

/** Waits for the first answer of the web server; false when its process ended or it took too long. */
export async function webAnswers(address: string, web: Supervised) {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until && web.isUp()) {
    if (await answers(address)) return true
    await new Promise((next) => setTimeout(next, 100))
  }
  return false
}

async function answers(address: string) {
  try {
    const { body } = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
    await body?.cancel()
    return true
  } catch {
    return false
  }
}
