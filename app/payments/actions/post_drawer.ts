import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import { post } from '#ledger/actions/post'
import { reverse } from '#ledger/actions/reverse'
import { LEDGER } from '#ledger/chart'
import { GENERAL } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { DRAWER_KINDS, type DrawerKind } from '#payments/drawer'

export type DrawerDocument = {
  deskId: number
  divisionId: number
  /** Null: between two shifts of the desk. */
  shiftId: string | null
  /** The closed shift that it puts right. */
  correctsId?: string
  kind: DrawerKind
  /** Above zero it comes into the drawer. */
  amountMinor: bigint
  number: string
  reason: string
  /** The document that it takes back, and that one's transaction. */
  reverses?: { id: string; transactionId: string }
}

/**
 * Books money that came into a drawer or left it, and writes its document down. Answers its id.
 *
 * @throws E_PERIOD_CLOSED · E_ALREADY_REVERSED
 */
export async function postDrawer(document: DrawerDocument): Promise<string> {
  const { deskId, kind, amountMinor, reason } = document
  const transactionId = await (document.reverses
    ? reverseIt(document, document.reverses.transactionId)
    : postIt(document))
  const row = await one<{ id: string }>(INSERT, {
    ...{ deskId, kind, amountMinor, reason, transactionId },
    divisionId: document.divisionId,
    shiftId: document.shiftId,
    correctsId: document.correctsId ?? null,
    number: document.number,
    reversesId: document.reverses?.id ?? null,
    bookedOn: clock.today(),
    by: actorText(),
    at: clock.now().toISO(),
  })
  await audit({
    action: document.reverses ? 'drawer.reversed' : 'drawer.moved',
    subject: { kind: 'cash_desk', id: String(deskId) },
    reason,
    after: { kind, amountMinor, number: document.number, shiftId: document.shiftId },
  })
  return row!.id
}

function postIt({ kind, amountMinor, reason, divisionId }: DrawerDocument): Promise<string> {
  const side = { accountId: GENERAL, sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  const lines = [
    { ...side, ledgerCode: LEDGER.cash, amountMinor },
    { ...side, ledgerCode: DRAWER_KINDS[kind].against, amountMinor: -amountMinor },
  ]
  const debitFirst = lines.toSorted((first, next) =>
    first.amountMinor > next.amountMinor ? -1 : 1
  )
  return post(debitFirst, { kind: `drawer_${kind}`, bookedOn: clock.today(), reason, divisionId })
}

function reverseIt({ reason, divisionId }: DrawerDocument, transactionId: string) {
  return reverse({ transactionId, bookedOn: clock.today(), reason, divisionId })
}

const INSERT = `
  insert into drawer_documents (tenant_id, desk_id, division_id, shift_id, corrects_id, kind,
    amount_minor, number, reason, transaction_id, reverses_id, booked_on, recorded_by, recorded_at)
  values (:tenant, :deskId, :divisionId, :shiftId, :correctsId, :kind, :amountMinor, :number,
    :reason, :transactionId, :reversesId, :bookedOn, :by, :at) returning id`
