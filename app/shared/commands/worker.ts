import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** The worker process: delivers the outbox and bills the running runs of every tenant. */
export default class Worker extends BaseCommand {
  static override commandName = 'worker'
  static override description = 'Do the work that waits in the database, for every tenant'
  static override options: CommandOptions = { startApp: true, staysAlive: true }

  @flags.number({ description: 'Milliseconds between looks when nobody wakes us', default: 1000 })
  declare every: number

  #stopped = false
  #passes = new Map<number, Promise<number>>()

  override async run() {
    await import('#start/jobs')
    const queue = await this.#listen()
    this.app.terminating(async () => {
      this.#stopped = true
      await Promise.allSettled(this.#passes.values())
      await queue?.close()
    })
    this.logger.info(queue ? 'worker: woken by Redis' : 'worker: no Redis, looking every second')
    void this.#lookForEver()
  }

  async #listen() {
    const { default: env } = await import('#start/env')
    const url = env.get('REDIS_URL')
    if (!url) return null
    const { wakeQueue } = await import('#shared/jobs/wake_queue')
    const queue = wakeQueue(url)
    queue.onWake((tenantId) => this.#work(tenantId))
    return queue
  }

  async #lookForEver() {
    const { activeTenants } = await import('#administration/queries/tenants')
    while (!this.#stopped) {
      const tenants = await activeTenants().catch(() => [])
      const done = await Promise.all(tenants.map(({ id }) => this.#work(id)))
      if (done.some((pieces) => pieces > 0)) continue
      await new Promise((next) => setTimeout(next, this.every))
    }
  }

  /** One pass at a time for a tenant; a wake-up during a pass is answered by the next look. */
  #work(tenantId: number) {
    const running = this.#passes.get(tenantId)
    if (running) return running
    const pass = import('#shared/jobs/work_once')
      .then(({ workOnce }) => workOnce(tenantId))
      .finally(() => this.#passes.delete(tenantId))
    this.#passes.set(tenantId, pass)
    return pass
  }
}
