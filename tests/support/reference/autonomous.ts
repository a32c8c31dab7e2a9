import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'

/**
 * A deployment that works on its own: the same program on another database, in another process. It
 * does what its parent asks by name and answers with what came out.
 */
const APP_ROOT = new URL('../../../', import.meta.url)

const app = new Ignitor(APP_ROOT, { importer: (path) => import(path) }).createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

type Order = { id: number; name: string; args: unknown[] }

const { orders } = await import('#tests/support/reference/autonomous_orders')

process.on('message', ({ id, name, args }: Order) => {
  const work = orders[name as keyof typeof orders] as (...given: unknown[]) => Promise<unknown>
  work(...args).then(
    (answer) => process.send!({ id, answer: answer ?? null }),
    (error: { code?: string; message: string; stack?: string }) =>
      process.send!({ id, refusal: error.code ?? error.stack ?? error.message })
  )
})
process.on('disconnect', () => process.exit(0))
process.send!({ id: 0, answer: 'ready' })
