export type Wanted = {
  isCentre: boolean
  divisionIds: number[]
  on: string
  status: string | null
}

const STATUS = `case when a.withdrawn_at is not null then 'withdrawn'
  when a.valid_from > :on::date then 'planned'
  when a.valid_to <= :on::date then 'ended' else 'shown' end as status`

const COMMON = `a.severity, a.titles, a.bodies, a.valid_from as "validFrom", a.valid_to as "validTo",
  ${STATUS}`

const OF_REGION = `
  select a.id::text, a.division_id as "divisionId", null::int as "regionId", a.audience, ${COMMON},
         coalesce(u.full_name, a.created_by) as by,
         (select count(*)::int from announcement_dismissals d
           where d.tenant_id = :tenant and d.announcement_id = a.id and not d.of_centre) as "readBy"
    from announcements a
    left join users u on u.tenant_id = :tenant and 'user:' || u.id = a.created_by
   where a.tenant_id = :tenant and a.division_id = any(:divisionIds)`

const OF_CENTRE = `
  select a.id::text, null::int as "divisionId", a.region_id as "regionId", 'regions' as audience,
         ${COMMON}, coalesce(u.full_name, a.created_by) as by, null::int as "readBy"
    from platform.announcements a
    left join users u on u.tenant_id = :tenant and 'user:' || u.id = a.created_by
   where cardinality(:divisionIds::int[]) >= 0`

/** The rows of a list of announcements: a region's own, or the centre's to its regions. */
export function announcementsSaid({ isCentre }: Wanted): string {
  return isCentre ? OF_CENTRE : OF_REGION
}
