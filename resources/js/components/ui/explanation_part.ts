/**
 * "Why is it this much", told as arithmetic. Numbers come as the server reckoned them; nothing is
 * calculated here. Any part may lead to its source: the reading, the tariff's act.
 */
export type ExplanationPart = {
  kind: 'money' | 'quantity' | 'price' | 'text' | 'days' | 'percent'
  /** Tiyin, thousandths of the unit, days, basis points; or plain text. */
  value: string
  unit?: string
  href?: string
  /** Said on hover and read aloud: "Reading of 01.11.2026". */
  note?: string
  /** Stands before it: "+", "−", "×", "=", "→". */
  sign?: '+' | '−' | '×' | '÷' | '=' | '→'
}

export type ExplanationLine = {
  parts: ExplanationPart[]
  /** Behind the line, in grey: the tariff with its act and date, a period. */
  source?: { text: string; href?: string }
}

export type Explained = {
  lines: ExplanationLine[]
  /** Of which VAT, tiyin. */
  vatMinor?: string
}
