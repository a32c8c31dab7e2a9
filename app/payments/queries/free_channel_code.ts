import { rows } from '#shared/database/sql'

/** The code of a new channel of an adapter: its key, or its key and the first free number. */
export async function freeChannelCode(adapter: string): Promise<string> {
  const taken = await rows<{ code: string }>(
    `select code from payment_channels
      where tenant_id = :tenant and (code = :adapter or code like :adapter || '-%')`,
    { adapter }
  )
  const codes = new Set(taken.map(({ code }) => code))
  let number = 1
  const code = () => (number === 1 ? adapter : `${adapter}-${number}`)
  while (codes.has(code())) number += 1
  return code()
}
