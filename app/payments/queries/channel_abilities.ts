import { installed } from '#shared/adapters/installed'

export type ChannelAbilities = {
  /** The ways in which staff may try it out. */
  tries: ('example' | 'file' | 'link' | 'poll')[]
  /** It reads tables whose columns people name. */
  mapsColumns: boolean
}

/** What can be done with a channel of an adapter; nothing where it is not installed. */
export async function channelAbilities(key: string): Promise<ChannelAbilities> {
  const [payment, file, outbound] = await Promise.all([
    installed('payment', key),
    installed('file', key),
    installed('outbound', key),
  ])
  const asks = outbound?.manifest.can ?? []
  return {
    tries: [
      ...(payment?.has.includes('example') ? (['example'] as const) : []),
      ...(file ? (['file'] as const) : []),
      ...(asks.includes('link') ? (['link'] as const) : []),
      ...(asks.includes('poll') ? (['poll'] as const) : []),
    ],
    mapsColumns:
      file !== null && file.has.includes('preview') && hasColumns(file.manifest.settings),
  }
}

function hasColumns(fields: readonly { kind: string; name: string }[]): boolean {
  return fields.some(({ kind, name }) => kind === 'map' && name === 'columns')
}
