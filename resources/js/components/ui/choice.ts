/** One of a list to choose from. */
export type Choice = {
  value: string
  label: string
  detail?: string
  group?: string
  disabled?: boolean
}
