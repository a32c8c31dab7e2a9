type Described = {
  /** Group on the page; the first part of the code when not given. */
  group?: string
  /** Prefix of the words `<words>.name` and `<words>.help`; `settings.codes.<code>` when not given. */
  words?: string
  /** True: a division may have a value of its own, which then holds in its subtree. */
  byDivision?: boolean
  /** True: it moves money or takes a guard away, so a change waits for a second person. */
  money?: boolean
}

type Kind =
  | { kind: 'money'; default: bigint; min?: bigint; max?: bigint }
  | { kind: 'percent'; default: bigint; min?: bigint; max?: bigint }
  | { kind: 'integer' | 'days'; default: number; min?: number; max?: number }
  | { kind: 'text'; default: string; maxLength?: number; pattern?: RegExp }
  | { kind: 'choice'; default: string; choices: readonly string[] }
  | { kind: 'boolean'; default: boolean }
  | { kind: 'time'; default: string }

/**
 * A setting: what type its value has, between which bounds, and what holds where nobody set it.
 * `money` is tiyin, `percent` basis points, `time` is `HH:MM` of Tashkent.
 */
export type Setting = Described & Kind

type Values = {
  money: bigint
  percent: bigint
  integer: number
  days: number
  text: string
  choice: string
  boolean: boolean
  time: string
}

/** The TypeScript type of a setting's value. */
export type ValueOf<One extends Setting> = Values[One['kind']]

/** Codes and value types of one module's settings, to merge into `SettingValues`. */
export type ValuesOf<Declared extends Record<string, Setting>> = {
  [Code in keyof Declared]: ValueOf<Declared[Code]>
}

export type SettingValue = Values[keyof Values]
