import { bank1c } from './bank_1c.ts'
import { bankCamt } from './bank_camt.ts'
import { bankMt940 } from './bank_mt940.ts'
import { bankTable } from './bank_table.ts'

export { bank1c, bankCamt, bankMt940, bankTable }
export default [bank1c, bankTable, bankCamt, bankMt940]
