import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { limits } from '#shared/adapters/limits'
import { WorkerThread } from '#shared/adapters/worker_thread'

type Waiting = { resolve(worker: WorkerThread): void; reject(error: AdapterFailed): void }

/**
 * The threads of one package in one version: started when first needed, more under load, replaced
 * when they die or have served long enough. A package that will not start rests before it is tried
 * again. Its limits are its own, so that one package's storm takes nobody else's place.
 */
export class Pool {
  #workers = new Set<WorkerThread>()
  #idle: WorkerThread[] = []
  #queue: Waiting[] = []
  #failedStarts = 0
  #restUntil = 0
  #isDraining = false

  constructor(readonly specifier: string) {}

  /** Runs the work on a thread of its own; a thread that died under it is replaced. */
  async use<T>(withinMs: number, work: (worker: WorkerThread) => Promise<T>): Promise<T> {
    const worker = await this.#take(withinMs)
    try {
      return await work(worker)
    } finally {
      this.#giveBack(worker)
    }
  }

  /** Keeps no thread beyond the calls it has. */
  drain() {
    this.#isDraining = true
    for (const worker of this.#idle.splice(0)) this.#retire(worker)
  }

  /** In force again. */
  resume() {
    this.#isDraining = false
  }

  get size() {
    return this.#workers.size
  }

  async #take(withinMs: number): Promise<WorkerThread> {
    const idle = this.#idle.pop()
    if (idle) return idle
    if (this.#workers.size < limits.mostWorkers) return this.#start()
    if (this.#queue.length >= limits.mostWaiting) throw new AdapterFailed('busy')
    return this.#wait(withinMs)
  }

  async #start(): Promise<WorkerThread> {
    if (performance.now() < this.#restUntil) throw new AdapterFailed('died', 'resting')
    const worker = new WorkerThread(this.specifier)
    this.#workers.add(worker)
    try {
      await worker.ready
      this.#failedStarts = 0
      return worker
    } catch (error) {
      this.#workers.delete(worker)
      const rest = limits.restMs * 2 ** this.#failedStarts++
      this.#restUntil = performance.now() + Math.min(rest, limits.longestRestMs)
      throw error
    }
  }

  #wait(withinMs: number): Promise<WorkerThread> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        resolve: (worker) => (clearTimeout(late), resolve(worker)),
        reject: (error) => (clearTimeout(late), reject(error)),
      }
      const late = setTimeout(() => {
        this.#queue = this.#queue.filter((one) => one !== waiting)
        reject(new AdapterFailed('busy'))
      }, withinMs)
      this.#queue.push(waiting)
    })
  }

  #giveBack(worker: WorkerThread) {
    const isSpent = worker.isDead || worker.calls >= limits.callsPerWorker
    if (isSpent || (this.#isDraining && this.#queue.length === 0)) this.#retire(worker)
    const next = this.#queue.shift()
    if (!this.#workers.has(worker)) {
      if (next) this.#start().then(next.resolve, next.reject)
    } else if (next) next.resolve(worker)
    else this.#idle.push(worker)
  }

  #retire(worker: WorkerThread) {
    this.#workers.delete(worker)
    worker.end('died', 'replaced')
  }
}
