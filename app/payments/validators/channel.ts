import vine from '@vinejs/vine'
import { soumField } from '#shared/http/soum_field'
import { LEDGER } from '#ledger/chart'
import { networkOf } from '#payments/gateway/network_of'

const LONGEST_OVERLAP_HOURS = 168
export const reason = () => vine.string().trim().minLength(3).maxLength(500)
const title = () => vine.string().trim().minLength(1).maxLength(80)
const adapter = () => vine.string().regex(/^[a-z][a-z0-9_]{1,31}$/)
const days = () => vine.number().withoutDecimals().range([0, 366])
const overlap = () => vine.number().withoutDecimals().range([0, LONGEST_OVERLAP_HOURS])

const networks = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const lines = value.split('\n').filter((line) => line.trim())
  const read = lines.map((line) => ({ line: line.trim(), network: networkOf(line) }))
  const wrong = read.find(({ network }) => network === null)
  if (wrong) {
    return field.report('{{ field }} is no network', 'network', field, { line: wrong.line })
  }
  field.mutate([...new Set(read.map(({ network }) => network))], field)
})

/** A network a line, as people write it; validated into CIDR. */
export const networkLines = () =>
  vine
    .string()
    .maxLength(2000)
    .use(networks())
    .transform((lines) => lines as unknown as string[])

const limits = {
  minAmount: soumField(),
  maxAmount: soumField(),
  cancelDays: days(),
  onePromise: vine.boolean(),
}

export const newChannelValidator = vine.create({
  adapter: adapter(),
  title: title(),
  ledgerCode: vine.number().in([LEDGER.bank, LEDGER.inTransit]),
  networks: networkLines().optional(),
  settings: vine.object({}).allowUnknownProperties(),
  minAmount: limits.minAmount.optional(),
  maxAmount: limits.maxAmount.optional(),
  cancelDays: limits.cancelDays.optional(),
  onePromise: limits.onePromise.optional(),
})

export const channelChangeValidator = vine.create({
  title: title(),
  networks: networkLines().optional(),
  settings: vine.object({}).allowUnknownProperties(),
  ...limits,
  reason: reason(),
})

export const channelReasonValidator = vine.create({ reason: reason() })
export const passwordRenewalValidator = vine.create({ overlapHours: overlap() })
export const secretValidator = vine.create({
  value: vine.string().maxLength(4096),
  overlapHours: overlap(),
})

const sample = () => vine.file({ size: '4mb' })

export const trialValidator = vine.create({
  way: vine.enum(['example', 'file', 'link', 'poll'] as const),
  account: vine.string().trim().minLength(1).maxLength(64).optional(),
  file: sample().optional(),
})

export const sampleValidator = vine.create({ file: sample() })

export const columnsValidator = vine.create({
  columns: vine.record(vine.string().trim().maxLength(200)),
  headerRow: vine.string().regex(/^\d{0,4}$/),
  reason: reason(),
})
