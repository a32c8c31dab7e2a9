import encryption from '@adonisjs/core/services/encryption'
import logger from '@adonisjs/core/services/logger'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { SECRET_PURPOSE } from '#administration/actions/begin_totp'
import { fromBase32 } from '#administration/rules/base32'
import { stepAt, stepOfCode } from '#administration/sign_in/time_code'

type Kept = { secret: string; last: string; seconds: string }

/** A server clock this far from the database's is told: codes would begin to fail. */
const NOTICED_SECONDS = 10

/**
 * Takes a code of a person's authenticator: true once for a code of this half-minute or a
 * neighbouring one, whoever else types it at the same time. Time is the database's.
 */
export async function takeTimeCode(
  userId: string,
  code: string,
  { enrolled }: { enrolled: boolean }
): Promise<boolean> {
  const kept = await one<Kept>(
    `select secret, last_step as last, extract(epoch from clock_timestamp())::text as seconds
       from user_totp
      where tenant_id = :tenant and user_id = :userId and (enrolled_at is not null) = :enrolled`,
    { userId, enrolled }
  )
  const secret = kept && encryption.decrypt<string>(kept.secret, SECRET_PURPOSE)
  if (!kept || !secret) return false
  tellDrift(Number(kept.seconds))
  const now = stepAt(Number(kept.seconds))
  const step = stepOfCode(fromBase32(secret), code, { now, last: Number(kept.last) })
  if (step === null) return false
  const taken = await affect(
    `update user_totp set last_step = :step
      where tenant_id = :tenant and user_id = :userId and last_step < :step`,
    { userId, step }
  )
  return taken === 1
}

function tellDrift(seconds: number) {
  const drift = Math.round(clock.now().toSeconds() - seconds)
  if (Math.abs(drift) > NOTICED_SECONDS) {
    logger.warn({ drift }, 'The clock of this server differs from the clock of the database')
  }
}
