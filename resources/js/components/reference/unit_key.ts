/** The unit of a plan as a word key: "kW*year" → "kW_year". */
export function unitKey(unit: string): string {
  return unit.replace('*', '_')
}
