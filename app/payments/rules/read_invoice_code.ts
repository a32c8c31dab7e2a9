export type InvoiceCode = {
  account: string
  /** What the invoice asks for; null when it leaves the sum to the payer. */
  amountMinor: bigint | null
}

const FACTS = /^HISOB1\|/
const DIGITS = /^\d{1,18}$/

/**
 * What a scanner reads from the QR code of our own invoice, in either of its forms: facts in one line
 * (`HISOB1|ACC=…|SUM=…`), or an address (`…?account=…&amount=…`). Null for any other text.
 */
export function readInvoiceCode(text: string): InvoiceCode | null {
  if (FACTS.test(text)) return codeOf(factsOf(text), 'ACC', 'SUM')
  if (!URL.canParse(text)) return null
  return codeOf(new Map(new URL(text).searchParams), 'account', 'amount')
}

function factsOf(text: string): Map<string, string> {
  const pairs = text.split('|').slice(1)
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.split('=')[1] ?? '']))
}

function codeOf(facts: Map<string, string>, account: string, amount: string): InvoiceCode | null {
  const [number, sum = ''] = [facts.get(account), facts.get(amount)]
  if (!number || !DIGITS.test(number)) return null
  const minor = DIGITS.test(sum) ? BigInt(sum) : 0n
  return { account: number, amountMinor: minor > 0n ? minor : null }
}
