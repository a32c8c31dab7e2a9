/** The part of pdfmake 0.3 that `render_pdf.ts` calls; the package brings no types of its own. */
declare module 'pdfmake' {
  type FontFiles = { normal: string; bold: string }

  type TableLayout = {
    defaultBorder?: boolean
    hLineWidth?: (line: number, node: { table: { body: unknown[] } }) => number
    vLineWidth?: () => number
    hLineColor?: () => string
    hLineStyle?: () => { dash: { length: number; space: number } }
    paddingLeft?: (column: number) => number
    paddingRight?: (column: number, node: { table: { widths: unknown[] } }) => number
    paddingTop?: (row: number) => number
    paddingBottom?: (row: number) => number
  }

  const pdfmake: {
    virtualfs: { writeFileSync(name: string, content: Buffer): void }
    setFonts(fonts: Record<string, FontFiles>): void
    setTableLayouts(layouts: Record<string, TableLayout>): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Buffer> }
  }

  export type { TableLayout }
  export default pdfmake
}
