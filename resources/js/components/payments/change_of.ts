import { minorOf } from '~/components/payments/minor_of'

/** What goes back to the payer, as text; null while too little or nothing is given. */
export function changeOf(amount: string, given: string): string | null {
  const [sum, handed] = [minorOf(amount), minorOf(given)]
  if (sum === null || handed === null || handed < sum) return null
  return (handed - sum).toString()
}
