import { DomainException } from '#shared/http/domain_exception'

type Size = { atOnce: number; waiting: number }

/**
 * Lets so many works run at once and so many wait; the rest are refused at the door (E_TOO_BUSY,
 * 429), so that a flood of costly works cannot starve everybody else of threads.
 */
export function gate({ atOnce, waiting }: Size) {
  const queue: (() => void)[] = []
  let running = 0

  async function enter() {
    if (running < atOnce) return void (running += 1)
    if (queue.length >= waiting) throw new DomainException('E_TOO_BUSY', {}, 429)
    await new Promise<void>((open) => queue.push(open))
  }

  function leave() {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }

  return async function through<T>(work: () => Promise<T>): Promise<T> {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
