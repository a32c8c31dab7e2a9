import type { Infer } from '@vinejs/vine/types'
import type { CorrectionOrder } from '#billing/correction'
import type { correctionValidator } from '#billing/validators/correction'

/** What the form of corrections sent, as an order. */
export function correctionOrder(
  accountId: string,
  asked: Infer<typeof correctionValidator>,
  otherAccountId: string | null
): CorrectionOrder {
  const { bookedOn, reason, reference } = asked
  const common = { accountId, bookedOn, reason, reference }
  switch (asked.kind) {
    case 'adjustment': {
      const amountMinor = asked.direction === 'debt' ? asked.amount : -asked.amount
      return { ...common, kind: asked.kind, amountMinor }
    }
    case 'transfer':
      return {
        ...common,
        kind: asked.kind,
        amountMinor: asked.amount,
        otherAccountId: otherAccountId!,
      }
    case 'write_off':
    case 'refund':
      return { ...common, kind: asked.kind, amountMinor: asked.amount }
    case 'early_bill':
    case 'final_bill':
      return {
        ...common,
        kind: asked.kind,
        through: asked.through,
        expectedMinor: BigInt(asked.expected),
      }
    case 'recalculation':
      return {
        ...common,
        kind: asked.kind,
        from: asked.from,
        to: asked.to,
        expectedMinor: BigInt(asked.expected),
      }
  }
}
