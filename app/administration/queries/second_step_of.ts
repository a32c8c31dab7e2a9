import { one } from '#shared/database/sql'
import { grantsHeld } from '#administration/queries/grants_held'
import { settingOn } from '#administration/queries/setting_on'
import { needsSecondStep } from '#administration/sign_in/needs_second_step'
import type { HeldGrant } from '#administration/held_grant'

export type SecondStep = {
  /** An authenticator is in force. */
  enrolled: boolean
  enrolledAt: Date | null
  /** What he holds, or the region's setting, leaves him no choice. */
  compulsory: boolean
  codesLeft: number
}

/** How a person stands with the second step; `held` spares a query when the grants are known. */
export async function secondStepOf(userId: string, held?: HeldGrant[]): Promise<SecondStep> {
  const grants = held ?? (await grantsHeld(userId))
  const everyone = await settingOn('security.second_step_for_everyone')
  const row = await one<{ enrolledAt: Date | null; codesLeft: number }>(
    `select (select enrolled_at from user_totp where tenant_id = :tenant and user_id = :userId)
              as "enrolledAt",
            (select count(*)::int from recovery_codes
              where tenant_id = :tenant and user_id = :userId and used_at is null) as "codesLeft"`,
    { userId }
  )
  return {
    enrolled: row!.enrolledAt !== null,
    enrolledAt: row!.enrolledAt,
    compulsory: everyone || needsSecondStep(grants.flatMap(({ rights }) => rights)),
    codesLeft: row!.codesLeft,
  }
}
