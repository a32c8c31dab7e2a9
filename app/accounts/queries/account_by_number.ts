import PersonalAccount from '#accounts/models/personal_account'

/** The account whose number this is in the current region, or null. Spaces do not matter. */
export function accountByNumber(number: string): Promise<PersonalAccount | null> {
  return PersonalAccount.findBy('number', number.replace(/\s/g, ''))
}
