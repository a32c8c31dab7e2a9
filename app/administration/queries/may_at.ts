import Division from '#administration/models/division'
import User from '#administration/models/user'
import { grantsHeld } from '#administration/queries/grants_held'
import { rightsAt } from '#administration/rules/rights_at'
import type { Right } from '#administration/rights'

type Asked = { userId: string; right: Right; divisionId: number }

/** Whether a person, signed in or not, holds a right in a division at this moment. */
export async function mayAt({ userId, right, divisionId }: Asked): Promise<boolean> {
  const user = await User.find(userId)
  if (!user?.isActive) return false
  const { path } = await Division.findOrFail(divisionId)
  return rightsAt(await grantsHeld(userId), path).includes(right)
}
