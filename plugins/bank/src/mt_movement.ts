import type { Party, StatementLine, UnreadableLine } from '@hisob/contract'
import { makeParty, readDate, readSum, textOf, unreadableLine } from '@hisob/contract/files'
import type { MtField } from './mt_fields.ts'

type About = { readonly purpose: string | null; readonly party: Party | null }

const MOVEMENT =
  /^(?<value>\d{6})(?<booked>\d{4})?(?<reversed>R)?(?<mark>[CD])(?<funds>[A-Z])?(?<sum>\d{1,15},\d{0,2})(?<kind>[A-Z][A-Z0-9]{3})(?<own>.*?)(?:\/\/(?<bank>.*))?$/
/** No reference, as the standard writes it. */
const NONE = 'NONREF'
const SUBTAG = /\?(\d\d)([^?]*)/g
const SLASHED = /\/(NAME|INN|ACC|MFO|REMI)\/((?:(?!\/(?:NAME|INN|ACC|MFO|REMI)\/)[^])*)/g
const [FIRST_TEXT, LAST_TEXT, MORE_TEXT] = [20, 29, 60]
const [BANK, ACCOUNT] = ['30', '31']

/** Makes a line of a movement and what is told about it. */
export function lineOfMovement(
  { line, text }: MtField,
  about: string,
  latest: string
): StatementLine | UnreadableLine {
  const failed = (problem: UnreadableLine['problem'], column: string) =>
    unreadableLine(line, text, problem, column)
  const found = MOVEMENT.exec(text.split('\n')[0] ?? '')?.groups
  if (found === undefined) return failed('wrong_line', '61')
  const bookedOn = bookedOnOf(found.value ?? '', found.booked)
  if (bookedOn === null || bookedOn > latest) return failed('wrong_date', '61')
  const amountMinor = readSum((found.sum ?? '').replace(/,$/, ''))
  if (amountMinor === null) return failed('wrong_amount', '61')

  // A reversed credit takes money from us.
  const direction = (found.mark === 'C') === (found.reversed === undefined) ? 'in' : 'out'
  const { purpose, party } = aboutOf(about)
  const own = textOf(found.own)
  return {
    line,
    direction,
    reference: textOf(found.bank),
    amountMinor,
    bookedOn,
    paidAt: null,
    account: null,
    documentNumber: own === NONE ? null : own,
    payer: direction === 'in' ? party : null,
    payee: direction === 'out' ? party : null,
    purpose,
    service: null,
    commissionMinor: null,
  }
}

/** The booking day has no year: the one that brings it nearest to the value day. */
function bookedOnOf(value: string, booked: string | undefined): string | null {
  const on = readDate(`20${value}`, 'yyyyMMdd')?.on ?? null
  if (on === null || booked === undefined) return on
  const year = Number(on.slice(0, 4))
  const near = [year - 1, year, year + 1].flatMap((each) => {
    const day = readDate(`${each}${booked}`, 'yyyyMMdd')?.on
    return day === undefined ? [] : [day]
  })
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(on))
  return near.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}

/** Three ways to write it: `?20`, `/NAME/`, or a plain text. */
function aboutOf(text: string): About {
  const joined = text.replaceAll('\n', '')
  const slashed = new Map([...joined.matchAll(SLASHED)].map(([, tag, value]) => [tag, value]))
  if (slashed.size > 0) {
    const at = (tag: string) => slashed.get(tag) ?? null
    const party = makeParty(at('NAME'), at('INN'), at('ACC'), at('MFO'))
    return { purpose: textOf(at('REMI')), party }
  }
  const tags = [...joined.matchAll(SUBTAG)].map(([, tag = '', value = '']) => [tag, value] as const)
  if (tags.length === 0) return { purpose: textOf(text.replaceAll('\n', ' ')), party: null }
  const texts = tags.filter(([tag]) => isText(Number(tag))).map(([, value]) => value)
  const valueOf = (wanted: string) => tags.find(([tag]) => tag === wanted)?.[1] ?? null
  const name = ['32', '33'].map((tag) => valueOf(tag) ?? '').join('')
  return {
    purpose: textOf(texts.join('')),
    party: makeParty(name, null, valueOf(ACCOUNT), valueOf(BANK)),
  }
}

function isText(tag: number): boolean {
  return (tag >= FIRST_TEXT && tag <= LAST_TEXT) || (tag >= MORE_TEXT && tag < MORE_TEXT + 4)
}
