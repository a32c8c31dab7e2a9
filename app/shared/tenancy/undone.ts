import { savepoint } from '#shared/tenancy/as_tenant'

class Undone extends Error {}

/** Runs work in a savepoint that is rolled back; answers what the work answered. */
export async function undone<T>(work: () => Promise<T>): Promise<T> {
  let answer: T
  try {
    await savepoint(async () => {
      answer = await work()
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return answer!
}
