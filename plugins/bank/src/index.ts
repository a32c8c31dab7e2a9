import { bank1c } from './bank_1c.ts'
import { bankTable } from './bank_table.ts'

export { bank1c, bankTable }
export default [bank1c, bankTable]
