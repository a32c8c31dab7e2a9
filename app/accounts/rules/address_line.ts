type Address = { district: string; street: string; house: string; flat: string }

/** One line as it stands on an envelope: "Urgut, Navoiy, 12-uy, 4-xonadon". */
export function addressLine({ district, street, house, flat }: Address): string {
  return [district, street, house && `${house}-uy`, flat && `${flat}-xonadon`]
    .filter(Boolean)
    .join(', ')
}
