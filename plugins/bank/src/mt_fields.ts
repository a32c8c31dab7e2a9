import { readBalance } from '@hisob/contract/files'

/** A field of a message; lines that belong together are joined by line breaks. */
export type MtField = { readonly tag: string; readonly line: number; readonly text: string }

const TAG = /^:(\d\d[A-Z]?):(.*)$/
/** What wraps a message: blocks before the text, and its end. */
const WRAPPING = /^(?:\{.*|-\}?.*|\s*)$/

/** Takes a message apart into its fields; blocks around the text are passed over. */
export function fieldsOf(text: string): readonly MtField[] {
  const fields: { tag: string; line: number; text: string }[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const bare = line.startsWith('{') ? line.slice(Math.max(0, line.lastIndexOf('{4:') + 3)) : line
    const [, tag, value = ''] = TAG.exec(bare) ?? []
    const last = fields.at(-1)
    if (tag !== undefined) fields.push({ tag, line: index + 1, text: value })
    else if (WRAPPING.test(line)) continue
    else if (last === undefined) return []
    else last.text += `\n${line}`
  }
  return fields
}

/** A sum with a comma, below zero for a debit. */
export function signedSum(sign: string, text: string): bigint | null {
  const sum = readBalance(text.replace(/,$/, ''))
  return sum !== null && sign === 'D' ? -sum : sum
}
