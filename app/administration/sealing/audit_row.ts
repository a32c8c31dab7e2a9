/**
 * The fields of an audit row in their order. It is the encoding of version 1: never change it, add
 * a version beside it.
 */
const FIELDS = [
  'a.tenant_id::text',
  'a.id::text',
  'a.xid::text',
  '(extract(epoch from a.at) * 1000000)::bigint::text',
  'a.actor_kind',
  'a.actor_id',
  'a.actor_name',
  'a.ip',
  'a.request_id',
  'a.division_id::text',
  'a.action',
  'a.subject_kind',
  'a.subject_id',
  'a.account_id::text',
  'a.reason',
  'a.before::text',
  'a.after::text',
]

/** Length before content, so that no two rows can be written the same; null is not the empty text. */
const encoded = (field: string) => `coalesce(octet_length(${field}) || ':' || ${field}, '-')`

/**
 * SHA-256 of one row of `audit_log a`, computed where the rows are. The text is ours and not a
 * function of the database, which whoever changes rows there could change too.
 */
export const ROW_DIGEST = `sha256(convert_to(${FIELDS.map(encoded).join(` || ',' || `)}, 'UTF8'))`

/** The first version of the encoding, kept with each block. */
export const ENCODING = 1
