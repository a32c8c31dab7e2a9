import { zipSync } from 'fflate'

export type CellText = string | { readonly xml: string }

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A number as it stands in a sheet; style 1 is a date. */
export const number = (raw: string, style = 0) => ({ xml: `s="${style}"><v>${raw}</v>` })

/** A row of cells at a given number; texts are written within the cell. */
export function rowOf(line: number, cells: readonly CellText[]): string {
  const inner = cells.map((cell, at) => {
    const place = `r="${String.fromCodePoint(65 + at)}${line}"`
    if (typeof cell !== 'string') return `<c ${place} ${cell.xml}</c>`
    return `<c ${place} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  })
  return `<row r="${line}">${inner.join('')}</row>`
}

/** The parts of a workbook of one sheet. */
export const partsOf = (rows: string, change: Readonly<Record<string, string>> = {}) => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>`,
  'xl/workbook.xml': `${HEAD}<workbook ${MAIN} ${RELS}><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}><si><t>Sana</t></si><si><r><t>Kre</t></r><r><t>dit</t></r><rPh><t>x</t></rPh></si></sst>`,
  'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
  ...change,
})

export const packed = (parts: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])
    )
  )

export const workbook = (rows: string, change: Readonly<Record<string, string>> = {}) => ({
  name: 'vypiska.xlsx',
  bytes: packed(partsOf(rows, change)),
  receivedAt: '2026-03-02T06:00:00Z',
})
