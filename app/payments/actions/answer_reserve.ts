import { refuse, type Outcome, type Refused } from '@hisob/contract'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { CURRENCY } from '#shared/kernel/money'
import { accountByNumber } from '#accounts/queries/account_by_number'
import { lockReference } from '#payments/actions/lock_reference'
import { reportPromiseConflict } from '#payments/actions/report_promise_conflict'
import { touchReservation } from '#payments/actions/touch_reservation'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { isCancelledAhead } from '#payments/queries/is_cancelled_ahead'
import { paymentByReference } from '#payments/queries/payment_by_reference'
import { reservationByReference } from '#payments/queries/reservations'
import { whyNotPay } from '#payments/queries/why_not_pay'
import type { Reservation } from '#payments/reservation'
import { promiseEndsAt } from '#payments/rules/promise_ends_at'
import { REFUSAL_TO_PROVIDER } from '#payments/refusal_to_provider'

type Reserve = CommandOf<'reserve'>
type New = { reserve: Reserve; accountId: string; expiresAt: string }

/** No account has this id; a repeat is found by its reference even when its account is not. */
const NOBODY = '0'

/** Promises a payment, once: everything is asked that paying asks, and nothing is posted. */
export async function answerReserve(
  channel: Gateway,
  reserve: Reserve,
  receivedAt: string
): Promise<Outcome> {
  if (reserve.amount.currency !== CURRENCY) return refuse('wrong_amount')
  await lockReference(channel.id, reserve.reference)
  const account = await accountByNumber(reserve.account)
  const before = await touchReservation(channel.id, reserve.reference)
  if (before) return answerRepeat(channel, reserve, before, account?.id ?? NOBODY)

  const expiresAt = promiseEndsAt({ ...reserve, receivedAt })
  const promise = { reserve, accountId: account?.id ?? NOBODY, expiresAt }
  const refusal = await refusalOf(channel, promise)
  return refusal ?? (await promised(channel, promise))
}

async function answerRepeat(
  channel: Gateway,
  reserve: Reserve,
  { accountId, facts }: Reservation,
  askedFor: string
): Promise<Outcome> {
  if (accountId !== askedFor || facts.amount.minor !== reserve.amount.minor) {
    await reportPromiseConflict(channel, facts, reserve)
    return refuse('conflict')
  }
  switch (facts.state) {
    case 'reserved':
      return { kind: 'reserve_repeated', reservation: facts }
    case 'performed':
      return refuse('already_performed')
    case 'expired':
      return refuse('expired')
    case 'cancelled':
    case 'released':
      return refuse('already_cancelled')
  }
}

async function refusalOf(
  channel: Gateway,
  { reserve, accountId, expiresAt }: New
): Promise<Refused | null> {
  const paid = await paymentByReference(channel.id, reserve.reference)
  if (paid) return refuse(paid.reversedAt ? 'already_cancelled' : 'already_performed')
  const asked = { channelId: channel.id, accountId, amountMinor: reserve.amount.minor }
  const because = await whyNotPay(asked)
  if (because) return refuse(REFUSAL_TO_PROVIDER[because])
  if (await isCancelledAhead(channel.id, reserve.reference)) return refuse('already_cancelled')
  return Date.parse(expiresAt) <= clock.now().toMillis() ? refuse('expired') : null
}

async function promised(channel: Gateway, promise: New): Promise<Outcome> {
  await expireOthers(channel, promise.accountId)
  const isNew = await store(channel, promise)
  if (!isNew) return refuse('already_reserved')
  const stored = await reservationByReference(channel.id, promise.reserve.reference)
  return { kind: 'reserved', reservation: stored!.facts }
}

/** A promise that ran out unseen does not keep its account. */
async function expireOthers(channel: Gateway, accountId: string): Promise<void> {
  await affect(
    `update payment_reservations set state = 'expired', ended_at = expires_at
      where tenant_id = :tenant and channel_id = :channelId and account_id = :accountId
        and state = 'reserved' and is_only and expires_at <= :now`,
    { channelId: channel.id, accountId, now: clock.now().toISO() }
  )
}

/** False when the account has another promise and takes, or its channel takes, one at a time. */
async function store(channel: Gateway, { reserve, accountId, expiresAt }: New): Promise<boolean> {
  const stored = await affect(
    `insert into payment_reservations (tenant_id, channel_id, reference, account_id, amount_minor,
                                       is_only, provider_at, reserved_at, expires_at)
     select :tenant, c.id, :reference, :accountId, :amountMinor, c.one_promise or :isOnly, :providerAt,
            :reservedAt, :expiresAt
       from payment_channels c where c.tenant_id = :tenant and c.id = :channelId
     on conflict (tenant_id, channel_id, account_id) where state = 'reserved' and is_only
     do nothing`,
    {
      channelId: channel.id,
      reference: reserve.reference,
      accountId,
      amountMinor: reserve.amount.minor,
      isOnly: reserve.isOnly ?? false,
      providerAt: reserve.providerAt,
      reservedAt: clock.now().toISO(),
      expiresAt,
    }
  )
  return stored === 1
}
