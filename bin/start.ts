import { appEnvironment } from '#bin/services/app_environment'
import { buildApplication } from '#bin/services/build/build_application'
import { demoFile } from '#bin/services/demo_file'
import { dropUnfinished } from '#bin/services/drop_unfinished'
import { entry } from '#bin/services/entry'
import { portTrouble } from '#bin/services/port_trouble'
import { prepareApplication } from '#bin/services/prepare_application'
import { prepareDatabase } from '#bin/services/database/prepare_database'
import { project } from '#bin/services/project'
import { Refusal } from '#bin/services/refusal'
import { settings } from '#bin/services/settings'
import { supervise } from '#bin/services/supervise'
import { up } from '#bin/services/up'
import { webAddress } from '#bin/services/web_address'
import { webAnswers } from '#bin/services/web_answers'
import { welcome } from '#bin/services/welcome'

/** `npm start`: services, build, database, then web server and worker under one roof. */
await entry(async () => {
  const wanted = await settings()
  const { host, port, appUrl, passwords } = wanted
  const trouble = await portTrouble({ host, port, setting: 'PORT' })
  if (trouble) throw new Refusal(trouble)

  const services = await up(wanted)
  await dropUnfinished(wanted, services)
  await prepareDatabase(services.adminUrl, services.database.name, passwords)
  const env = {
    ...appEnvironment(wanted, services),
    NODE_ENV: 'production',
    ENV_PATH: project.root,
  }
  await buildApplication(env)
  await prepareApplication(wanted, services, { ace: 'build/ace.js', env })

  const web = supervise({ name: 'web', args: ['build/bin/server.js'], env })
  supervise({ name: 'worker', args: ['build/ace.js', 'worker'], env })
  if (!(await webAnswers(webAddress(host, port), web))) {
    throw new Refusal('The web server did not start: its lines above tell why.')
  }
  console.log(welcome(appUrl, demoFile()))
  return new Promise<never>(() => {})
})
