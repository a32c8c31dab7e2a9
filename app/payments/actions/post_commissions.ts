import { clock } from '#shared/clock'
import { affect, one, rows } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { periodOf } from '#shared/kernel/calendar'
import { post } from '#ledger/actions/post'
import { reverse } from '#ledger/actions/reverse'
import { LEDGER } from '#ledger/chart'
import { openAmong } from '#ledger/queries/open_among'
import { GENERAL } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { audit } from '#administration/actions/audit'
import type { Days } from '#payments/reconciliation/days'
import { earningsOf, type Earning } from '#payments/reconciliation/earnings_of'
import { rootDivision } from '#administration/queries/root_division'

type Standing = {
  id: string
  base: string
  minor: string
  terms: string
  transaction: string | null
}

/**
 * Books what an agent earned on the finished days that stand in `matched`, once for a day and service.
 * A day that changed since is taken back and booked anew. A month that is closed moves it to today;
 * where today's is closed too it waits for the next reconciliation.
 */
export async function postCommissions(channelId: number, days: Days): Promise<void> {
  const divisionId = await rootDivision()
  const today = clock.today()
  const isOpen = async (day: string) =>
    (await openAmong([divisionId], periodOf(day))).includes(divisionId)
  if (!(await isOpen(today))) return
  for (const earning of await earningsOf(channelId, days)) {
    const bookedOn = (await isOpen(earning.day)) ? earning.day : today
    await bring({ channelId, divisionId, earning, bookedOn, today })
  }
}

type ToBring = {
  channelId: number
  divisionId: number
  earning: Earning
  bookedOn: string
  today: string
}

async function bring(asked: ToBring) {
  const { channelId, divisionId, earning, today } = asked
  const before = await standingOf(channelId, earning)
  if (before && isSame(before, earning)) return
  if (before) {
    await affect(
      `update commissions set status = 'reversed' where tenant_id = :tenant and id = :id`,
      { id: before.id }
    )
    if (before.transaction) {
      const reason = `${earning.day}: ${before.base} → ${earning.baseMinor}`
      await reverse({ transactionId: before.transaction, bookedOn: today, reason, divisionId })
    }
  }
  if (earning.baseMinor === 0n) return
  await keep(channelId, earning, await booked(asked))
}

function standingOf(channelId: number, { day, service }: Earning): Promise<Standing | null> {
  return one<Standing>(
    `select id, base_minor as base, commission_minor as minor, terms_id as terms,
            transaction_id as transaction
       from commissions
      where tenant_id = :tenant and channel_id = :channelId and day = :day and service = :service
        and status = 'posted'`,
    { channelId, day, service }
  )
}

function isSame({ base, minor, terms }: Standing, earning: Earning) {
  return (
    BigInt(base) === earning.baseMinor &&
    BigInt(minor) === earning.commissionMinor &&
    terms === earning.termsId
  )
}

/** What the payer bears is the agent's own affair: it is told and not booked. */
async function booked({ divisionId, earning, bookedOn }: ToBring): Promise<string | null> {
  const { commissionMinor, bearer, day, service } = earning
  if (bearer === 'payer' || commissionMinor === 0n) return null
  const side = { accountId: GENERAL, sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  return post(
    [
      { ...side, ledgerCode: LEDGER.otherExpense, amountMinor: commissionMinor },
      { ...side, ledgerCode: LEDGER.agents, amountMinor: -commissionMinor },
    ],
    { kind: 'commission', bookedOn, divisionId, reason: `${day} ${service}` }
  )
}

async function keep(channelId: number, earning: Earning, transactionId: string | null) {
  const [row] = await rows<{ id: string }>(
    `insert into commissions (tenant_id, channel_id, day, service, revision, base_minor,
                              commission_minor, bearer, terms_id, transaction_id)
     select :tenant, :channelId, :day, :service, 1 + count(*), :baseMinor, :commissionMinor, :bearer,
            :termsId, :transactionId
       from commissions
      where tenant_id = :tenant and channel_id = :channelId and day = :day and service = :service
     returning id`,
    { ...earning, channelId, transactionId }
  )
  await audit({
    action: 'commission.posted',
    subject: { kind: 'commission', id: row!.id },
    after: { ...earning, channelId, by: actorText() },
  })
}
