import { rows } from '#shared/database/sql'

/** The ways of paying that are enabled, for the centre's page. */
export async function channelFacts() {
  const found = await rows<{ title: string }>(
    `select title from payment_channels
      where tenant_id = :tenant and status = 'enabled' order by title, code`
  )
  return { channels: found.map(({ title }) => title) }
}
