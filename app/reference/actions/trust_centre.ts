import { createPublicKey } from 'node:crypto'
import { platformRows } from '#administration/queries/platform_rows'
import { DomainException } from '#shared/http/domain_exception'
import { keyId } from '#reference/publication/key_id'
import { trustedKeys } from '#reference/queries/trusted_keys'

/** The old key and its successor: enough for a rotation, too few to be forgotten. */
const AT_ONCE = 2

/**
 * Believes the signature of a centre's key from now on. A centre may have two keys at once.
 *
 * @throws E_KEY_NOT_ED25519 · E_KEYS_ENOUGH
 */
export async function trustCentre(centre: string, publicKeyPem: string): Promise<string> {
  const key = publicKeyOf(publicKeyPem)
  const id = keyId(key)
  const others = (await trustedKeys()).filter((one) => one.centre === centre && one.keyId !== id)
  if (others.length >= AT_ONCE) throw new DomainException('E_KEYS_ENOUGH', { centre })
  await platformRows(
    `insert into platform.trusted_centres (key_id, centre, public_key) values (:id, :centre, :pem)
     on conflict (key_id) do update set centre = excluded.centre, retired_at = null`,
    { id, centre, pem: key.export({ type: 'spki', format: 'pem' }) as string }
  )
  return id
}

function publicKeyOf(pem: string) {
  if (pem.includes('PRIVATE')) throw new DomainException('E_KEY_NOT_ED25519')
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, as for every other thing that is no such key.
  }
  throw new DomainException('E_KEY_NOT_ED25519')
}
