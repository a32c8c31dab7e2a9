import { rows } from '#shared/database/sql'
import { pathsOn, type ParentChange, type TreeNode } from '#administration/rules/paths_on'

/**
 * The tree as it was on a day, for reports of earlier months: division → path (ids from the root, each
 * with a dot). Rights follow the tree of today and never this one.
 */
export async function divisionPathsOn(on: string): Promise<Map<number, string>> {
  const nodes = await rows<TreeNode>(
    `select id, parent_id as "parentId" from divisions where tenant_id = :tenant order by id`
  )
  const changes = await rows<ParentChange>(
    `select division_id as "divisionId", from_on as "fromOn", former_parent_id as "formerParentId"
       from division_moves
      where tenant_id = :tenant and state = 'done' and kind in ('parent', 'merge') and from_on > :on
      order by from_on desc, id desc`,
    { on }
  )
  return pathsOn(nodes, changes, on)
}
