import { pochtasiUbr } from './pochtasi_ubr.ts'

export { pochtasiUbr }
export default [pochtasiUbr]
