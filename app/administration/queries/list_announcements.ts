import { rows } from '#shared/database/sql'
import { announcementsSaid, type Wanted } from '#administration/announcements/announcements_said'
import type { Severity, Texts } from '#administration/announcements/announcement'

export type ListedAnnouncement = {
  id: string
  /** Of a region's own; null at the centre. */
  divisionId: number | null
  /** Whom the centre speaks to; null: every region, or a region's own announcement. */
  regionId: number | null
  audience: 'staff' | 'consumers' | 'regions'
  severity: Severity
  titles: Texts
  bodies: Texts
  validFrom: string
  validTo: string | null
  by: string
  status: 'planned' | 'shown' | 'ended' | 'withdrawn'
  readBy: number | null
}

type Page = { limit: number; offset: number }

/** What was ever announced in these divisions, or by the centre to its regions; the newest first. */
export function listAnnouncements(wanted: Wanted, page: Page): Promise<ListedAnnouncement[]> {
  return rows<ListedAnnouncement>(
    `select a.* from (${announcementsSaid(wanted)}) a
      where :status::text is null or a.status = :status
      order by a."validFrom" desc, a.id::bigint desc limit :limit offset :offset`,
    { ...wanted, ...page }
  )
}
