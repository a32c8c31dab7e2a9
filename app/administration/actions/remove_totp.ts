import { affect } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'
import { endSessions } from '#administration/actions/end_sessions'

type Removal = { userId: string; reason?: string; keepSession?: string }

/**
 * Takes a person's authenticator and recovery codes away; his sessions end. Where the second step is
 * compulsory the next sign-in leads to a new enrolment.
 */
export async function removeTotp({ userId, reason, keepSession }: Removal): Promise<void> {
  await affect(`delete from user_totp where tenant_id = :tenant and user_id = :userId`, { userId })
  await affect(`delete from recovery_codes where tenant_id = :tenant and user_id = :userId`, {
    userId,
  })
  await audit({ action: 'user.totp_removed', subject: { kind: 'user', id: userId }, reason })
  await endSessions({ userId, because: 'credentials', except: keepSession })
}
