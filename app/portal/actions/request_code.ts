import { createHmac, randomInt } from 'node:crypto'
import env from '#start/env'
import limiter from '@adonisjs/limiter/services/main'
import { affect } from '#shared/database/sql'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { DomainException } from '#shared/http/domain_exception'
import { tenantByCode } from '#administration/queries/tenants'
import { refuseSuspended } from '#administration/tenants/refuse_suspended'
import { sendMessage } from '#messaging/actions/send_message'
import { accountByNumber } from '#accounts/queries/account_by_number'
import type PersonalAccount from '#accounts/models/personal_account'
import { CODE_DIGITS, CODE_MINUTES } from '#portal/rules/one_time_code'

type Request = { region: string; number: string; ip: string; locale: string }

/**
 * Sends a one-time code to the phone of an account. The answer is the same whether the account
 * exists or not, so that nobody learns numbers by asking.
 */
export async function requestCode({ region, number, ip, locale }: Request) {
  await spend(`portal_code:ip:${ip}`, 20)
  await spend(`portal_code:account:${region}:${number}`, 5)
  const tenant = await tenantByCode(region)
  if (tenant) refuseSuspended(tenant)
  if (tenant?.status !== 'active') return
  await asTenant(tenant.id, async () => {
    const account = await accountByNumber(number)
    if (account?.isActive && account.phone) await sendCode(account, locale)
  })
}

async function spend(key: string, requests: number) {
  const allowed = await limiter.use({ requests, duration: '1 hour' }).attempt(key, () => true)
  if (!allowed) throw new DomainException('E_TOO_MANY_CODES', {}, 429)
}

async function sendCode(account: PersonalAccount, locale: string) {
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0')
  await affect(
    `insert into portal_codes (tenant_id, account_id, phone, code_hash, expires_at)
     values (:tenant, :accountId, :phone, :hash, :expiresAt)`,
    {
      accountId: account.id,
      phone: account.phone,
      hash: codeHash(account.id, code),
      expiresAt: clock.now().plus({ minutes: CODE_MINUTES }).toISO(),
    }
  )
  await sendMessage({
    to: account.phone,
    template: 'portal_code',
    locale,
    values: { code },
    secrets: ['code'],
    accountId: account.id,
    isUrgent: true,
    goodForMinutes: CODE_MINUTES,
  })
}

/** Keyed, because six digits alone can be guessed from any plain hash. */
export function codeHash(accountId: string, code: string): string {
  return createHmac('sha256', env.get('APP_KEY').release())
    .update(`portal_code:${accountId}:${code}`)
    .digest('hex')
}
