import { affect } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'
import { editableDraft } from '#reference/actions/editable_draft'

type Withdrawal = { id: string; revision: number; reason: string }

/** Lays a draft aside for good; it stays to be read. */
export async function withdrawTariffDraft({ id, revision, reason }: Withdrawal): Promise<void> {
  await editableDraft(id, revision)
  await affect(
    `update tariff_drafts set status = 'withdrawn', changed_at = now()
      where tenant_id = :tenant and id = :id`,
    { id }
  )
  await audit({ action: 'tariff_draft.withdrawn', subject: { kind: 'tariff_draft', id }, reason })
}
