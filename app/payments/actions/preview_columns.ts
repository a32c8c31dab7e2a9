import type { RawFile } from '@hisob/contract'
import { callAdapter } from '#shared/adapters/call_adapter'
import { settingsOf, valuesOf } from '#shared/adapters/channel_settings'
import { installed } from '#shared/adapters/installed'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import type PaymentChannel from '#payments/models/payment_channel'

const MOST_ROWS = 20

type Rows = readonly (readonly string[])[]

/**
 * The first rows of a sample as its adapter sees them, before anybody has said what the columns mean.
 *
 * @throws E_CHANNEL_CANNOT_TRY · AdapterFailed
 */
export async function previewColumns(
  channel: PaymentChannel,
  sample: Pick<RawFile, 'name' | 'bytes'>
): Promise<string[][]> {
  const adapter = await installed('file', channel.adapter)
  if (!adapter?.has.includes('preview')) throw new DomainException('E_CHANNEL_CANNOT_TRY')
  const settings = settingsOf(valuesOf(channel, adapter.manifest), adapter.manifest)
  const file = { ...sample, receivedAt: clock.now().toUTC().toISO()! }
  const rows = await callAdapter<Rows>(adapter, [{ run: 'preview', args: [file, settings] }], {
    believe: ([value]) => (areRows(value) ? value : null),
    withinMs: 10_000,
  })
  return rows.slice(0, MOST_ROWS).map((row) => [...row])
}

function areRows(value: unknown): value is Rows {
  return (
    Array.isArray(value) &&
    value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'))
  )
}
