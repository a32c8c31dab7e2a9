import { OPERATIONS, SERVICE } from './envelope.ts'

/** The name under which the WSDL imports its schema. */
export const XSD_NAME = 'ProviderWebService.xsd'

type Fields = readonly (readonly [name: string, type: string, occurs?: 'any' | 'optional'])[]

const PARAMETERS = ['parameters', 'tns:GenericParam', 'any'] as const
const ONE_TRANSACTION: Fields = [
  ['serviceId', 'xs:long'],
  ['transactionId', 'xs:long'],
  ['transactionTime', 'xs:dateTime'],
  PARAMETERS,
]

const PLAIN: Readonly<Record<string, Fields>> = {
  GenericParam: [
    ['paramKey', 'xs:string'],
    ['paramValue', 'xs:string'],
  ],
  GenericArguments: [
    ['password', 'xs:string'],
    ['username', 'xs:string'],
  ],
  GenericResult: [
    ['errorMsg', 'xs:string'],
    ['status', 'xs:int'],
    ['timeStamp', 'xs:dateTime'],
  ],
  TransactionStatement: [
    ['amount', 'xs:long', 'optional'],
    ['providerTrnId', 'xs:long', 'optional'],
    ['transactionId', 'xs:long'],
    ['transactionTime', 'xs:dateTime', 'optional'],
  ],
}

// What each adds to GenericArguments or GenericResult. The order is part of the protocol.
const EXTENDED: Readonly<Record<string, Fields>> = {
  PerformTransactionArguments: [
    ['amount', 'xs:long'],
    PARAMETERS,
    ['serviceId', 'xs:long'],
    ['transactionId', 'xs:long'],
    ['transactionTime', 'xs:dateTime'],
  ],
  PerformTransactionResult: [PARAMETERS, ['providerTrnId', 'xs:long']],
  CheckTransactionArguments: ONE_TRANSACTION,
  CheckTransactionResult: [
    ['providerTrnId', 'xs:long'],
    ['transactionState', 'xs:int'],
    ['transactionStateErrorStatus', 'xs:int'],
    ['transactionStateErrorMsg', 'xs:string'],
  ],
  CancelTransactionArguments: ONE_TRANSACTION,
  CancelTransactionResult: [['transactionState', 'xs:int']],
  GetInformationArguments: [PARAMETERS, ['serviceId', 'xs:long']],
  GetInformationResult: [PARAMETERS],
  GetStatementArguments: [
    ['dateFrom', 'xs:dateTime'],
    ['dateTo', 'xs:dateTime'],
    ['serviceId', 'xs:long'],
    ['onlyTransactionId', 'xs:boolean', 'optional'],
    PARAMETERS,
  ],
  GetStatementResult: [['statements', 'tns:TransactionStatement', 'any']],
  ChangePasswordArguments: [['newPassword', 'xs:string']],
  ChangePasswordResult: [],
}

const OCCURS = {
  any: ' minOccurs="0" maxOccurs="unbounded" nillable="true"',
  optional: ' minOccurs="0"',
}

/** The schema of all twelve messages; their own elements stand in no namespace. */
export const XSD = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema version="1.0" targetNamespace="${SERVICE}"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tns="${SERVICE}">
${OPERATIONS.flatMap((name) => [`${name}Arguments`, `${name}Result`])
  .map((name) => `  <xs:element name="${name}" type="tns:${name}"/>`)
  .join('\n')}
${Object.entries(PLAIN)
  .map(([name, fields]) => type(name, sequence(fields)))
  .join('')}${Object.entries(EXTENDED)
  .map(([name, fields]) => type(name, extension(name, fields)))
  .join('')}</xs:schema>
`

function type(name: string, content: string): string {
  return `  <xs:complexType name="${name}">\n    ${content}\n  </xs:complexType>\n`
}

function extension(name: string, fields: Fields): string {
  const base = name.endsWith('Result') ? 'GenericResult' : 'GenericArguments'
  return `<xs:complexContent><xs:extension base="tns:${base}">${sequence(fields)}</xs:extension></xs:complexContent>`
}

function sequence(fields: Fields): string {
  const elements = fields.map(
    ([name, of, occurs]) =>
      `<xs:element name="${name}" type="${of}"${occurs ? OCCURS[occurs] : ''}/>`
  )
  return `<xs:sequence>${elements.join('')}</xs:sequence>`
}
