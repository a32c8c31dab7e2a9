import type { PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'

/** Every text of a document in reading order, spans of one paragraph joined. */
export function textsOf(definition: PdfDefinition): string[] {
  return definition.content.flatMap(textsOfNode)
}

function textsOfNode(node: PdfNode): string[] {
  if ('text' in node) return [paragraph(node.text)]
  if ('stack' in node) return node.stack.flatMap(textsOfNode)
  if ('columns' in node) return node.columns.flatMap(textsOfNode)
  if ('table' in node) return node.table.body.flat().flatMap(textsOfNode)
  return []
}

function paragraph(text: Extract<PdfNode, { text: unknown }>['text']): string {
  if (typeof text === 'string') return text
  return text.map((span) => (typeof span === 'string' ? span : span.text)).join('')
}
