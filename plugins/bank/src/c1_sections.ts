import { unreadableFile } from '@hisob/contract/files'
import type { UnreadableFile } from '@hisob/contract'

/** Keys of a section in order. `broken` is the line that is no `key=value`, or contradicts one. */
export type Section = {
  readonly line: number
  readonly values: Map<string, string>
  broken: { readonly line: number; readonly key: string } | null
}

export type Sections = {
  readonly header: Section
  readonly accounts: readonly Section[]
  readonly documents: readonly Section[]
  /** Our accounts by the header: the key may repeat. */
  readonly ourAccounts: readonly string[]
  /** Lines after the end of the file. */
  readonly after: number | null
}

const LONGEST_LINE = 100_000
const OPENING = /^(СекцияДокумент|СекцияРасчСчет)(?:=.*)?$/
const CLOSING = { СекцияДокумент: 'КонецДокумента', СекцияРасчСчет: 'КонецРасчСчета' } as const
const MARKER = '1CClientBankExchange'
const END = 'КонецФайла'

type Open = { readonly kind: keyof typeof CLOSING; readonly section: Section } | null
type State = {
  open: Open
  after: number | null
  isEnded: boolean
  readonly header: Section
  readonly accounts: Section[]
  readonly documents: Section[]
  readonly ourAccounts: string[]
}

/** Takes the text apart into its sections; structure is checked, values are not. */
export function readSections(text: string): Sections | UnreadableFile {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines[0]?.trim() !== MARKER) return unreadableFile('unknown_format', 1)

  const state: State = {
    open: null,
    after: null,
    isEnded: false,
    header: newSection(1),
    accounts: [],
    documents: [],
    ourAccounts: [],
  }
  for (let index = 1; index < lines.length; index += 1) {
    const failed = take(lines[index]!, index + 1, state)
    if (failed !== null) return failed
  }
  if (state.open !== null) return unreadableFile('truncated', state.open.section.line)
  if (!state.isEnded) return unreadableFile('truncated', lines.length)
  return state
}

function take(raw: string, line: number, state: State): UnreadableFile | null {
  if (raw.length > LONGEST_LINE) return unreadableFile('too_large', line)
  const text = raw.trim()
  if (text === '') return null
  if (state.isEnded) {
    state.after ??= line
    return null
  }
  const opening = OPENING.exec(text)?.[1] as keyof typeof CLOSING | undefined
  if (opening !== undefined || text === END) return turn(opening, line, state)
  if (state.open !== null && isClosing(text, state.open.kind)) {
    state[state.open.kind === 'СекцияДокумент' ? 'documents' : 'accounts'].push(state.open.section)
    state.open = null
    return null
  }
  return keep(text, line, state)
}

function turn(opening: keyof typeof CLOSING | undefined, line: number, state: State) {
  if (state.open !== null) return unreadableFile('truncated', state.open.section.line)
  if (opening === undefined) state.isEnded = true
  else state.open = { kind: opening, section: newSection(line) }
  return null
}

function keep(text: string, line: number, state: State): UnreadableFile | null {
  const section = state.open?.section ?? state.header
  const at = text.indexOf('=')
  if (at <= 0) {
    if (state.open === null) return unreadableFile('wrong_header', line, text)
    section.broken ??= { line, key: text.slice(0, 40) }
    return null
  }
  const [key, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  if (state.open === null && key === 'РасчСчет') state.ourAccounts.push(value)
  const before = section.values.get(key)
  if (before !== undefined && before !== value && state.open !== null) {
    section.broken ??= { line, key }
  }
  section.values.set(key, value)
  return null
}

/** Programs write the end of an account's section in two ways. */
function isClosing(text: string, kind: keyof typeof CLOSING): boolean {
  return text === CLOSING[kind] || (kind === 'СекцияРасчСчет' && text === 'КонецРасчСчет')
}

function newSection(line: number): Section {
  return { line, values: new Map(), broken: null }
}
