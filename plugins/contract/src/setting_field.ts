/**
 * `about` explains the field in English; `titles` are short names by language code (`uz-Latn`,
 * `uz-Cyrl`, `ru`, `en`). A form falls back to `name`.
 */
type Named = {
  readonly name: string
  readonly about: string
  readonly titles?: Readonly<Record<string, string>>
}

/**
 * One setting of a channel. The host makes its form from the fields and keeps the values per tenant.
 * A field without `default` must be filled in. `pattern` is the source of an anchored RegExp.
 *
 * - `secret` is kept encrypted, never shown again, and may have two values valid at once while it is
 *   rotated: an adapter gets all valid ones, newest first; none where an `optional` one is not given.
 * - `map` gives each of `keys` a text, for example the columns of a file; those of `optional` may
 *   stay empty.
 */
export type SettingField =
  | (Named & { readonly kind: 'text'; readonly default?: string; readonly pattern?: string })
  | (Named & {
      readonly kind: 'choice'
      readonly choices: readonly string[]
      readonly default?: string
    })
  | (Named & {
      readonly kind: 'list'
      readonly default?: readonly string[]
      readonly pattern?: string
    })
  | (Named & {
      readonly kind: 'secret'
      readonly default?: undefined
      readonly pattern?: string
      readonly optional?: boolean
    })
  | (Named & {
      readonly kind: 'map'
      readonly keys: readonly string[]
      readonly optional?: readonly string[]
      readonly default?: Readonly<Record<string, string>>
    })
