/** The encoder inside pdfmake 0.3 that draws the codes of our documents; it brings no types. */
declare module 'pdfmake/js/qrEnc.js' {
  type Square = { x: number; y: number; w: number; h: number }
  type Measured = { _canvas: Square[] }
  const encoder: {
    default: { measure(node: { qr: string; eccLevel: 'L' | 'M' }): Measured }
  }
  export default encoder
}
