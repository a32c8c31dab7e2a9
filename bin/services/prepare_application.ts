import { rmSync, writeFileSync } from 'node:fs'
import { UNFINISHED } from '#bin/services/unfinished'
import { runNode } from '#bin/services/run_node'
import { asRole } from '#bin/services/database/as_role'
import { atDatabase } from '#bin/services/database/at_database'
import { pending } from '#bin/services/database/pending'
import type { Services } from '#bin/services/up'
import type { Settings } from '#bin/services/settings'

interface Application {
  /** `ace.js` of the sources or `build/ace.js`. */
  ace: string
  env: NodeJS.ProcessEnv
}

/** Runs the migrations that are pending, and makes the first region where there is none. */
export async function prepareApplication(
  { passwords }: Settings,
  { adminUrl, database }: Services,
  { ace, env }: Application
) {
  const url = asRole(atDatabase(adminUrl, database.name), 'hisob_owner', passwords.owner)
  const todo = await pending(url)
  if (todo.migrations) {
    const args = [ace, 'migration:run', '--connection=owner', '--force']
    await runNode('Migrating the database', args, { env, log: 'migrations.log' })
  }
  if (todo.regions) {
    writeFileSync(UNFINISHED, database.name)
    await runNode('Preparing reference data and the demo', [ace, 'hisob:prepare'], {
      env,
      log: 'prepare.log',
    })
    rmSync(UNFINISHED)
  }
}
