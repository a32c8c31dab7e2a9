import { one, rows } from '#shared/database/sql'

/** A sealed stretch of a tenant's audit log. */
export type AuditBlock = {
  number: number
  encoding: number
  lastXid: string
  lastId: string
  rowIds: string[]
  rowMarks: Buffer
  hash: Buffer
  sealedAt: Date
}

const COLUMNS = `number, encoding, last_xid as "lastXid", last_id as "lastId", hash,
  row_ids::text[] as "rowIds", row_marks as "rowMarks", sealed_at as "sealedAt"`

const MOST_BLOCKS = 2000

export function lastBlock(): Promise<AuditBlock | null> {
  return one<AuditBlock>(
    `select ${COLUMNS} from audit_blocks where tenant_id = :tenant order by number desc limit 1`
  )
}

/** The next blocks after a number, in order: as many as hold together at most so many rows, or one. */
export function blocksAfter(number: number, mostRows: number): Promise<AuditBlock[]> {
  return rows<AuditBlock>(
    `select ${COLUMNS} from (
       select b.*, sum(cardinality(b.row_ids)) over (order by b.number) as together
         from (select * from audit_blocks
                where tenant_id = :tenant and number > :number order by number limit :most) b
     ) b where together <= :mostRows or together = cardinality(row_ids) order by number`,
    { number, most: MOST_BLOCKS, mostRows }
  )
}
