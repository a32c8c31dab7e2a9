import logger from '@adonisjs/core/services/logger'
import { allDrains } from '#shared/jobs/drains'

/** One pass over everything that waits for a tenant. A drain that fails leaves the others alone. */
export async function workOnce(tenantId: number): Promise<number> {
  let done = 0
  for (const { name, drain } of allDrains()) {
    try {
      done += await drain(tenantId)
    } catch (error) {
      logger.error({ err: error, drain: name, tenantId }, 'a drain failed')
    }
  }
  return done
}
