import { useWork } from '~/composables/use_work'
import { payerChoice, type Payer } from '~/components/payments/payer_choice'

type Answer = { payers: Payer[]; amountMinor: string | null }
export type Scanned = { payer: Payer | null; amountMinor: string | null }

/** The code of an invoice, or a whole account number from a barcode. */
const CODE = /^HISOB1\||[?&]account=\d|^\d{10,}$/

/** Looks for who pays: by what is typed, or by what a scanner reads. */
export function usePayers() {
  const { carry } = useWork()

  async function ask(q: string): Promise<Answer> {
    const answer = await fetch(carry(`/payments/payers?q=${encodeURIComponent(q)}`), {
      headers: { accept: 'application/json' },
    })
    return answer.ok ? answer.json() : { payers: [], amountMinor: null }
  }

  async function find(q: string) {
    return (await ask(q)).payers.map(payerChoice)
  }

  /** Null when the text is no code; else the one account that it names. */
  function scan(text: string): Promise<Scanned> | null {
    if (!CODE.test(text.trim())) return null
    return ask(text.trim()).then(({ payers, amountMinor }) => ({
      payer: payers.length === 1 ? payers[0]! : null,
      amountMinor,
    }))
  }

  return { find, scan }
}
