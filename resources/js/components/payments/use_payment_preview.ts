import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { useWork } from '~/composables/use_work'
import type { PaymentPreview } from '~/components/payments/payment_preview'

const PAUSE = 150

type Typed = { accountId: Ref<string>; amount: Ref<string> }

/** Asks what the sum would pay while it is typed; only the newest answer counts. */
export function usePaymentPreview({ accountId, amount }: Typed, first: PaymentPreview | null) {
  const { carry } = useWork()
  const preview = shallowRef(first)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  watch([accountId, amount], ([account]) => {
    clearTimeout(timer)
    const mine = ++asked
    if (!account) preview.value = null
    else timer = setTimeout(() => void ask(mine), PAUSE)
  })

  async function ask(mine: number) {
    const query = new URLSearchParams({ account: accountId.value })
    if (amount.value) query.set('amount', amount.value)
    const answer = await fetch(carry(`/payments/preview?${query}`), {
      headers: { accept: 'application/json' },
    }).catch(() => null)
    if (mine === asked && answer?.ok) preview.value = await answer.json()
  }

  onScopeDispose(() => clearTimeout(timer))
  return preview
}
