import { removeTotp } from '#administration/actions/remove_totp'
import type { VisaKind } from '#administration/visas/visa_kind'

/** Taking somebody's second step away needs two people: one alone could walk in as anybody. */
export const resetTotpVisa: VisaKind<{ userId: string }> = {
  kind: 'users.reset_totp',
  grantedBy: 'visas.access',
  askedBy: 'users.edit',
  always: true,
  words: 'security.visa',
  href: ({ payload }) => `/users/${payload.userId}`,
  async perform({ payload, reason }) {
    await removeTotp({ userId: payload.userId, reason })
  },
}
