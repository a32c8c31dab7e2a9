import Queue from 'bull'

type Wake = { tenantId: number }

const NAME = 'wake'
const SETTINGS = {
  prefix: '{hisob}',
  defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
}

/**
 * bull only wakes sleeping workers. Nothing is in Redis that Postgres does not hold: when Redis is
 * flushed or gone, workers find the same work a second later by looking.
 */
export function wakeQueue(redisUrl: string) {
  const queue = new Queue<Wake>(NAME, redisUrl, SETTINGS)
  queue.on('error', () => {})
  return {
    /** Never waits for Redis: bull's own client would hang while it is away. */
    wake(tenantId: number) {
      if (queue.client.status !== 'ready') return
      queue.add({ tenantId }).catch(() => {})
    },
    onWake(work: (tenantId: number) => Promise<unknown>) {
      queue.process(1, ({ data }) => work(data.tenantId)).catch(() => {})
    },
    close: () => queue.close(true),
  }
}
