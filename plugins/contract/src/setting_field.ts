type Named = { readonly name: string; readonly about: string }

/**
 * One setting of a channel. The host makes its form from the fields and keeps the values per tenant.
 * A field without `default` must be filled in. `pattern` is the source of an anchored RegExp.
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
