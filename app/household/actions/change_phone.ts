import { affect, rows } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'
import Consumer from '#accounts/models/consumer'
import type PersonalAccount from '#accounts/models/personal_account'

/**
 * Writes a consumer's phone ("998901234567", or null to forget it) and the copies of it that lists
 * and search read, on every account of the consumer. A phone that is the same changes nothing.
 */
export async function changePhone(account: PersonalAccount, phone: string | null) {
  const consumer = await Consumer.query().where('id', account.consumerId).forUpdate().firstOrFail()
  const before = consumer.phone
  if (before === phone) return
  await consumer.merge({ phone }).save()
  await affect(
    `update personal_accounts set phone = :phone
      where tenant_id = :tenant and consumer_id = :consumerId`,
    { phone: phone ?? '', consumerId: consumer.id }
  )
  for (const { id } of await accountsOf(consumer)) {
    await audit({
      action: 'consumer.phone_changed',
      subject: { kind: 'consumer', id: consumer.id },
      accountId: id,
      before: { phone: before },
      after: { phone },
    })
  }
}

function accountsOf({ id }: Consumer) {
  return rows<{ id: string }>(
    `select id from personal_accounts where tenant_id = :tenant and consumer_id = :id order by id`,
    { id }
  )
}
