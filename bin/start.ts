import { orRefuse, Refusal } from '#bin/services/refusal'
import { answers, answersWithin } from '#bin/services/network'
import { buildIsFresh, rememberBuild, sourcesStamp } from '#bin/services/build'
import { node, step } from '#bin/services/steps'
import { pending } from '#bin/services/pending'
import { ROOT, settings } from '#bin/services/settings'
import { supervise } from '#bin/services/supervise'
import { up } from '#bin/services/up'
import { welcome } from '#bin/services/welcome'

/** `npm start`: services, build, database, then web server and worker under one roof. */
await orRefuse(async () => {
  const wanted = settings()
  const port = Number(wanted.PORT)
  if (await answers(wanted.HOST!, port)) {
    throw new Refusal(`Port ${port} is in use by another program: stop it, or change PORT in .env.`)
  }
  const services = await up()
  let stop = async () => services.stop()
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      console.log('\nStopping …')
      await stop()
      process.exit(0)
    })
  }
  try {
    await prepare()
    const running = supervise([
      { name: 'web', args: ['build/bin/server.js'] },
      { name: 'worker', args: ['build/ace.js', 'worker'] },
    ])
    stop = async () => {
      await running.stop()
      services.stop()
    }
    if (await answersWithin(wanted.HOST!, port, 60_000)) welcome(wanted.APP_URL!)
  } catch (error) {
    services.stop()
    throw error
  }
})

async function prepare() {
  const stamp = sourcesStamp()
  if (!buildIsFresh(stamp)) {
    process.env.NODE_ENV = 'production'
    await step('Build', () => node(['ace.js', 'build'], 'build'))
    rememberBuild(stamp)
  }
  process.env.NODE_ENV = 'production'
  process.env.ENV_PATH = ROOT
  const todo = await pending(process.env as Record<string, string>)
  if (todo.migrations) {
    const args = ['build/ace.js', 'migration:run', '--connection=owner', '--force']
    await step('Migrations', () => node(args, 'migrations'))
  }
  if (todo.demo) await step('Reference data and demo', () => node(['build/ace.js', 'demo'], 'demo'))
}
