/** Uzbekistan keeps UTC+5 all year: shifting the instant is exact, and needs no zone data. */
const OFFSET = 5 * 3_600_000

/** An instant as civil text of Tashkent: "2026-10-05T09:32:10Z" → "2026-10-05 14:32:10". */
export function tashkentText(instant: string | number): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant)
  if (Number.isNaN(at)) return ''
  return new Date(at + OFFSET).toISOString().replace('T', ' ').slice(0, 19)
}
