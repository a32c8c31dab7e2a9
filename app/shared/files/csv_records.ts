import { parse } from 'csv-parse/sync'

/**
 * The lines of a CSV file by the names of its header; null when it is no such file or a needed column
 * is missing. UTF-8 with or without its mark; parted by whichever of `;`, tab and `,` stands in the
 * header, so that a decimal comma does not part the cells of a file with semicolons.
 */
export function csvRecords(
  text: string,
  needed: readonly string[]
): Record<string, string>[] | null {
  const records = parsed(text)
  const columns = Object.keys(records?.[0] ?? {})
  return needed.every((name) => columns.includes(name)) ? records : null
}

function parsed(text: string): Record<string, string>[] | null {
  const header = text.slice(0, Math.max(0, text.indexOf('\n')))
  const delimiter = [';', '\t', ','].find((sign) => header.includes(sign)) ?? ','
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, delimiter })
  } catch {
    return null
  }
}
