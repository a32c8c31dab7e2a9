import type { Command } from './command.ts'
import type { Credentials } from './credentials.ts'

/**
 * A call that could be read. The host still has to check it:
 *
 * - `credentials` against the hash it keeps; null only from an adapter whose manifest says
 *   `authentication: 'signature'`, which has verified the call itself;
 * - `serviceId` against the tenant's channel; null when the command carries none.
 */
export type Decoded = {
  readonly kind: 'decoded'
  readonly credentials: Credentials | null
  readonly serviceId: string | null
  readonly command: Command
}
