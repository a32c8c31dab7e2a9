import { bank1c } from './bank_1c.ts'

export { bank1c }
export default [bank1c]
