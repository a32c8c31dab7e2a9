/** A matrix of integers as Postgres writes it: {{1,2},{3,4}}. */
export function matrixText(values: readonly (readonly bigint[])[]): string {
  return `{${values.map((row) => `{${row.join(',')}}`).join(',')}}`
}
