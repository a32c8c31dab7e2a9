const TRIES = 3

/** Deadlock, serialization failure, lock not available: the same work succeeds a moment later. */
const CONTENTION = new Set(['40P01', '40001', '55P03'])

/** Runs a whole transaction again when it only got in another one's way. */
export async function retryContention<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as { code?: string }
    if (tries <= 1 || !code || !CONTENTION.has(code)) throw error
    return retryContention(work, tries - 1)
  }
}
