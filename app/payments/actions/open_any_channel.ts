import type { AnyManifest } from '@hisob/contract'
import { openChannel } from '#payments/actions/open_channel'
import { openFileChannel } from '#payments/actions/open_file_channel'
import { openOutboundChannel } from '#payments/actions/open_outbound_channel'
import type { ChannelFields } from '#payments/actions/keep_channel'
import { freeChannelCode } from '#payments/queries/free_channel_code'

type Asked = Omit<ChannelFields, 'code' | 'login' | 'passwordHash'>

export type Opened = {
  id: number
  /** Null where nobody calls us, or where the provider proves himself by a secret of the settings. */
  credentials: { login: string; password: string } | null
}

/**
 * Opens a channel of whatever kind its adapter is, under the first code that is free.
 *
 * @throws E_CHANNEL_SETTINGS · what opening a channel of its kind throws
 */
export async function openAnyChannel(manifest: AnyManifest, asked: Asked): Promise<Opened> {
  const { key: adapter } = manifest
  const code = await freeChannelCode(adapter)
  const { title, settings, ledgerCode, networks = [] } = asked
  if (manifest.kind === 'payment') {
    const { channel, ...credentials } = await openChannel({ ...asked, adapter, code, networks })
    const hasPassword = manifest.authentication === 'password'
    return { id: channel.id, credentials: hasPassword ? credentials : null }
  }
  const channel =
    manifest.kind === 'file'
      ? await openFileChannel({ adapter, code, title, settings, ledgerCode })
      : await openOutboundChannel({ adapter, code, title, settings })
  return { id: channel.id, credentials: null }
}
