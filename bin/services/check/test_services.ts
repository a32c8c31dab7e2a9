import { up } from '#bin/services/up'
import { dropDatabase } from '#bin/services/database/drop_database'
import { prepareDatabase } from '#bin/services/database/prepare_database'
import type { Services } from '#bin/services/up'
import type { Settings } from '#bin/services/settings'

export const TEST_DATABASE = 'hisob_test'
/** Of a second deployment, which a story synchronises with the first. */
const SECOND_DATABASE = `${TEST_DATABASE}_second`

const REDIS = { name: 'redis-test', port: 56722 }
/** A given Redis may be somebody's: the tests keep to the last of its sixteen databases. */
const LAST_DATABASE = '/15'

/** The same servers as for the application, empty databases of the tests' own. */
export async function testServices(settings: Settings): Promise<Services> {
  const { adminUrl, database, redisUrl } = await up(settings, REDIS)
  for (const name of [TEST_DATABASE, SECOND_DATABASE]) {
    await dropDatabase(adminUrl, name)
    await prepareDatabase(adminUrl, name, settings.passwords)
  }
  return {
    adminUrl,
    database: { ...database, name: TEST_DATABASE },
    redisUrl: settings.redisUrl ? new URL(LAST_DATABASE, redisUrl).href : redisUrl,
  }
}
