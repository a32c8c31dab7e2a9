import { Worker } from 'node:worker_threads'
import { clock } from '#shared/clock'
import { aloneWith, scriptOf } from '#shared/adapters/alone'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import type { HostClient } from '#shared/adapters/host_client'
import { limits } from '#shared/adapters/limits'
import type { AdapterCall, FromWorker, ToWorker } from '#shared/adapters/messages'

const SCRIPT = scriptOf('./adapter_worker', import.meta.url)

type Ready = Extract<FromWorker, { kind: 'ready' }>
type Pending = { resolve(values: unknown[]): void; reject(error: AdapterFailed): void }

/** One thread that has loaded one package. It answers one call at a time; any fault is its end. */
export class WorkerThread {
  readonly ready: Promise<Ready['adapters']>
  calls = 0
  isDead = false
  /** Bytes that adapters wrote to the console: swallowed, only counted. */
  noise = 0
  #worker: Worker
  #pending: Pending | null = null
  #strays = 0
  #started!: { resolve(adapters: Ready['adapters']): void; reject(error: AdapterFailed): void }
  #client: HostClient | null = null

  constructor(specifier: string) {
    this.#worker = new Worker(SCRIPT, { ...aloneWith(limits.heapMb), workerData: { specifier } })
    this.ready = new Promise((resolve, reject) => (this.#started = { resolve, reject }))
    this.ready.catch(() => {})
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.noise += chunk.length))
    }
    this.#worker.on('message', (message: FromWorker) => this.#take(message))
    this.#worker.on('messageerror', () => this.end('wrong_answer'))
    this.#worker.on('error', (error) => this.end('died', error?.message))
    this.#worker.on('exit', () => this.end('died'))
    this.#worker.unref()
    const late = setTimeout(() => this.end('timeout', 'loading'), limits.startMs)
    const isSettled = () => clearTimeout(late)
    this.ready.then(isSettled, isSettled)
  }

  async run(call: AdapterCall, withinMs: number, client: HostClient | null) {
    await this.ready
    this.calls += 1
    this.#client = client
    const deadline = setTimeout(() => this.end('timeout'), withinMs)
    try {
      return await new Promise<unknown[]>((resolve, reject) => {
        this.#pending = { resolve, reject }
        this.#ask({
          kind: 'call',
          id: this.calls,
          call,
          mostBytes: limits.mostReplyBytes,
          now: clock.now().toUTC().toISO(),
        })
      })
    } finally {
      clearTimeout(deadline)
      this.#pending = null
      this.#client?.close()
      this.#client = null
    }
  }

  end(because: AdapterFailed['because'], detail = '') {
    if (this.isDead) return
    this.isDead = true
    const failed = new AdapterFailed(because, detail)
    this.#started.reject(failed)
    this.#pending?.reject(failed)
    void this.#worker.terminate()
  }

  #take(message: FromWorker) {
    if (this.isDead) return
    if (message?.kind === 'ready') return this.#started.resolve(message.adapters)
    if (message?.kind === 'broken') return this.end('died', message.because)
    if (message?.kind === 'ask' && this.#client) return void this.#grant(message)
    if (!this.#pending || !('id' in message) || message.id !== this.calls) return this.#stray()
    if (message.kind === 'done') this.#pending.resolve(message.values)
    else this.#pending.reject(new AdapterFailed('threw', message.because))
  }

  #stray() {
    this.#strays += 1
    if (this.#strays > limits.mostStrayMessages) this.end('wrong_answer', 'too many messages')
  }

  async #grant({ ask, wish, args }: Extract<FromWorker, { kind: 'ask' }>) {
    try {
      const value = await this.#client!.grant(wish, args)
      this.#ask({ kind: 'granted', ask, value })
    } catch (error) {
      this.#ask({ kind: 'denied', ask, because: (error as Error).message })
    }
  }

  #ask(message: ToWorker) {
    if (!this.isDead) this.#worker.postMessage(message)
  }
}
