import { clickAdvancedDialect } from './click/advanced_dialect.ts'
import { clickAdvancedScript } from './click/advanced_script.ts'
import { clickDialect } from './click/shop_dialect.ts'
import { clickScript } from './click/shop_script.ts'
import type { Dialect, Target } from './dialect.ts'
import { hardships } from './hardships.ts'
import { paymeDialect } from './payme/dialect.ts'
import { paymeFirst, paymeSecond } from './payme/script.ts'
import { paynetDialect } from './paynet/dialect.ts'
import { paynetBesides, paynetScript } from './paynet/script.ts'
import { paynetSoapDialect } from './paynet_soap/dialect.ts'
import { paynetSoapBesides, paynetSoapScript } from './paynet_soap/script.ts'
import { providerAt } from './provider.ts'
import type { Provider } from './provider.ts'
import { playAll } from './scene.ts'
import type { Played, Scene, Stage } from './scene.ts'
import { smsChamberDialect } from './sms_chamber/dialect.ts'
import { smsChamberScript } from './sms_chamber/script.ts'
import { uzumDialect } from './uzum/dialect.ts'
import { uzumScript } from './uzum/script.ts'
import { wireTo } from './wire.ts'

/** A provider that can be played: how it speaks, its own scripts, and the names it goes by. */
export type Simulator = {
  readonly dialect: (target: Target) => Dialect
  readonly scripts: readonly ((provider: Provider) => readonly Scene[])[]
  /** The key of the account where a channel keeps the adapter's default. */
  readonly accountField: string
}

/** By the key of the adapter that answers them. */
export const SIMULATORS: Readonly<Record<string, Simulator>> = {
  paynet: {
    dialect: paynetDialect,
    scripts: [paynetScript, paynetBesides],
    accountField: 'account',
  },
  paynet_soap: {
    dialect: paynetSoapDialect,
    scripts: [paynetSoapScript, paynetSoapBesides],
    accountField: 'client_id',
  },
  payme: {
    dialect: paymeDialect,
    scripts: [paymeFirst, paymeSecond],
    accountField: 'account',
  },
  click: { dialect: clickDialect, scripts: [clickScript], accountField: '' },
  click_advanced: {
    dialect: clickAdvancedDialect,
    scripts: [clickAdvancedScript],
    accountField: 'contract',
  },
  uzum: { dialect: uzumDialect, scripts: [uzumScript], accountField: 'account' },
  sms_chamber: { dialect: smsChamberDialect, scripts: [smsChamberScript], accountField: '' },
}

/** Plays a provider against a channel: its own scripts first, then every hardship. */
export function simulate(
  { dialect, scripts }: Simulator,
  target: Target,
  stage: Stage | null = null
): Promise<readonly Played[]> {
  const provider = providerAt(dialect(target), target, wireTo(target.url))
  return playAll([...scripts.flatMap((script) => script(provider)), ...hardships(provider, stage)])
}
