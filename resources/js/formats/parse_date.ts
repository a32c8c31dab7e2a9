/**
 * A date as people type it here, day first: "5.10.2026", "5/10/26", "05102026", "5 10", "5" (of the
 * month of `today`), or ISO. Answers ISO, or null when there is no such day.
 */
export function parseDate(text: string, today: string): string | null {
  const parts = partsOf(text.trim())
  if (!parts) return null
  const [day, month = today.slice(5, 7), year = today.slice(0, 4)] = parts
  return isoOf(fullYear(year), month, day!)
}

function partsOf(text: string): string[] | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return [iso[3]!, iso[2]!, iso[1]!]
  const solid = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(text)
  if (solid) return solid.slice(1).filter(Boolean)
  const parted = /^(\d{1,2})(?:[.,/\s-]+(\d{1,2})(?:[.,/\s-]+(\d{4}|\d{2}))?)?[.]?$/.exec(text)
  return parted ? parted.slice(1).filter(Boolean) : null
}

function fullYear(year: string) {
  return year.length === 2 ? `20${year}` : year
}

function isoOf(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso) ? iso : null
}
