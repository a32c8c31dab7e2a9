import { basicCredentials, isSecretOf } from '@hisob/contract'
import type { RawCall } from '@hisob/contract'
import { isSigned } from '../signature.ts'
import type { ClickAdvancedSettings } from './manifest.ts'
import { ACTIONS } from './message.ts'
import type { Message } from './message.ts'

const ALWAYS = ['action', 'service_id']
const SIGNED = ['click_paydoc_id', 'attempt_trans_id', 'sign_time', 'sign_string']
const OF_ACTION: ReadonlyMap<string, readonly string[]> = new Map([
  [ACTIONS.getinfo, ALWAYS],
  [ACTIONS.confirm, [...ALWAYS, ...SIGNED, 'merchant_prepare_id']],
  [ACTIONS.compare, [...ALWAYS, 'from_date', 'till_date']],
])

/** The name of a member which this action needs and which did not come. */
export function missingIn({ fields }: Message): string | undefined {
  const mandatory = OF_ACTION.get(fields.get('action') ?? '') ?? [...ALWAYS, ...SIGNED]
  return mandatory.find((name) => !fields.has(name))
}

/** HTTP Basic, where a login is agreed; without one, only signed actions and what is declared open. */
export function mayComeIn(message: Message, call: RawCall, settings: ClickAdvancedSettings) {
  if (settings.login === '') return isSignedAction(message) || settings.unsigned === 'open'

  const given = basicCredentials(call.headers.authorization)
  const isPassword = isSecretOf(settings.password, given?.password ?? '')
  return given !== null && isSecretOf([settings.login], given.login) && isPassword
}

/**
 * Is the signature right, where there has to be one? `merchant_prepare_id` is not under it, so a
 * confirmation is known by Click's id too; and a sum that is not under it is nobody's.
 */
export function isFromClick(message: Message, settings: ClickAdvancedSettings): boolean {
  const { signedParams, secretKey, accountField, amountField } = settings
  if (!isSignedAction(message)) return true
  if (![accountField, amountField].every((name) => signedParams.includes(name))) return false

  const part = (name: string) => message.fields.get(name) ?? ''
  return isSigned(part('sign_string'), secretKey, (secret) => [
    part('click_paydoc_id'),
    part('attempt_trans_id'),
    part('service_id'),
    secret,
    ...signedParams.map((name) => message.params.get(name) ?? ''),
    part('action'),
    part('sign_time'),
  ])
}

function isSignedAction({ fields }: Message): boolean {
  const action = fields.get('action')
  return action !== ACTIONS.getinfo && action !== ACTIONS.compare
}
