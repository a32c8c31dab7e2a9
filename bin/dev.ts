import { appEnvironment } from '#bin/services/app_environment'
import { demoFile } from '#bin/services/demo_file'
import { dropUnfinished } from '#bin/services/drop_unfinished'
import { entry } from '#bin/services/entry'
import { portTrouble } from '#bin/services/port_trouble'
import { prepareApplication } from '#bin/services/prepare_application'
import { prepareDatabase } from '#bin/services/database/prepare_database'
import { Refusal } from '#bin/services/refusal'
import { settings } from '#bin/services/settings'
import { supervise } from '#bin/services/supervise'
import { up } from '#bin/services/up'
import { webAddress } from '#bin/services/web_address'
import { webAnswers } from '#bin/services/web_answers'
import { welcome } from '#bin/services/welcome'
import { whenSourcesChange } from '#bin/services/when_sources_change'

/** `npm run dev`: the same services, the web server with hot reload, the worker from source. */
await entry(async () => {
  const wanted = await settings()
  const { host, port, appUrl, passwords } = wanted
  const trouble = await portTrouble({ host, port, setting: 'PORT' })
  if (trouble) throw new Refusal(trouble)

  const services = await up(wanted)
  await dropUnfinished(wanted, services)
  await prepareDatabase(services.adminUrl, services.database.name, passwords)
  const env = { ...appEnvironment(wanted, services), NODE_ENV: 'development' }
  await prepareApplication(wanted, services, { ace: 'ace.js', env })

  const web = supervise({ name: 'web', args: ['ace.js', 'serve', '--hmr', '--no-clear'], env })
  const worker = supervise({ name: 'worker', args: ['ace.js', 'worker'], env })
  whenSourcesChange(() => worker.restart())
  if (!(await webAnswers(webAddress(host, port), web))) {
    throw new Refusal('The web server did not start: its lines above tell why.')
  }
  console.log(welcome(appUrl, demoFile()))
  return new Promise<never>(() => {})
})
