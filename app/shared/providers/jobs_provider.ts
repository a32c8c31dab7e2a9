import type { ApplicationService } from '@adonisjs/core/types'

/** Tells committed work to the workers, when there is a Redis to tell it through. */
export default class JobsProvider {
  #close: (() => Promise<void>) | null = null

  constructor(protected app: ApplicationService) {}

  async start() {
    const { default: env } = await import('#start/env')
    const url = env.get('REDIS_URL')
    if (!url || this.app.getEnvironment() !== 'web') return
    const [{ wakeQueue }, { setWaker }] = await Promise.all([
      import('#shared/jobs/wake_queue'),
      import('#shared/jobs/wake'),
    ])
    const queue = wakeQueue(url)
    setWaker((tenantId) => queue.wake(tenantId))
    this.#close = queue.close
  }

  async shutdown() {
    await this.#close?.()
  }
}
