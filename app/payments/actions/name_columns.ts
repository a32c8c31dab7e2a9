import type { AnyManifest } from '@hisob/contract'
import { changeChannel } from '#payments/actions/change_channel'
import { channelToChange } from '#payments/queries/channel_to_change'

type Named = {
  id: number
  /** Title or place (`#3`) of the column for each meaning. */
  columns: Record<string, string>
  /** Number of the row of titles, 0 where there is none. */
  headerRow: string
  reason: string
}

/**
 * Keeps what each column of a bank's table means in the settings of its channel.
 *
 * @throws E_PAYMENT_UNKNOWN_CHANNEL · E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS
 */
export async function nameColumns({ id, columns, headerRow, reason }: Named): Promise<void> {
  const { channel, manifest } = await channelToChange(id)
  const { title, networks, minAmountMinor, maxAmountMinor, cancelDays, onePromise } = channel
  await changeChannel({
    ...{ id, reason, title, networks, minAmountMinor, maxAmountMinor, cancelDays, onePromise },
    settings: { ...channel.settings, ...known(manifest, { layout: 'own', columns, headerRow }) },
  })
}

/** Not every table asks for a layout or for a row of titles. */
function known({ settings }: AnyManifest, values: Record<string, unknown>) {
  const names = settings.map(({ name }) => name)
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
}
