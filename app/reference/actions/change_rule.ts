import { clock } from '#shared/clock'
import type { IsoDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import RuleValue from '#reference/models/rule_value'
import { placeDated, type Placed } from '#reference/rules/place_dated'

export type Origin = 'centre' | 'local'

/** JSON, because it may wait for a visa: the value is an integer as text; null ends without another. */
export type RuleChange = {
  code: string
  scope: string
  origin: Origin
  unit: string
  value: string | null
  validFrom: IsoDate
  validTo: IsoDate | null
  act: string
  reason: string
  source: string | null
}

/**
 * A value of a rule from a day on. The one in force ends that day; nothing is taken away.
 *
 * @throws E_RULE_FROM_TAKEN when a value begins that very day · E_RULE_OVERLAPS when another begins
 *   before the asked end
 */
export async function changeRule(change: RuleChange): Promise<string> {
  const { code, scope, origin } = change
  const rows = await RuleValue.query().where({ code, scope, origin }).forUpdate()
  const placed = placeDated(rows, change, clock.today())
  if ('refused' in placed) {
    const refusal = placed.refused === 'taken' ? 'E_RULE_FROM_TAKEN' : 'E_RULE_OVERLAPS'
    throw new DomainException(refusal, { on: placed.on })
  }
  const before = placed.replaced ?? placed.closed
  const id = await put(change, placed)
  await audit({
    action: 'rule.changed',
    subject: { kind: 'rule', id: code },
    reason: change.reason,
    before: before ? factsOf(before) : undefined,
    after: { scope, origin, value: change.value, ...placed.days, act: change.act },
  })
  return id
}

type Settled = Exclude<Placed<RuleValue>, { refused: string }>

async function put(change: RuleChange, { closed, replaced, resumed, days }: Settled) {
  const { validTo: _, ...old } = closed ? copyOf(closed) : { validTo: null }
  if (closed) await closed.merge({ validTo: days.validFrom }).save()
  if (resumed) await RuleValue.create({ ...old, ...resumed })
  if (change.value === null) return closed?.id ?? ''
  const { reason, act, source, code, scope, origin, unit } = change
  const fields = { reason, act, source, value: BigInt(change.value), confidence: null }
  if (replaced) return (await replaced.merge({ ...fields, ...days }).save()).id
  return (await RuleValue.create({ code, scope, origin, unit, ...fields, ...days })).id
}

function copyOf(row: RuleValue) {
  const { code, scope, origin, unit, value, act, source, confidence, note, validTo } = row
  return { code, scope, origin, unit, value, act, source, confidence, note, validTo }
}

function factsOf({ scope, origin, value, validFrom, validTo, act }: RuleValue) {
  return { scope, origin, value: value.toString(), validFrom, validTo, act }
}
