import { platformRows } from '#administration/queries/platform_rows'
import { DomainException } from '#shared/http/domain_exception'

/** Stops to believe a key; what was received by it stays. */
export async function retireKey(keyId: string) {
  const retired = await platformRows(
    `update platform.trusted_centres set retired_at = now()
      where key_id = :keyId and retired_at is null returning key_id`,
    { keyId }
  )
  if (retired.length === 0) throw new DomainException('E_KEY_UNKNOWN', { keyId })
}
