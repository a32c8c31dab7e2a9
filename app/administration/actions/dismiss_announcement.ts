import { affect } from '#shared/database/sql'

type Read = { id: string; ofCentre: boolean; userId: string }

/** Somebody has read an announcement and does not need it before his eyes any more. */
export async function dismissAnnouncement(read: Read): Promise<void> {
  await affect(
    `insert into announcement_dismissals (announcement_id, user_id, of_centre)
     select :id, :userId, :ofCentre
      where case when :ofCentre
              then exists (select 1 from platform.announcements where id = :id)
              else exists (select 1 from announcements where tenant_id = :tenant and id = :id) end
     on conflict do nothing`,
    read
  )
}
