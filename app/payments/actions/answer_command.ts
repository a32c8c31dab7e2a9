import { assertNever, type Command, type Outcome } from '@hisob/contract'
import { answerCancel } from '#payments/actions/answer_cancel'
import { answerCheck } from '#payments/actions/answer_check'
import { answerPay } from '#payments/actions/answer_pay'
import { answerPasswordChange } from '#payments/actions/answer_password_change'
import { answerStatement } from '#payments/actions/answer_statement'
import { answerStatus } from '#payments/actions/answer_status'
import { answerConfirm } from '#payments/actions/answer_confirm'
import { answerFiscalise } from '#payments/actions/answer_fiscalise'
import { answerRelease } from '#payments/actions/answer_release'
import { answerReservations } from '#payments/actions/answer_reservations'
import { answerReserve } from '#payments/actions/answer_reserve'
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
      return answerCheck(channel, command)
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
      return answerReserve(channel, command, receivedAt)
    case 'confirm':
      return answerConfirm(channel, command, receivedAt)
    case 'release':
      return answerRelease(channel, command)
    case 'reservations':
      return answerReservations(channel, command)
    case 'fiscalise':
      return answerFiscalise(channel, command)
    default:
      return assertNever(command)
  }
}
