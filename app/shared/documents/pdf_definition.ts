/**
 * What a document is before it is rendered: plain data, in the words of pdfmake
 * (https://pdfmake.github.io/docs), narrowed to what our documents use. All lengths are points
 * (1/72 inch).
 */
export type PdfDefinition = {
  language: string
  pageSize: 'A4' | { width: number; height: number | 'auto' }
  /** Left, top, right, bottom. */
  pageMargins: [number, number, number, number]
  info: { title: string; author: string; subject: string }
  content: PdfNode[]
  /** For printers that know no grey: everything black. */
  monochrome?: boolean
  footer?: (page: number, pages: number) => PdfNode
}

export type PdfNode = PdfText | PdfStack | PdfColumns | PdfTable | PdfQr | PdfDrawing

export type PdfText = { text: string | PdfSpan[] } & PdfPlacing

export type PdfSpan = string | { text: string; style?: PdfStyleName | PdfStyleName[] }

export type PdfStack = { stack: PdfNode[]; unbreakable?: boolean } & PdfPlacing

export type PdfColumns = { columns: PdfNode[]; columnGap?: number } & PdfPlacing

export type PdfTable = {
  table: {
    widths: PdfWidth[]
    body: PdfCell[][]
    headerRows?: number
    keepWithHeaderRows?: number
    dontBreakRows?: boolean
    heights?: number[]
  }
  layout: PdfTableLayoutName
} & PdfPlacing

export type PdfQr = { qr: string; fit: number; eccLevel: 'L' | 'M'; padding?: number } & PdfPlacing

export type PdfDrawing = { canvas: PdfShape[] } & PdfPlacing

export type PdfShape =
  | {
      type: 'line'
      x1: number
      y1: number
      x2: number
      y2: number
      lineWidth: number
      lineColor: string
      dash?: { length: number; space: number }
    }
  | { type: 'rect'; x: number; y: number; w: number; h: number; r?: number; color: string }

export type PdfCell = PdfNode & { colSpan?: number; fillColor?: string; border?: PdfBorder }

/** Left, top, right, bottom. */
export type PdfBorder = [boolean, boolean, boolean, boolean]

export type PdfWidth = number | '*' | 'auto'

export type PdfStyleName =
  | 'title'
  | 'heading'
  | 'strong'
  | 'label'
  | 'small'
  | 'muted'
  | 'accent'
  | 'number'
  | 'account'
  | 'total'
  | 'sum'
  | 'received'
  | 'currency'

export type PdfTableLayoutName = 'bare' | 'ruled' | 'arithmetic' | 'panel'

type PdfPlacing = {
  style?: PdfStyleName | PdfStyleName[]
  width?: PdfWidth
  alignment?: 'left' | 'right' | 'center'
  /** Left, top, right, bottom. */
  margin?: [number, number, number, number]
  fontSize?: number
  noWrap?: boolean
}
