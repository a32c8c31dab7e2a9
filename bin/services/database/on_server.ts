import type pg from 'pg'
import { atDatabase } from '#bin/services/database/at_database'
import { connected } from '#bin/services/database/connected'

const NO_SUCH_DATABASE = '3D000'

/** Works outside the application's database, which may not exist yet. */
export async function onServer<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>) {
  try {
    return await connected(atDatabase(adminUrl, 'postgres'), work)
  } catch (error) {
    if ((error as { code?: string }).code !== NO_SUCH_DATABASE) throw error
    return connected(adminUrl, work)
  }
}
