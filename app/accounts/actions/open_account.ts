import { searchKey } from '#shared/kernel/text/search_key'
import { audit } from '#administration/actions/audit'
import { numberDocument } from '#administration/actions/number_document'
import Division from '#administration/models/division'
import { openBuilding } from '#reference/actions/open_building'
import Resource from '#reference/models/resource'
import Street from '#reference/models/street'
import TariffPlan from '#reference/models/tariff_plan'
import Consumer from '#accounts/models/consumer'
import Contract from '#accounts/models/contract'
import ContractTerm from '#accounts/models/contract_term'
import PersonalAccount from '#accounts/models/personal_account'
import Premise from '#accounts/models/premise'
import ServicePoint from '#accounts/models/service_point'
import { addressLine } from '#accounts/rules/address_line'

export type NewAccount = {
  divisionId: number
  /** Left out: the next number of the division. */
  number?: string
  consumer: { fullName: string; phone: string | null; locale?: string }
  premise: {
    streetId: string
    house: string
    flat: string
    persons: number | null
    electricStove: boolean
  }
  consumerClass: 'household' | 'legal'
  planCode: string
  openedOn: string
  connectedW: bigint | null
}

export type OpenedAccount = { account: PersonalAccount; servicePoint: ServicePoint }

/**
 * Opens a personal account with all that it stands on: consumer, premise, contract, service point
 * and the terms that name its tariff plan.
 */
export async function openAccount(fields: NewAccount): Promise<OpenedAccount> {
  const plan = await TariffPlan.findByOrFail('code', fields.planCode)
  const premise = await openPremise(fields)
  const number = fields.number ?? (await nextAccountNumber(fields))
  const consumer = await Consumer.create({
    kind: fields.consumerClass,
    fullName: fields.consumer.fullName,
    phone: fields.consumer.phone,
    locale: fields.consumer.locale ?? 'uz-Latn',
  })
  const contract = await signContract(fields, consumer, number)
  const account = await nameAccount(fields, { number, consumer, contract, premise })
  const servicePoint = await connect(fields, { account, premise, resourceId: plan.resourceId })
  await ContractTerm.create({
    contractId: contract.id,
    servicePointId: servicePoint.id,
    accountId: account.id,
    planId: plan.id,
    terms: {},
    validFrom: fields.openedOn,
  })
  await audit({
    action: 'account.opened',
    subject: { kind: 'account', id: account.id },
    accountId: account.id,
    after: { number, name: account.name, address: account.address, plan: plan.code },
  })
  return { account, servicePoint }
}

async function openPremise({ divisionId, premise }: NewAccount): Promise<Premise> {
  const [district, street] = [
    await Division.findOrFail(divisionId),
    await Street.findOrFail(premise.streetId),
  ]
  const { house, flat } = premise
  const address = addressLine({ district: district.nameUz, street: street.nameUz, house, flat })
  const { electricStove } = premise
  const building = house
    ? await openBuilding({ streetId: street.id, number: house, electricStove })
    : null
  return Premise.create({ ...premise, divisionId, address, buildingId: building?.id ?? null })
}

function nextAccountNumber({ divisionId, openedOn }: NewAccount): Promise<string> {
  return numberDocument({ kind: 'account', divisionId, on: openedOn })
}

function signContract(fields: NewAccount, consumer: Consumer, number: string) {
  return Contract.create({
    consumerId: consumer.id,
    number,
    consumerClass: fields.consumerClass,
    signedOn: fields.openedOn,
    validFrom: fields.openedOn,
  })
}

type Parts = { number: string; consumer: Consumer; contract: Contract; premise: Premise }

function nameAccount(fields: NewAccount, { number, consumer, contract, premise }: Parts) {
  return PersonalAccount.create({
    number,
    divisionId: fields.divisionId,
    consumerId: consumer.id,
    contractId: contract.id,
    premiseId: premise.id,
    consumerClass: fields.consumerClass,
    openedOn: fields.openedOn,
    status: 'active',
    name: consumer.fullName,
    address: premise.address,
    phone: consumer.phone ?? '',
    searchKey: searchKey(`${consumer.fullName} ${premise.address}`),
  })
}

type Place = { account: PersonalAccount; premise: Premise; resourceId: number }

async function connect(fields: NewAccount, { account, premise, resourceId }: Place) {
  const resource = await Resource.findOrFail(resourceId)
  return ServicePoint.create({
    accountId: account.id,
    premiseId: premise.id,
    resourceId,
    code: `${account.number}-${resource.code}`,
    connectedW: fields.connectedW,
    validFrom: fields.openedOn,
  })
}
