import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type { Audience, Saying } from '#administration/announcements/announcement'

/** To people of a division of the own region, or from the centre to one region or (null) to all. */
type Whom = { divisionId: number; audience: Audience } | { regionId: number | null }

/**
 * Announces something from a day on. What the centre says is one row that every region reads.
 *
 * @throws E_ANNOUNCEMENT_DAYS
 */
export async function publishAnnouncement(saying: Saying, whom: Whom): Promise<string> {
  const { validFrom, validTo, titles } = saying
  if (validFrom < clock.today() || (validTo !== null && validTo <= validFrom)) {
    throw new DomainException('E_ANNOUNCEMENT_DAYS')
  }
  const said = {
    ...whom,
    ...saying,
    titles: JSON.stringify(titles),
    bodies: JSON.stringify(saying.bodies),
    by: actorText(),
  }
  const made = await one<{ id: string }>('regionId' in whom ? TO_REGIONS : TO_PEOPLE, said)
  await audit({
    action: 'announcement.published',
    subject: { kind: 'announcement', id: made!.id },
    after: { ...whom, ...saying },
  })
  return made!.id
}

const TO_PEOPLE = `
  insert into announcements
    (division_id, audience, severity, titles, bodies, valid_from, valid_to, created_by)
  values (:divisionId, :audience, :severity, :titles::jsonb, :bodies::jsonb, :validFrom::date,
          :validTo::date, :by)
  returning id::text`

const TO_REGIONS = `
  insert into platform.announcements
    (region_id, severity, titles, bodies, valid_from, valid_to, created_by)
  values (:regionId, :severity, :titles::jsonb, :bodies::jsonb, :validFrom::date, :validTo::date, :by)
  returning id::text`
