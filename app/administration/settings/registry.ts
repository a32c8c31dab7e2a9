import { visaKinds } from '#administration/visas/registry'
import type { Setting } from '#administration/settings/setting'

const declared = new Map<string, Setting>()

/** All settings by code. Modules declare theirs in `settings.ts`; `start/settings.ts` lists them. */
export const settings = {
  offer(...more: readonly Readonly<Record<string, Setting>>[]) {
    for (const [code, setting] of more.flatMap((one) => Object.entries(one))) {
      declared.set(code, setting)
    }
  },

  /** Every setting with its code: those of the modules, then what each kind of visa lets one set. */
  all(): ReadonlyMap<string, Setting> {
    return new Map([...declared, ...visaKinds.all().flatMap(settingsOfVisa)])
  },

  named(code: string): Setting | undefined {
    return declared.get(code) ?? this.all().get(code)
  },
}

type Visa = ReturnType<typeof visaKinds.all>[number]

/** Taking a guard off is itself guarded: these change with a visa only. */
function settingsOfVisa({ kind, limitMinor, always, words }: Visa): [string, Setting][] {
  if (always) return []
  const shared = { group: 'visas', money: true, words: `${words ?? `visas.kinds.${kind}`}` }
  if (limitMinor === undefined) {
    return [
      [
        `visas.${kind}.required`,
        { ...shared, words: `${shared.words}.required`, kind: 'boolean', default: true },
      ],
    ]
  }
  return [
    [
      `visas.${kind}.limit`,
      {
        ...shared,
        words: `${shared.words}.limit`,
        byDivision: true,
        kind: 'money',
        default: limitMinor,
        min: 0n,
      },
    ],
  ]
}
