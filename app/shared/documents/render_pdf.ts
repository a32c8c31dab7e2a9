import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { DateTime } from 'luxon'
import pdfmake from 'pdfmake'

import { documentStyles, type TextStyle } from '#shared/documents/document_styles'
import { palette } from '#shared/documents/palette'
import type { PdfDefinition } from '#shared/documents/pdf_definition'
import { tableLayouts } from '#shared/documents/table_layouts'

const FONTS = {
  'inter-regular.ttf': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'inter-semibold.ttf': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
}

let ready = false

/**
 * Renders a document. The same definition with the same date gives the same bytes, so a printed
 * document can be proved by its hash. Rendering reads nothing but the bundled fonts: neither the
 * network nor the disk is open to a definition.
 *
 * @param createdAt the instant the document was issued, ISO; stands in the file as its creation date
 */
export async function renderPdf(definition: PdfDefinition, createdAt: string): Promise<Buffer> {
  prepare()
  return pdfmake.createPdf(withHouseStyle(definition, createdAt)).getBuffer()
}

/** pdfmake writes its measurements into the nodes, hence the copy. */
function withHouseStyle({ monochrome, ...definition }: PdfDefinition, createdAt: string): object {
  return {
    ...definition,
    content: structuredClone(definition.content),
    pageSize: structuredClone(definition.pageSize),
    info: {
      ...definition.info,
      creationDate: instant(createdAt),
      creator: 'Hisob',
      producer: 'Hisob',
    },
    styles: monochrome ? withoutColour(documentStyles) : documentStyles,
    defaultStyle: { font: 'Inter', fontSize: 9, color: monochrome ? '#000000' : palette.ink },
    displayTitle: true,
    version: '1.7',
  }
}

function withoutColour(styles: Record<string, TextStyle>): Record<string, TextStyle> {
  return Object.fromEntries(
    Object.entries(styles).map(([name, { color: _, ...style }]) => [name, style])
  )
}

function instant(createdAt: string): Date {
  const moment = DateTime.fromISO(createdAt, { zone: 'utc' })
  if (!moment.isValid) throw new Error(`Not an instant: ${createdAt}`)
  return moment.toJSDate()
}

function prepare() {
  if (ready) return

  const require = createRequire(import.meta.url)
  for (const [name, path] of Object.entries(FONTS)) {
    pdfmake.virtualfs.writeFileSync(name, readFileSync(require.resolve(path)))
  }
  pdfmake.setFonts({ Inter: { normal: 'inter-regular.ttf', bold: 'inter-semibold.ttf' } })
  pdfmake.setTableLayouts(tableLayouts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  ready = true
}
