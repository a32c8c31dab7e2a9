import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import app from '@adonisjs/core/services/app'
import env from '#start/env'
import type { orders } from '#tests/support/reference/autonomous_orders'

type Orders = typeof orders

export type Deployment = {
  [Name in keyof Orders]: (
    ...args: Parameters<Orders[Name]>
  ) => Promise<Awaited<ReturnType<Orders[Name]>>>
} & { close: () => Promise<void> }

type Answer = { id: number; answer?: unknown; refusal?: string }

/** The database beside that of the tests, which whoever made that one has made too. */
const DATABASE = `${env.get('DB_NAME')}_second`

/** Starts a second deployment on a database of its own. What it refuses rejects with the code. */
export async function startDeployment(): Promise<Deployment> {
  const environment = { ...process.env, DB_NAME: DATABASE, PUBLICATION_KEY_FILE: '', REDIS_URL: '' }
  const migrated = spawnSync(
    process.execPath,
    ['ace', 'migration:run', '--connection=owner', '--force'],
    { cwd: app.makePath(), env: environment, encoding: 'utf8' }
  )
  if (migrated.status !== 0) throw new Error(`${migrated.stdout}\n${migrated.stderr}`)

  const child = fork(app.makePath('tests/support/reference/autonomous.ts'), {
    cwd: app.makePath(),
    env: environment,
    execArgv: ['--import=@poppinss/ts-exec'],
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  child.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer))
  await once(child, 'message')

  let last = 0
  const ask = (name: string, args: unknown[]) =>
    new Promise((done, refuse) => {
      last += 1
      waiting.set(last, ({ answer, refusal }) =>
        refusal === undefined ? done(answer) : refuse(new Error(refusal))
      )
      child.send({ id: last, name, args })
    })
  const close = async () => {
    const ended = once(child, 'exit')
    child.disconnect()
    await ended
  }
  return new Proxy({} as Deployment, {
    get: (_, name: string) => {
      if (name === 'close') return close
      if (name === 'then') return undefined
      return (...args: unknown[]) => ask(name, args)
    },
  })
}
