import { tashkentText } from '~/formats/tashkent_text'

/** The civil day in Tashkent. */
export function today(): string {
  return tashkentText(Date.now()).slice(0, 10)
}
