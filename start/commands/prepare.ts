import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** What a first start does after the migrations: a region to look at, when there is none. */
export default class Prepare extends BaseCommand {
  static override commandName = 'hisob:prepare'
  static override description = 'Make the demo region when no region exists'
  static override options: CommandOptions = { startApp: true }

  override async run() {
    const { activeRegions } = await import('#administration/queries/tenants')
    if ((await activeRegions()).length > 0) {
      this.logger.info('a region exists already: nothing to prepare')
      return
    }
    const { default: env } = await import('#start/env')
    const { makeDemo } = await import('#database/seeders/demo/make_demo')
    await makeDemo({ address: env.get('APP_URL'), say: (line) => this.logger.info(line) })
  }
}
