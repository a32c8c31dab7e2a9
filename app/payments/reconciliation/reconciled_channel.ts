import { rows } from '#shared/database/sql'
import { LEDGER } from '#ledger/chart'
import { CASH_DESK } from '#payments/cash_desk'
import { fileAdapters } from '#payments/gateway/file_adapters'

/** Whose word stands against the ledger: a file, the provider's own calls, or our own desk's. */
export type Teller = 'statement' | 'calls' | 'desk'

export type ReconciledChannel = {
  id: number
  code: string
  title: string
  ledgerCode: number
  toldBy: Teller
  /** Its money is on the way first and comes to the bank in lump sums. */
  isCleared: boolean
  /** What is on the way is what desks took to the bank, not what they received. */
  isDelivered: boolean
}

/** Our own desks tell of themselves: by a drawer, or by a terminal for cards. */
const DESKS = [CASH_DESK, 'card_desk']

/** Every channel by which money comes in from outside; suspense only passes it on. */
export async function reconciledChannels(): Promise<ReconciledChannel[]> {
  const files = (await fileAdapters()).map(({ manifest }) => manifest.key)
  const found = await rows<Omit<ReconciledChannel, 'isCleared' | 'isDelivered'>>(
    `select id, code, title, ledger_code as "ledgerCode",
            case when adapter = any(:desks) then 'desk'
                 when registry_adapter is not null or adapter = any(:files) then 'statement'
                 else 'calls' end as "toldBy"
       from payment_channels
      where tenant_id = :tenant and ledger_code <> :suspense order by title, id`,
    { files, desks: DESKS, suspense: LEDGER.suspense }
  )
  return found.map((channel) => {
    const isDelivered = channel.code === CASH_DESK
    const isCleared = isDelivered || channel.ledgerCode === LEDGER.inTransit
    return { ...channel, isDelivered, isCleared }
  })
}

/** The one with this code, or null. */
export async function reconciledChannel(code: string): Promise<ReconciledChannel | null> {
  return (await reconciledChannels()).find((channel) => channel.code === code) ?? null
}
