import { DomainException } from '#shared/http/domain_exception'
import type { MonthlyItem, MonthlyLine } from '#metering/rules/monthly_lines'

type Change = MonthlyLine & { item: MonthlyItem }

/**
 * The lines that change something, when the whole file may be posted.
 *
 * @throws E_MONTHLY_REFUSED while a line is refused · E_MONTHLY_NOTHING · E_MONTHLY_REASON when what
 * stands would change and nobody says why
 */
export function changesOfFile(lines: readonly MonthlyLine[], reason: string | null): Change[] {
  const n = lines.filter(({ verdict }) => verdict === 'refused').length
  if (n > 0) throw new DomainException('E_MONTHLY_REFUSED', { n })
  const changes = lines.filter(({ verdict }) => verdict === 'added' || verdict === 'changed')
  if (changes.length === 0) throw new DomainException('E_MONTHLY_NOTHING')
  if (!reason && changes.some(({ verdict }) => verdict === 'changed')) {
    throw new DomainException('E_MONTHLY_REASON')
  }
  return changes as Change[]
}
