import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

type Withdrawal = { kind: string; id: string; reason: string }

/**
 * Takes back a draft, or a version whose day has not come. One that was in force stays for the
 * documents of its days.
 *
 * @throws E_TEMPLATE_NOT_PLANNED
 */
export async function withdrawTemplate({ kind, id, reason }: Withdrawal): Promise<void> {
  const taken = await one<{ version: number; validFrom: string | null }>(
    `update print_templates set status = 'withdrawn'
      where tenant_id = :tenant and id = :id and kind = :kind
        and (status = 'draft' or (status = 'approved' and valid_from > :today::date))
      returning version, valid_from as "validFrom"`,
    { id, kind, today: clock.today() }
  )
  if (!taken) throw new DomainException('E_TEMPLATE_NOT_PLANNED', {}, 404)
  await audit({
    action: 'template.withdrawn',
    subject: { kind: 'template', id: kind },
    reason,
    before: taken,
  })
}
