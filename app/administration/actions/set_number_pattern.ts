import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { documentSeries } from '#administration/numbering/registry'
import { countOfPattern } from '#administration/rules/count_of_pattern'
import { patternFault } from '#administration/rules/pattern_fault'

export type PatternChange = {
  kind: string
  /** Null: the whole tenant. */
  divisionId: number | null
  pattern: string
  /** Where a series that has no number yet begins. */
  startNumber: number
  validFrom: string
  act: string | null
  reason: string
}

/**
 * Sets how documents of a kind are numbered from a day on, until the next planned pattern. Counters
 * go on: a pattern changes how numbers look, and what they are counted by.
 *
 * @throws E_SERIES_UNKNOWN · E_NUMBER_PATTERN · E_NUMBER_PATTERN_TAKEN · E_SETTING_IN_THE_PAST
 */
export async function setNumberPattern(change: PatternChange): Promise<void> {
  const { kind, pattern, validFrom } = change
  const fault = patternFault(pattern, documentSeries.named(kind).digitsOnly)
  if (fault) throw new DomainException('E_NUMBER_PATTERN', { fault })
  if (validFrom < clock.today()) throw new DomainException('E_SETTING_IN_THE_PAST')
  await refuseTaken(change)
  const before = await endBefore(change)
  await insert(change)
  await audit({
    action: 'numbering.changed',
    subject: { kind: 'numbering', id: kind },
    reason: change.reason,
    before: { pattern: before },
    after: { ...change },
  })
}

/** Two counters must never write the same number: without the division they need different text. */
async function refuseTaken({ kind, divisionId, pattern }: PatternChange) {
  if (countOfPattern(pattern).byDivision) return
  const taken = await one(
    `select 1 from number_patterns
      where tenant_id = :tenant and kind = :kind and pattern = :pattern and cancelled_at is null
        and division_id is distinct from :divisionId limit 1`,
    { kind, divisionId, pattern }
  )
  if (taken) throw new DomainException('E_NUMBER_PATTERN_TAKEN')
}

async function endBefore({ kind, divisionId, validFrom }: PatternChange): Promise<string | null> {
  const standing = await one<{ id: string; pattern: string; startsThen: boolean }>(
    `select id, pattern, valid_from = :validFrom::date as "startsThen"
       from number_patterns
      where tenant_id = :tenant and kind = :kind and division_id is not distinct from :divisionId
        and cancelled_at is null and daterange(valid_from, valid_to) @> :validFrom::date
        for update`,
    { kind, divisionId, validFrom }
  )
  if (!standing) return null
  await affect(
    standing.startsThen
      ? `update number_patterns set cancelled_at = clock_timestamp()
          where tenant_id = :tenant and id = :id`
      : `update number_patterns set valid_to = :validFrom::date
          where tenant_id = :tenant and id = :id`,
    { id: standing.id, validFrom }
  )
  return standing.pattern
}

function insert(change: PatternChange) {
  return affect(
    `insert into number_patterns
       (kind, division_id, pattern, start_number, valid_from, valid_to, act, reason, set_by)
     values (:kind, :divisionId, :pattern, :startNumber, :validFrom::date,
             (select min(valid_from) from number_patterns
               where tenant_id = :tenant and kind = :kind
                 and division_id is not distinct from :divisionId
                 and cancelled_at is null and valid_from > :validFrom::date),
             :act, :reason, :setBy)`,
    { ...change, setBy: actorText() }
  )
}
