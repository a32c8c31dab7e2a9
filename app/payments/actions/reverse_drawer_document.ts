import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { postDrawer } from '#payments/actions/post_drawer'
import type { DrawerKind } from '#payments/drawer'
import { lockDesk } from '#payments/queries/lock_desk'
import { lockDrawer } from '#payments/queries/lock_drawer'

type ToReverse = { documentId: string; reason: string; overseer: boolean }

type Row = {
  deskId: number
  kind: DrawerKind
  amount: string
  number: string
  transactionId: string
  correctsId: string | null
  isReversal: boolean
  isReversed: boolean
}

/**
 * Takes a document of a drawer back, once, in the shift that is open there now.
 *
 * @throws E_DOCUMENT_UNKNOWN · E_ALREADY_REVERSED · E_DRAWER_TOO_LITTLE · E_PERIOD_CLOSED · what
 *   lockDesk and lockDrawer throw
 */
export async function reverseDrawerDocument({ documentId, reason, overseer }: ToReverse) {
  const row = await documentRow(documentId)
  if (!row || row.isReversal) throw new DomainException('E_DOCUMENT_UNKNOWN', {}, 404)
  const desk = await lockDesk(row.deskId)
  const { shiftId, drawerMinor } = await lockDrawer(desk, { overseer })
  if ((await documentRow(documentId))!.isReversed) throw new DomainException('E_ALREADY_REVERSED')
  const amountMinor = -BigInt(row.amount)
  if (drawerMinor + amountMinor < 0n) throw new DomainException('E_DRAWER_TOO_LITTLE')
  const { kind, number, transactionId, correctsId } = row
  return postDrawer({
    ...{ kind, number, reason, shiftId, amountMinor },
    deskId: desk.id,
    divisionId: desk.divisionId,
    ...(correctsId ? { correctsId } : {}),
    reverses: { id: documentId, transactionId },
  })
}

function documentRow(documentId: string): Promise<Row | null> {
  return one<Row>(
    `select d.desk_id as "deskId", d.kind, d.amount_minor as amount, d.number,
            d.transaction_id as "transactionId", d.corrects_id as "correctsId",
            d.reverses_id is not null as "isReversal",
            exists (select from drawer_documents r
                     where r.tenant_id = :tenant and r.reverses_id = d.id) as "isReversed"
       from drawer_documents d where d.tenant_id = :tenant and d.id = :documentId`,
    { documentId }
  )
}
