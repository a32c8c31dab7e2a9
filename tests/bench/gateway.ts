import { fork, type ChildProcess } from 'node:child_process'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { BenchFact, BenchOptions, BenchResult } from '#tests/bench/bench_options'
import { BillingWorkers } from '#tests/bench/billing_workers'
import { median } from '#tests/bench/measure'
import { openBenchChannel, Posting } from '#tests/bench/posting'

const SERVER = fileURLToPath(new URL('../../bin/server.ts', import.meta.url))
const CHANNEL = 'bench_gateway'
const CONNECTIONS = [1, 8] as const
/** Clients of G10: many more than connections of the pool. */
const CROWD = 100
const SECONDS = 5

type Round = { connections: number; http: Calls; core: number }
type Calls = {
  /** Posted ones. */
  perSecond: number
  ms: number[]
  turnedAway: number
}

/**
 * PAYNET's payments over HTTP, through its adapter in its worker thread, the inbox and the ledger,
 * against the same payments posted without HTTP, in the same rounds; then a crowd of clients (G10).
 */
export async function benchGateway(options: BenchOptions): Promise<BenchResult> {
  await openBenchChannel(options, CHANNEL)
  const workers = await BillingWorkers.start(1, options.env)
  const opened = await workers.ask({ kind: 'open_paynet', tenantId: options.tenantId })
  workers.stop()
  const server = await startServer(options.env)
  const paynet = new Paynet(options, opened as { login: string; password: string })
  const posting = new Posting(options, { channel: CHANNEL })
  try {
    // The thread of the adapter and the connections of the pool are there before anything is measured.
    await paynet.run(1, 3)
    await paynet.run(8, 2)
    const rounds: Round[] = []
    for (let round = 0; round < options.rounds; round++) {
      for (const connections of CONNECTIONS) {
        const http = await paynet.run(connections, SECONDS)
        rounds.push({ connections, http, core: await posting.run(connections, SECONDS) })
      }
    }
    return report(rounds, await paynet.run(CROWD, SECONDS))
  } finally {
    server.kill()
  }
}

function startServer(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = fork(SERVER, [], { env, execArgv: ['--import=@poppinss/ts-exec'] })
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server left with ${code}`)))
    server.on('message', (message: unknown) => {
      if (message === 'ready') resolve(server)
    })
  })
}

class Paynet {
  #calls = 0
  #authorization: string

  constructor(
    private options: BenchOptions,
    { login, password }: { login: string; password: string }
  ) {
    this.#authorization = `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`
  }

  async run(connections: number, seconds: number): Promise<Calls> {
    const agent = new Agent({ keepAlive: true, maxSockets: connections })
    const ms: number[] = []
    let turnedAway = 0
    const startedAt = performance.now()
    const until = startedAt + seconds * 1000
    const client = async () => {
      while (performance.now() < until) {
        const sentAt = performance.now()
        if (await this.#perform(agent)) ms.push(performance.now() - sentAt)
        else turnedAway += 1
      }
    }
    await Promise.all(Array.from({ length: connections }, client))
    agent.destroy()
    return { perSecond: (ms.length * 1000) / (performance.now() - startedAt), ms, turnedAway }
  }

  /** Whether it was posted: a busy adapter answers that the provider shall come again. */
  async #perform(agent: Agent): Promise<boolean> {
    const id = ++this.#calls
    const account = 1 + Math.floor(Math.random() * this.options.accounts)
    const text = await this.#send(
      agent,
      JSON.stringify({
        ...{ jsonrpc: '2.0', method: 'PerformTransaction', id },
        params: {
          ...{ serviceId: 17, transactionId: 20_000_000_000 + id, amount: 1_500_000 },
          fields: { account: String(account).padStart(10, '0') },
        },
      })
    )
    if (text.includes('"code":102')) return false
    if (!text.includes('"providerTrnId"')) throw new Error(`Not posted: ${text}`)
    return true
  }

  #send(agent: Agent, body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const call = request(
        {
          agent,
          host: '127.0.0.1',
          port: this.options.env.PORT,
          path: '/gateway/bench/paynet',
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'authorization': this.#authorization,
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => resolve(Buffer.concat(chunks).toString()))
        }
      )
      call.on('error', reject)
      call.end(body)
    })
  }
}

function report(rounds: readonly Round[], crowd: Calls): BenchResult {
  const facts: BenchFact[] = CONNECTIONS.flatMap((connections): BenchFact[] => {
    const own = rounds.filter((round) => round.connections === connections)
    const at = `${connections} connection${connections > 1 ? 's' : ''}`
    return [
      { name: `HTTP, ${at}`, value: median(own.map(({ http }) => http.perSecond)), unit: '/s' },
      {
        name: `HTTP ÷ without, ${at}`,
        value: median(own.map(({ http, core }) => http.perSecond / core)),
        unit: '×',
        goal: '≥ 0.6',
      },
      { name: `HTTP p99, ${at}`, value: median(own.map(({ http }) => p99(http))), unit: 'ms' },
    ]
  })
  const best = Math.max(...rounds.map(({ http }) => http.perSecond))
  facts.push(
    { name: `${CROWD} clients`, value: crowd.perSecond, unit: '/s' },
    {
      name: `G10 ${CROWD} clients ÷ best of few`,
      value: crowd.perSecond / best,
      unit: '×',
      goal: '≥ 0.9',
    },
    { name: `G10 p99 of ${CROWD} clients`, value: p99(crowd), unit: 'ms', goal: '≤ 150' },
    { name: `turned away of ${CROWD} clients`, value: crowd.turnedAway, unit: 'calls' }
  )
  return { title: 'Payments over HTTP (PAYNET in its worker)', facts, notes: [] }
}

function p99({ ms }: Calls) {
  return ms.toSorted((a, b) => a - b)[Math.floor(ms.length * 0.99)]!
}
