/**
 * Runs one slow step and shows its name with the seconds it takes: rewritten in place on a
 * terminal, a line at each end elsewhere.
 */
export async function progress<T>(title: string, work: () => Promise<T>): Promise<T> {
  const since = performance.now()
  const seconds = () => `${((performance.now() - since) / 1000).toFixed(1)} s`
  const live = process.stdout.isTTY
  const start = live ? '\r' : ''
  const timer = live
    ? setInterval(() => process.stdout.write(`\r${title} … ${seconds()}`), 1000)
    : undefined
  process.stdout.write(live ? `${title} …` : `${title} …\n`)
  try {
    const result = await work()
    process.stdout.write(`${start}${title}: ${seconds()}  \n`)
    return result
  } catch (error) {
    process.stdout.write(`${start}${title}: stopped after ${seconds()}\n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}
