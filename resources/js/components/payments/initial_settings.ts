import type { ChannelField, ChannelSetting } from '~/components/payments/channel'

/** What a form of settings begins with: a copy, so that typing changes nothing of the page's own. */
export function initialSettings(fields: ChannelField[]): Record<string, ChannelSetting> {
  return Object.fromEntries(
    fields.map(({ name, value }) => [name, typeof value === 'string' ? value : { ...value }])
  )
}
