import type { Command, Outcome } from '@hisob/contract'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { answerCommand } from '#payments/actions/answer_command'
import { retryContention } from '#payments/gateway/retry_contention'
import { gatewayFor } from '#payments/queries/gateway_for'
import type { Region } from '#tests/support/world'

export type Provider = { region: Region; adapter: string }

/** A command as the gateway obeys it: a transaction of its own, again when it met another one. */
export function ask({ region, adapter }: Provider, command: Command): Promise<Outcome> {
  return retryContention(() =>
    asTenant(region.id, async () => {
      const channel = await gatewayFor(adapter, '127.0.0.1')
      return answerCommand(channel!, command, clock.now().toUTC().toISO())
    })
  )
}

let last = 0

/** A reference that nobody has used. */
export const newReference = () => `two-phases-${++last}`

type Fields = { account: string; reference: string; minor?: bigint; providerAt?: string | null }

export const reserve = ({ account, reference, minor = 70_000_00n, providerAt = null }: Fields) => ({
  kind: 'reserve' as const,
  account,
  reference,
  amount: { minor, currency: 'UZS' },
  providerAt,
  holdSeconds: 1800,
})

export const confirm = (reference: string) => ({
  kind: 'confirm' as const,
  reference,
  reservationId: null,
  account: null,
  amount: null,
})

export const release = (reference: string) => ({
  kind: 'release' as const,
  reference,
  reservationId: null,
  reason: '4',
})

export const cancel = (reference: string) => ({
  kind: 'cancel' as const,
  reference,
  reason: '5',
})

/** The kind of an outcome; of a refusal, why. */
export function nameOf(outcome: Outcome): string {
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
}

/** How many payments an account has, and what its promises say. */
export function paymentsOf({ region }: Provider, accountId: string) {
  return asTenant(region.id, async () => {
    const found = await one<{ payments: number; entries: number }>(
      `select (select count(*)::int from payments
                where tenant_id = :tenant and account_id = :accountId) as payments,
              (select count(*)::int from entries
                where tenant_id = :tenant and account_id = :accountId) as entries`,
      { accountId }
    )
    return found!
  })
}
