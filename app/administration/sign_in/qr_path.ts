/// <reference path="./pdfmake_qr.d.ts" />
import qrEncoder from 'pdfmake/js/qrEnc.js'

export type QrPath = { side: number; path: string }

/** Quiet modules around the code, without which cameras do not find it. */
const MARGIN = 4

/**
 * A text as the path of one SVG, drawn by the encoder that prints the codes of our documents: the
 * secret goes to no image service.
 */
export function qrPath(text: string): QrPath {
  const { _canvas: canvas } = qrEncoder.default.measure({ qr: text, eccLevel: 'M' })
  const [ground, ...modules] = canvas
  const unit = modules[0]!.w
  const squares = modules.map(({ x, y }) => `M${x / unit + MARGIN} ${y / unit + MARGIN}h1v1h-1z`)
  return { side: ground!.w / unit + 2 * MARGIN, path: squares.join('') }
}
