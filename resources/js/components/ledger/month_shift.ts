/** The month so many months later (earlier when below zero): `YYYY-MM-01`. */
export function monthShift(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const months = year * 12 + number - 1 + by
  const shifted = String((months % 12) + 1).padStart(2, '0')
  return `${Math.floor(months / 12)}-${shifted}-01`
}
