/** A month in figures, for a narrow column: "05.2026". */
export function monthText(month: string): string {
  return month.slice(0, 7).split('-').reverse().join('.')
}
