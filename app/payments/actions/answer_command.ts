import { assertNever, refuse, type Command, type Outcome } from '@hisob/contract'
import { answerCancel } from '#payments/actions/answer_cancel'
import { answerCheck } from '#payments/actions/answer_check'
import { answerPay } from '#payments/actions/answer_pay'
import { answerPasswordChange } from '#payments/actions/answer_password_change'
import { answerStatement } from '#payments/actions/answer_statement'
import { answerStatus } from '#payments/actions/answer_status'
import type { Gateway } from '#payments/gateway/gateway'

/**
 * Does what a provider asks and says what became of it. Runs in one transaction of the provider's
 * region; the adapter puts the outcome into its provider's words.
 *
 * @param receivedAt when the call came, ISO
 */
export function answerCommand(
  channel: Gateway,
  command: Command,
  receivedAt: string
): Promise<Outcome> {
  switch (command.kind) {
    case 'check':
      return answerCheck(command)
    case 'pay':
      return answerPay(channel, command, receivedAt)
    case 'cancel':
      return answerCancel(channel, command)
    case 'status':
      return answerStatus(channel, command)
    case 'statement':
      return answerStatement(channel, command)
    case 'changePassword':
      return answerPasswordChange(channel, command)
    case 'reserve':
    case 'confirm':
    case 'release':
    case 'reservations':
    case 'fiscalise':
      return Promise.resolve(refuse('unknown_method'))
    default:
      return assertNever(command)
  }
}
