export type TemplateFault = { fault: 'place' | 'brace' | 'length'; at: string }

type Allowed = { places: readonly string[]; most: number }

const PLACE = /\{([^{}]*)\}/g
const AROUND = 12

/**
 * What is wrong with a text of a printed form, or null: a place in braces that the form does not
 * have (`at` names it), a brace without its other one (`at` is what stands around it), or more signs
 * than fit (`at` is how many do).
 */
export function templateFault(text: string, { places, most }: Allowed): TemplateFault | null {
  if (text.length > most) return { fault: 'length', at: String(most) }
  const loose = text.replaceAll(PLACE, (whole) => '·'.repeat(whole.length)).search(/[{}]/)
  if (loose >= 0) {
    return { fault: 'brace', at: text.slice(Math.max(0, loose - AROUND), loose + AROUND).trim() }
  }
  const unknown = [...text.matchAll(PLACE)].find(([, name]) => !places.includes(name!))
  return unknown ? { fault: 'place', at: unknown[1]! } : null
}
