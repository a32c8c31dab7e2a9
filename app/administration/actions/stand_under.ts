import { affect } from '#shared/database/sql'
import type Division from '#administration/models/division'

/** Puts a division with all that is under it below another one: every path in one statement. */
export async function standUnder(division: Division, parent: Division) {
  await affect(
    `update divisions
        set path = :newPath || substr(path, length(:oldPath) + 1),
            parent_id = case when id = :id then :parentId else parent_id end
      where tenant_id = :tenant and path >= :oldPath and path < left(:oldPath, -1) || '/'`,
    {
      id: division.id,
      parentId: parent.id,
      oldPath: division.path,
      newPath: `${parent.path}${division.id}.`,
    }
  )
}
