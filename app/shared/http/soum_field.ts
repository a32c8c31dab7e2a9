import vine from '@vinejs/vine'
import { parseSoum } from '#shared/kernel/money'

const soum = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const minor = parseSoum(value)
  if (minor === null) return field.report('{{ field }} is not a sum', 'soum', field)
  if (minor <= 0n) return field.report('{{ field }} must be above zero', 'above_zero', field)
  field.mutate(minor, field)
})

/** A sum in soʻm as people type it ("1 234,50"), validated into tiyin above zero. */
export function soumField() {
  return vine
    .string()
    .maxLength(40)
    .use(soum())
    .transform((minor) => minor as unknown as bigint)
}
