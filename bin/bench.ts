import { spawn } from 'node:child_process'
import { appEnvironment } from '#bin/services/app_environment'
import { entry } from '#bin/services/entry'
import { prepareDatabase } from '#bin/services/database/prepare_database'
import { project } from '#bin/services/project'
import { settings } from '#bin/services/settings'
import { up } from '#bin/services/up'

const BENCH = ['--import=@poppinss/ts-exec', 'tests/bench/main.ts']

/** `npm run bench`: the services, then the measurements on a database of their own. */
await entry(async () => {
  const wanted = await settings()
  const services = await up(wanted)
  await prepareDatabase(services.adminUrl, services.database.name, wanted.passwords)
  const env = { ...appEnvironment(wanted, services), DATABASE_URL: services.adminUrl }
  const child = spawn(process.execPath, [...BENCH, ...process.argv.slice(2)], {
    cwd: project.root,
    stdio: 'inherit',
    env,
  })
  const code = await new Promise<number>((done) => child.on('exit', (ended) => done(ended ?? 1)))
  return { code }
})
