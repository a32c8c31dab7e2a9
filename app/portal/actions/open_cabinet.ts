import { timingSafeEqual } from 'node:crypto'
import limiter from '@adonisjs/limiter/services/main'
import { affect, one } from '#shared/database/sql'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { DomainException } from '#shared/http/domain_exception'
import { tenantByCode } from '#administration/queries/tenants'
import { refuseSuspended } from '#administration/tenants/refuse_suspended'
import { accountByNumber } from '#accounts/queries/account_by_number'
import { codeHash } from '#portal/actions/request_code'
import { codeIsLive } from '#portal/rules/one_time_code'

type Entry = { region: string; number: string; code: string; ip: string }
type Code = {
  id: string
  code_hash: string
  attempts: number
  expires_at: Date
  used_at: Date | null
}

export type Cabinet = { tenantId: number; accountId: string }

/** Checks the code and answers whose cabinet it opens. Every try counts, right or wrong. */
export async function openCabinet({ region, number, code, ip }: Entry): Promise<Cabinet> {
  const tries = limiter.use({ requests: 30, duration: '1 hour' })
  if (!(await tries.attempt(`portal_entry:${ip}`, () => true))) {
    throw new DomainException('E_TOO_MANY_TRIES', {}, 429)
  }
  const tenant = await tenantByCode(region)
  if (tenant) refuseSuspended(tenant)
  const accountId = tenant ? await asTenant(tenant.id, () => accountOpenedBy(number, code)) : null
  if (!tenant || !accountId) throw new DomainException('E_WRONG_CODE')
  return { tenantId: tenant.id, accountId }
}

async function accountOpenedBy(number: string, code: string): Promise<string | null> {
  const account = await accountByNumber(number)
  if (!account) return null
  const latest = await takeTry(account.id)
  if (!latest || !isRight(latest, codeHash(account.id, code))) return null
  const used = await affect(
    `update portal_codes set used_at = now()
      where tenant_id = :tenant and id = :id and used_at is null`,
    { id: latest.id }
  )
  return used === 1 ? account.id : null
}

/** The row is locked while the try is counted, so parallel guesses share the same five. */
async function takeTry(accountId: string) {
  const latest = await one<Code>(
    `select id, code_hash, attempts, expires_at, used_at from portal_codes
      where tenant_id = :tenant and account_id = :accountId order by id desc limit 1 for update`,
    { accountId }
  )
  if (!latest) return null
  await affect(
    `update portal_codes set attempts = attempts + 1 where tenant_id = :tenant and id = :id`,
    { id: latest.id }
  )
  return latest
}

function isRight(latest: Code, hash: string): boolean {
  const live = codeIsLive(
    {
      attempts: latest.attempts,
      expiresAt: latest.expires_at.getTime(),
      usedAt: latest.used_at?.getTime() ?? null,
    },
    clock.now().toMillis()
  )
  return live && timingSafeEqual(Buffer.from(latest.code_hash), Buffer.from(hash))
}
