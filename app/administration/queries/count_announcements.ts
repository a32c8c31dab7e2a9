import { one } from '#shared/database/sql'
import { announcementsSaid, type Wanted } from '#administration/announcements/announcements_said'

/** How many there are of a status, or of all. */
export async function countAnnouncements(wanted: Wanted): Promise<number> {
  const found = await one<{ n: number }>(
    `select count(*)::int as n from (${announcementsSaid(wanted)}) a
      where :status::text is null or a.status = :status`,
    wanted
  )
  return found!.n
}
