import { ACCOUNT, PAYER, RECEIVED } from './c1.ts'

export const amountOf = (sum: string) => `<Amt Ccy="UZS">${sum}</Amt>`

export const DETAIL = `<TxDtls><Refs><AcctSvcrRef>B-1</AcctSvcrRef><EndToEndId>17</EndToEndId></Refs>${amountOf('150000.00')}
<RltdPties><Dbtr><Nm>ООО НАМУНА</Nm><Id><OrgId><Othr><Id>300000001</Id></Othr></OrgId></Id></Dbtr><DbtrAcct><Id><Othr><Id>${PAYER}</Id></Othr></Id></DbtrAcct></RltdPties>
<RltdAgts><DbtrAgt><FinInstnId><ClrSysMmbId><MmbId>00001</MmbId></ClrSysMmbId></FinInstnId></DbtrAgt></RltdAgts>
<RmtInf><Ustrd>Электр энергияси учун, ЛС=1726-000123</Ustrd></RmtInf></TxDtls>`

export const entryOf = (
  details = DETAIL,
  mark = 'CRDT',
  status = 'BOOK',
  sum = '150000.00'
) => `<Ntry><NtryRef>N-1</NtryRef>${amountOf(sum)}<CdtDbtInd>${mark}</CdtDbtInd><Sts>${status}</Sts><BookgDt><Dt>2026-03-01</Dt></BookgDt>
<NtryDtls>${details}</NtryDtls></Ntry>`

const balance = (code: string, sum: string) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${amountOf(sum)}<CdtDbtInd>CRDT</CdtDbtInd></Bal>`

export const camt = (entries = entryOf(), version = 'camt.053.001.02') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"><BkToCstmrStmt><Stmt><Id>S-1</Id>
<FrToDt><FrDtTm>2026-03-01T00:00:00</FrDtTm><ToDtTm>2026-03-01T23:59:59</ToDtTm></FrToDt>
<Acct><Id><Othr><Id>${ACCOUNT}</Id></Othr></Id><Ccy>UZS</Ccy></Acct>
${balance('OPBD', '1000000.00')}${balance('CLBD', '1150000.00')}${entries}</Stmt></BkToCstmrStmt></Document>`

export const xmlFile = (text: string) => ({
  name: 's.xml',
  bytes: new TextEncoder().encode(text),
  receivedAt: RECEIVED,
})
