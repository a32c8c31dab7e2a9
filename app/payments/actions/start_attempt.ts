import { randomUUID } from 'node:crypto'
import { CURRENCY } from '#shared/kernel/money'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { audit } from '#administration/actions/audit'
import type { AttemptKind, AttemptWish } from '#payments/attempt'
import { askForLink, type Outbound } from '#payments/gateway/ask_outbound'
import { outboundChannel, outboundOf, type OutboundChannel } from '#payments/queries/outbound_of'
import { whyNotPay } from '#payments/queries/why_not_pay'
import type { AttemptState } from '#payments/rules/move_attempt'

export type NewAttempt = {
  /** Code of a channel with an outbound adapter. */
  channel: string
  accountId: string
  amountMinor: bigint
  kind: AttemptKind
  invoiceId?: string | null
  phone?: string | null
  returnUrl?: string | null
  language?: AttemptWish['language']
  /** How long the payer may take. */
  hours?: number
  /** The caller's own key: the same one twice is the same attempt. */
  reference?: string
  /** Of a payment that is only asked for: the provider's id of it. */
  providerReference?: string | null
}

export type StartedAttempt = { id: string; state: AttemptState; link: string | null }

const USUAL_HOURS = 24

/**
 * Asks a provider for a payment. A link is made at once and calls nobody. A request to the payer's
 * phone is only written down here, in the caller's transaction: the worker sends it a moment later,
 * so that what was sent is always known before it is sent.
 *
 * @throws E_CHANNEL_UNKNOWN · E_ATTEMPT_CANNOT · E_ATTEMPT_NO_LINK · E_PAYMENT_<refusal>
 */
export async function startAttempt(asked: NewAttempt): Promise<StartedAttempt> {
  const channel = await outboundChannel({ code: asked.channel })
  const outbound = channel && (await outboundOf(channel))
  if (!channel || !outbound) throw new DomainException('E_CHANNEL_UNKNOWN', {}, 404)
  const { manifest } = outbound.adapter
  if (!manifest.can.includes(asked.kind)) {
    throw new DomainException('E_ATTEMPT_CANNOT', { channel: manifest.title })
  }
  const { accountId, amountMinor } = asked
  const because = await whyNotPay({ channelId: channel.paidThroughId, accountId, amountMinor })
  if (because) throw new DomainException(`E_PAYMENT_${because.toUpperCase()}`)

  const reference = asked.reference ?? randomUUID()
  const link = asked.kind === 'link' ? await linkFor({ ...asked, reference }, outbound) : null
  const started = await store({ ...asked, reference, link }, channel)
  if (started.isNew) await note(started.id, asked)
  wakeAfterCommit()
  return { id: started.id, state: started.state, link: started.link }
}

type Prepared = NewAttempt & { reference: string; link: string | null }

async function linkFor(asked: NewAttempt & { reference: string }, outbound: Outbound) {
  const account = await one<{ number: string }>(
    `select number from personal_accounts where tenant_id = :tenant and id = :accountId`,
    { accountId: asked.accountId }
  )
  const { reference, amountMinor } = asked
  const amount = { minor: amountMinor, currency: CURRENCY }
  const request = { ...wishOf(asked), reference, account: account!.number, amount }
  const link = await askForLink(outbound, request)
  if (link === null) throw new DomainException('E_ATTEMPT_NO_LINK')
  return link
}

const STARTS: Record<AttemptKind, AttemptState> = {
  link: 'pending',
  push: 'not_contacted',
  poll: 'unknown',
}

async function store(asked: Prepared, channel: OutboundChannel) {
  const { accountId, amountMinor, kind, reference, link, hours = USUAL_HOURS } = asked
  const now = clock.now()
  const stored = await one<StartedAttempt & { isNew: boolean }>(
    `with added as (
       insert into payment_attempts (tenant_id, channel_id, reference, account_id, invoice_id,
         amount_minor, kind, state, provider_reference, link, wish, next_try_at, started_at,
         started_by, expires_at)
       values (:tenant, :channelId, :reference, :accountId, :invoiceId, :amountMinor, :kind, :state,
               :providerReference, :link, :wish::jsonb, :nextTryAt, :now, :by, :expiresAt)
       on conflict on constraint payment_attempts_once do nothing
       returning id, state, link, true as is_new)
     select id, state, link, is_new as "isNew" from added
     union all
     select id, state, link, false from payment_attempts
      where tenant_id = :tenant and channel_id = :channelId and reference = :reference
        and account_id = :accountId and amount_minor = :amountMinor`,
    {
      ...{ accountId, amountMinor, kind, reference, link, state: STARTS[kind] },
      channelId: channel.id,
      invoiceId: asked.invoiceId ?? null,
      providerReference: asked.providerReference ?? null,
      wish: JSON.stringify(wishOf(asked)),
      nextTryAt: (kind === 'link' ? now.plus({ minutes: 1 }) : now).toISO(),
      now: now.toISO(),
      expiresAt: now.plus({ hours }).toISO(),
      by: actorText(),
    }
  )
  if (!stored) throw new DomainException('E_PAYMENT_CONFLICT')
  return stored
}

function wishOf({ phone = null, returnUrl = null, language = 'uz' }: NewAttempt): AttemptWish {
  return { phone, returnUrl, language }
}

function note(id: string, { channel, kind, accountId, amountMinor }: NewAttempt) {
  return audit({
    action: 'attempt.started',
    subject: { kind: 'attempt', id },
    accountId,
    after: { channel, kind, amountMinor },
  })
}
