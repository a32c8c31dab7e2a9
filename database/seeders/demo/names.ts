/** Names of people and places of the demo; invented persons, ordinary names. */
export const SURNAMES = [
  'Karimov',
  'Rahimov',
  'Yoʻldoshev',
  'Toshmatov',
  'Oʻrinboyev',
  'Ergashev',
  'Qodirov',
  'Saidov',
  'Nazarov',
  'Gʻaniyev',
  'Abdullayev',
  'Usmonov',
  'Xoliqov',
  'Ismoilov',
  'Choriyev',
  'Mirzayev',
  'Hamroyev',
  'Sobirov',
  'Jumayev',
  'Boboyev',
  'Shodiyev',
  'Normatov',
  'Eshonqulov',
  'Haydarov',
]

export const MEN = [
  'Anvar',
  'Botir',
  'Davron',
  'Elyor',
  'Farhod',
  'Jasur',
  'Komil',
  'Muzaffar',
  'Nodir',
  'Oybek',
  'Rustam',
  'Sardor',
  'Temur',
  'Ulugʻbek',
  'Shuhrat',
  'Zafar',
]

export const WOMEN = [
  'Aziza',
  'Barno',
  'Dilfuza',
  'Feruza',
  'Gulnora',
  'Iroda',
  'Lola',
  'Malika',
  'Nargiza',
  'Oydin',
  'Saodat',
  'Tursunoy',
  'Umida',
  'Zulfiya',
  'Shahnoza',
]

export const PATRONYMICS = [
  'Akmal',
  'Baxtiyor',
  'Erkin',
  'Halim',
  'Olim',
  'Rashid',
  'Sattor',
  'Yusuf',
]

export const STREETS = [
  { nameUz: 'Navoiy', nameCyrl: 'Навоий', nameRu: 'Навои' },
  { nameUz: 'Bogʻishamol', nameCyrl: 'Боғишамол', nameRu: 'Багишамал' },
  { nameUz: 'Mirzo Ulugʻbek', nameCyrl: 'Мирзо Улуғбек', nameRu: 'Мирзо Улугбек' },
  { nameUz: 'Yoʻldosh Oxunboboyev', nameCyrl: 'Йўлдош Охунбобоев', nameRu: 'Юлдаш Ахунбабаев' },
  { nameUz: 'Guliston', nameCyrl: 'Гулистон', nameRu: 'Гулистан' },
  { nameUz: 'Chorsu', nameCyrl: 'Чорсу', nameRu: 'Чорсу' },
  { nameUz: 'Oqtepa', nameCyrl: 'Оқтепа', nameRu: 'Актепа' },
  { nameUz: 'Doʻstlik', nameCyrl: 'Дўстлик', nameRu: 'Дустлик' },
]

export const REGION = {
  code: 'samarqand',
  soato: '1718',
  nameUz: 'Samarqand viloyati',
  nameCyrl: 'Самарқанд вилояти',
  nameRu: 'Самаркандская область',
}

export const DISTRICTS = [
  {
    code: '1718236',
    nameUz: 'Urgut tumani',
    nameCyrl: 'Ургут тумани',
    nameRu: 'Ургутский район',
  },
  {
    code: '1718238',
    nameUz: 'Tayloq tumani',
    nameCyrl: 'Тайлоқ тумани',
    nameRu: 'Тайлакский район',
  },
]
