import { clock } from '#shared/clock'
import { audit } from '#administration/actions/audit'
import { endSessions } from '#administration/actions/end_sessions'
import { voidLinks } from '#administration/actions/issue_link'
import { whileHashing } from '#administration/sign_in/while_hashing'
import type User from '#administration/models/user'

type Why = { how: 'invitation' | 'password_reset' | 'own_change'; keepSession?: string }

/**
 * Gives a person the password he chose, exactly as typed (it has passed `checkPassword`). All his
 * other sessions and links end; his second step stays as it is.
 */
export async function setPassword(user: User, password: string, { how, keepSession }: Why) {
  user.merge({ password, passwordSetAt: clock.now(), failedSignIns: 0 })
  await whileHashing(() => user.save())
  await voidLinks(user.id)
  await audit({
    action: 'user.password_set',
    subject: { kind: 'user', id: user.id },
    after: { how },
  })
  await endSessions({ userId: user.id, because: 'credentials', except: keepSession })
}
