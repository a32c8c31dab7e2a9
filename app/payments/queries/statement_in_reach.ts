import { DomainException } from '#shared/http/domain_exception'
import { statementCard, type StatementCard } from '#payments/queries/statement_card'

/**
 * A statement of divisions where its reader may act.
 *
 * @throws E_HTTP_404
 */
export async function statementInReach(id: string, divisionIds: readonly number[]) {
  const statement = await statementCard({ id, divisionIds })
  if (!statement) throw new DomainException('E_HTTP_404', {}, 404)
  return statement satisfies StatementCard
}
