import { column } from '@adonisjs/lucid/orm'

const toBigint = (value: unknown) =>
  value === null || value === undefined ? value : BigInt(value as string)

/** Money and energy: bigint in Postgres arrives as text and becomes a BigInt. */
export const bigintColumn = () =>
  column({ consume: toBigint, prepare: (value: unknown) => value?.toString(), serialize: String })
