import { rows } from '#shared/database/sql'
import { textIn } from '#administration/announcements/text_in'
import type { Audience, Severity, Texts } from '#administration/announcements/announcement'

type Reader = {
  audience: Audience
  /** The division in work, or the consumer's division. */
  divisionId: number
  /** Whose dismissals count; null: nobody's. */
  userId: string | null
  on: string
  locale: string
}

export type ShownAnnouncement = {
  id: string
  ofCentre: boolean
  severity: Severity
  title: string
  body: string
}

type Row = Omit<ShownAnnouncement, 'title' | 'body'> & { titles: Texts; bodies: Texts }

/** What is to be read today in a division and was not dismissed: the most important, then the newest. */
export async function announcementsShown({
  locale,
  ...reader
}: Reader): Promise<ShownAnnouncement[]> {
  const found = await rows<Row>(QUERY, reader)
  return found.map(({ titles, bodies, ...row }) => ({
    ...row,
    title: textIn(locale, titles),
    body: textIn(locale, bodies),
  }))
}

const STANDS = `a.withdrawn_at is null and a.valid_from <= :on::date
  and (a.valid_to is null or a.valid_to > :on::date)`

const QUERY = `
  select a.id::text, a.of_centre as "ofCentre", a.severity, a.titles, a.bodies
    from (
      select a.id, false as of_centre, a.severity, a.titles, a.bodies, a.valid_from
        from announcements a
        join divisions place on place.tenant_id = :tenant and place.id = a.division_id
       where a.tenant_id = :tenant and a.audience = :audience and ${STANDS}
         and starts_with((select path from divisions
                           where tenant_id = :tenant and id = :divisionId), place.path)
      union all
      select a.id, true, a.severity, a.titles, a.bodies, a.valid_from
        from platform.announcements a
       where :audience = 'staff' and (a.region_id is null or a.region_id = :tenant) and ${STANDS}
    ) a
   where not exists (
     select 1 from announcement_dismissals d
      where d.tenant_id = :tenant and d.user_id = :userId and d.of_centre = a.of_centre
        and d.announcement_id = a.id)
   order by array_position(array['urgent', 'attention', 'info'], a.severity), a.valid_from desc, a.id desc
   limit 3`
