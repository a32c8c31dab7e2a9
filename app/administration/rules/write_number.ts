type Facts = { division: string; year: number; number: bigint }

/**
 * A number as its pattern writes it.
 *
 * @example writeNumber('{division}-{year}-{number:6}', { division: '1718', year: 2026, number: 12n })
 *   // 1718-2026-000012
 */
export function writeNumber(pattern: string, { division, year, number }: Facts): string {
  return pattern.replaceAll(/\{(\w+)(?::(\d+))?\}/g, (place, name: string, width?: string) => {
    if (name === 'division') return division
    if (name === 'year') return String(year)
    if (name === 'yy') return String(year % 100).padStart(2, '0')
    return name === 'number' ? String(number).padStart(Number(width ?? 1), '0') : place
  })
}
