/** A row of the audit log as sealing sees it: its place and the digest of its content. */
export type SealedRow = { xid: bigint; id: bigint; digest: Buffer }
