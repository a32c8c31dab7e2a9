/** A column of a list. What it shows is `text(row)`, or the slot `cell-<key>` when words are not enough. */
export type Column<Row> = {
  key: string
  label: string
  /** In the header, so that cells are bare figures: "kWh", "soʻm". */
  unit?: string
  /** Figures: to the right, equally wide. */
  numeric?: boolean
  sortable?: boolean
  text?: (row: Row) => string | null | undefined
  /** The cell's own link; the row's link is `rowHref` of the table. */
  href?: (row: Row) => string | null
  /** Any CSS width; otherwise as wide as its content. */
  width?: string
  /** Hidden until the reader chooses it. */
  optional?: boolean
  /** Never hidden. */
  fixed?: boolean
  nowrap?: boolean
  /** On a phone: the card's title, or left out. Others become lines "label: value". */
  card?: 'title' | 'hidden'
}
