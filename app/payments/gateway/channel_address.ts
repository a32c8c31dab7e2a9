import env from '#start/env'

type Named = { region: string; code: string }

/** Where a provider calls a channel. */
export function channelAddress({ region, code }: Named): string {
  return `${env.get('APP_URL').replace(/\/$/, '')}/gateway/${region}/${code}`
}
