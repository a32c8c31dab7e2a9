import type { Credentials } from './credentials.ts'
import type { Decoded } from './decoded.ts'
import type { Manifest } from './manifest.ts'
import type { Outcome } from './outcome.ts'
import type { RawCall } from './raw_call.ts'
import type { RawReply } from './raw_reply.ts'
import type { Refused } from './refused.ts'
import type { SettingField } from './setting_field.ts'
import type { Settings } from './settings.ts'

/**
 * A translator between one provider's bytes and our words. All functions are pure: no clock, no
 * network, no files, no memory between calls, and they never throw, whatever the bytes.
 *
 * The host stores the call, asks `authenticate` (when there is one), then `decode`, checks the
 * credentials and the service, acts, and stores and sends what `encode` makes of the outcome. A
 * refusal from any step goes straight to `encode`.
 *
 * The methods are written in method form on purpose: an adapter with narrower settings then fits a
 * registry of `PaymentAdapter`.
 */
export type PaymentAdapter<
  S extends Settings = Settings,
  Fields extends readonly SettingField[] = readonly SettingField[],
> = {
  readonly manifest: Manifest<Fields>

  /**
   * What anybody may read without credentials, for example a WSDL; null for every other call. It is
   * sent as it is and nothing is stored.
   */
  describe?(call: RawCall, settings: S): RawReply | null

  /** Who calls, read without trusting the body; for protocols that say so outside of it. */
  authenticate?(call: RawCall, settings: S): Credentials | Refused

  /** What is asked. Refuses by itself whatever `authenticate` refuses. */
  decode(call: RawCall, settings: S): Decoded | Refused

  /**
   * A call that asks about this account, or promises a small sum for it, as the provider would make
   * it; staff try a channel out with it. Credentials that only the provider has may be made up.
   */
  example?(account: string, settings: S, receivedAt: string): RawCall

  /** The answer in the provider's words, to this very call. */
  encode(outcome: Outcome, call: RawCall, settings: S): RawReply
}
