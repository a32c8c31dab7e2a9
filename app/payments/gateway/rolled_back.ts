import { savepoint } from '#shared/tenancy/as_tenant'

/** Does the work and takes all of it back: only what it found out stays. */
export async function rolledBack<T>(work: () => Promise<T>): Promise<T> {
  const done: { value?: T } = {}
  const back = new Error('taken back on purpose')
  try {
    await savepoint(async () => {
      done.value = await work()
      throw back
    })
  } catch (error) {
    if (error !== back) throw error
  }
  return done.value as T
}
