import { clock } from '#shared/clock'
import { fromBase32 } from '#administration/rules/base32'
import { stepAt, timeCode } from '#administration/sign_in/time_code'

/** What an authenticator with this key (base32) shows now, or some steps from now. */
export function codeNow(secret: string, stepsLater = 0): string {
  return timeCode(fromBase32(secret), stepAt(clock.now().toSeconds()) + stepsLater)
}
