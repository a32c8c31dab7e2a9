import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type { Texts } from '#administration/announcements/announcement'

type Ending = { id: string; isCentre: boolean; divisionIds: number[]; reason: string }

/** Takes an announcement down that is shown or planned. @throws E_ANNOUNCEMENT_UNKNOWN */
export async function endAnnouncement({ id, isCentre, divisionIds, reason }: Ending) {
  const ended = await one<{ titles: Texts }>(
    isCentre
      ? `update platform.announcements set withdrawn_at = clock_timestamp() where ${STANDS}
         returning titles`
      : `update announcements set withdrawn_at = clock_timestamp()
          where tenant_id = :tenant and division_id = any(:divisionIds) and ${STANDS}
         returning titles`,
    { id, divisionIds, today: clock.today() }
  )
  if (!ended) throw new DomainException('E_ANNOUNCEMENT_UNKNOWN', {}, 404)
  await audit({
    action: 'announcement.withdrawn',
    subject: { kind: 'announcement', id },
    reason,
    before: { titles: ended.titles },
  })
}

const STANDS = `id = :id and withdrawn_at is null and (valid_to is null or valid_to > :today::date)`
