import type { AuditFault } from '#administration/sealing/audit_fault'

/** One clear sentence for the console. */
export function faultInWords(fault: AuditFault): string {
  switch (fault.kind) {
    case 'changed':
      return `row ${fault.row} (block ${fault.block}) was changed after it was sealed`
    case 'deleted':
      return `row ${fault.row} (block ${fault.block}) was deleted after it was sealed`
    case 'added':
      return `row ${fault.row} was put into block ${fault.block} after that was sealed`
    case 'moved':
      return `row ${fault.row} stands where row ${fault.instead} was sealed (block ${fault.block})`
    case 'block_missing':
      return `block ${fault.block} is missing`
    case 'block_changed':
      return `block ${fault.block} itself was changed: its rows do not make its hash`
    case 'head_differs':
      return `block ${fault.block} differs from its head outside the database: the chain was written anew`
    case 'behind_heads':
      return `the database ends at block ${fault.block}, its heads outside at ${fault.head}: the tail was cut off or an older backup restored`
  }
}
