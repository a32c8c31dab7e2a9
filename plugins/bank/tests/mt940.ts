import { ACCOUNT, PAYER, RECEIVED } from './c1.ts'

const PURPOSE = 'Электр энергияси учун, ЛС=1726-000123'

/** A statement of one payment; what is told about it may be changed. */
export const mt940 = (
  about = `/NAME/ООО НАМУНА/INN/300000001/ACC/${PAYER}/MFO/00001/REMI/${PURPOSE}`
) => ({
  name: 's.sta',
  bytes: new TextEncoder().encode(
    [
      '{1:F01}{2:O940}{4:',
      ':20:S1',
      `:25:00001/${ACCOUNT}`,
      ':28C:1/1',
      ':60F:C260301UZS1000000,',
      ':61:2603010301C150000,00NTRF17//B-1',
      `:86:${about.slice(0, 65)}`,
      about.slice(65),
      ':62F:C260301UZS1150000,00',
      '-}',
    ].join('\r\n')
  ),
  receivedAt: RECEIVED,
})

export const MT = { account: ACCOUNT, encoding: 'auto' } as const
