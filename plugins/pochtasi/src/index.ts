import { pochtasiCsv } from './pochtasi_csv.ts'
import { pochtasiUbr } from './pochtasi_ubr.ts'

export { pochtasiCsv, pochtasiUbr }
export default [pochtasiUbr, pochtasiCsv]
