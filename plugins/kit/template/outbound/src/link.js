/**
 * An address at which the payer pays this; null when there can be none. Pure.
 *
 * @param {import('@hisob/contract').RequestToPay} request
 * @param {{ address: string }} settings
 */
export function link({ account, amount, reference }, { address }) {
  if (amount.currency !== 'UZS' || amount.minor <= 0n) return null
  const query = new URLSearchParams({ account, sum: String(amount.minor), id: reference })
  return `${address}/pay?${query}`
}
