import { pochtasiCsv } from './pochtasi_csv.ts'
import { pochtasiDbf } from './pochtasi_dbf.ts'
import { pochtasiFixed } from './pochtasi_fixed.ts'
import { pochtasiUbr } from './pochtasi_ubr.ts'

export { pochtasiCsv, pochtasiDbf, pochtasiFixed, pochtasiUbr }
export default [pochtasiUbr, pochtasiCsv, pochtasiFixed, pochtasiDbf]
