import { messageChannels } from '#messaging/queries/message_channels'

/** The code of a new channel of an adapter: its key, or its key and the first free number. */
export async function freeMessageCode(adapter: string): Promise<string> {
  const taken = new Set((await messageChannels()).map(({ code }) => code))
  let number = 1
  const code = () => (number === 1 ? adapter : `${adapter}-${number}`)
  while (taken.has(code())) number += 1
  return code()
}
