import pg from 'pg'
import { Database } from '@adonisjs/lucid/database'
import type { ApplicationService } from '@adonisjs/core/types'

const DATE = 1082

export default class TenancyProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    // A civil date has no time zone: pg's own parser would move it by the server's offset.
    pg.types.setTypeParser(DATE, (text) => text)

    this.app.container.singleton(Database, async (resolver) => {
      const { TenantDatabase } = await import('#shared/tenancy/tenant_database')
      return new TenantDatabase(
        this.app.config.get('database'),
        await resolver.make('logger'),
        await resolver.make('emitter')
      )
    })
  }
}
