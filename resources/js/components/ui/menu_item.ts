import type { Component } from 'vue'

/** One line of a menu: it leads somewhere (`href`) or does something (`run`). */
export type MenuItem = {
  label: string
  icon?: Component
  href?: string
  /** The link is a download or a document, not a page. */
  external?: boolean
  run?: () => void
  keys?: string
  chosen?: boolean
  danger?: boolean
  disabled?: boolean
  /** A line above it. */
  separated?: boolean
  /** The language of the label when it is not the page's. */
  lang?: string
}
