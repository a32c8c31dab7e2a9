import type { RawFile, ReadFile, StatementLine } from '@hisob/contract'
import { clock } from '#shared/clock'
import { readStatementFile } from '#payments/gateway/read_statement_file'
import type PaymentChannel from '#payments/models/payment_channel'
import type { FileTrial, Trial } from '#payments/trial'

const SHOWN = 20
const LONGEST_TEXT = 200

const NOTHING: FileTrial = {
  problem: null,
  format: null,
  encoding: null,
  lines: 0,
  totalInMinor: '0',
  totalOutMinor: '0',
  first: [],
  unreadable: [],
  warnings: [],
}

/**
 * Reads a sample file as the channel would, and keeps nothing of it.
 *
 * @throws E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS
 */
export async function tryFile(
  { adapter, settings }: PaymentChannel,
  sample: Pick<RawFile, 'name' | 'bytes'>
): Promise<Trial> {
  const file = { ...sample, receivedAt: clock.now().toUTC().toISO()! }
  const read = await readStatementFile({ adapter, settings, file })
  if (read.kind === 'read') return { outcome: 'read', exchanges: [], file: told(read) }
  const { problem, line, detail } = read
  return {
    outcome: 'unreadable',
    exchanges: [],
    file: { ...NOTHING, problem: { problem, line, detail } },
  }
}

function told({ format, encoding, lines, unreadable, warnings }: ReadFile): FileTrial {
  return {
    ...NOTHING,
    format,
    encoding,
    lines: lines.length,
    totalInMinor: sumOf(lines, 'in'),
    totalOutMinor: sumOf(lines, 'out'),
    first: lines.slice(0, SHOWN).map((line) => ({
      line: line.line,
      direction: line.direction,
      bookedOn: line.bookedOn,
      amountMinor: line.amountMinor.toString(),
      account: line.account,
      payer: line.payer?.name ?? null,
      purpose: line.purpose?.slice(0, LONGEST_TEXT) ?? null,
    })),
    unreadable: unreadable
      .slice(0, SHOWN)
      .map(({ line, problem, text }) => ({ line, problem, text: text.slice(0, LONGEST_TEXT) })),
    warnings: warnings.slice(0, SHOWN).map((warning) => ({ ...warning })),
  }
}

function sumOf(lines: readonly StatementLine[], direction: 'in' | 'out'): string {
  return lines
    .filter((line) => line.direction === direction)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0n)
    .toString()
}
