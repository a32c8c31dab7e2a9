/** Longer than any transaction of the database lasts. */
const LONGEST_TRANSACTION = '1 day'

/**
 * SQL: the transaction `t` was not seen by `:snapshot`, taken at `:verifiedAt`. The first condition
 * is the index's, the second is the truth, the third leaves out what a restored copy brought along
 * with the transaction numbers of another server.
 */
export const SINCE = `t.xid >= pg_snapshot_xmin(:snapshot::pg_snapshot)::text::bigint
  and not pg_visible_in_snapshot(t.xid::text::xid8, :snapshot::pg_snapshot)
  and t.recorded_at > :verifiedAt::timestamptz - interval '${LONGEST_TRANSACTION}'`
