import { signBundle } from '#reference/publication/sign_bundle'
import { signingKey } from '#reference/publication/signing_key'
import { bodyOf } from '#reference/queries/versions'

/**
 * A version of a centre as a signed file.
 *
 * @throws E_NO_SIGNING_KEY
 */
export async function bundleOf(centre: string, number: number): Promise<Buffer> {
  return signBundle(await bodyOf(centre, number), await signingKey())
}
