import { orRefuse } from '#bin/services/refusal'
import { node, step } from '#bin/services/steps'
import { pending } from '#bin/services/pending'
import { supervise } from '#bin/services/supervise'
import { up } from '#bin/services/up'

/** `npm run dev`: the same services, the sources with hot reload, and a worker. */
await orRefuse(async () => {
  const services = await up()
  process.env.NODE_ENV = 'development'
  const todo = await pending(services.env)
  if (todo.migrations) {
    const args = ['ace.js', 'migration:run', '--connection=owner', '--force']
    await step('Migrations', () => node(args, 'migrations'))
  }
  if (todo.demo) await step('Reference data and demo', () => node(['ace.js', 'demo'], 'demo'))
  const running = supervise([
    { name: 'web', args: ['ace.js', 'serve', '--hmr', '--no-clear'] },
    { name: 'worker', args: ['ace.js', 'worker'] },
  ])
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      await running.stop()
      services.stop()
      process.exit(0)
    })
  }
})
