import { platformRows } from '#administration/queries/platform_rows'
import type { TrustedKey } from '#reference/publication/open_bundle'

export type TrustedCentre = TrustedKey & { trustedSince: Date; retiredAt: Date | null }

/** Keys of centres that this deployment has ever trusted, newest first. */
export function trustedCentres(): Promise<TrustedCentre[]> {
  return platformRows<TrustedCentre>(
    `select key_id as "keyId", centre, public_key as "publicKey",
            trusted_since as "trustedSince", retired_at as "retiredAt"
       from platform.trusted_centres order by trusted_since desc, key_id`
  )
}

/** Those whose signature is believed today. */
export async function trustedKeys(): Promise<TrustedKey[]> {
  return (await trustedCentres()).filter(({ retiredAt }) => retiredAt === null)
}
