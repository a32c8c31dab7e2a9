import { refuse, type Outcome } from '@hisob/contract'
import { changeChannelPassword } from '#payments/actions/change_channel_password'
import { credentialsMatch } from '#payments/gateway/credentials_match'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'

const SHORTEST = 8

/** A new password must be long enough and must not be one that works already. */
export async function answerPasswordChange(
  channel: Gateway,
  { newPassword: password }: CommandOf<'changePassword'>
): Promise<Outcome> {
  const isOld = await credentialsMatch(channel, { login: channel.login ?? '', password })
  if (password.length < SHORTEST || isOld) {
    return refuse('invalid_parameter', { name: 'newPassword', index: 1 })
  }
  await changeChannelPassword(channel.id, password)
  return { kind: 'password_changed' }
}
