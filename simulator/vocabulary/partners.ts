/** Trading partners of the simulated country. Codes: ISO 3166-1, IATA, UN/LOCODE; post offices in the form of UPU IMPC codes, invented. */
export interface City {
  readonly name: string;
  /** IATA airport code. */
  readonly airport: string;
  readonly state?: string;
  /** Postcode with # for a digit and @ for a letter. */
  readonly postcode: string;
  /** Six characters, in the form of an IMPC code. */
  readonly office: string;
}

export type NameSet =
  | 'english'
  | 'chinese'
  | 'korean'
  | 'thai'
  | 'vietnamese'
  | 'spanish'
  | 'german'
  | 'french'
  | 'indian'
  | 'malay';

export interface Partner {
  readonly code: string;
  readonly alpha3: string;
  /** Hours from UTC, without summer time. */
  readonly offset: number;
  readonly currency: string;
  readonly names: NameSet;
  /** A mobile number in E.164, with the signs of `world/numbering.ts`: a range that is in use. */
  readonly mobile: string;
  /** Passport number, # for a digit and @ for a letter. */
  readonly passport: string;
  /** Legal forms of firms. */
  readonly forms: readonly string[];
  readonly streets: readonly string[];
  readonly cities: readonly City[];
  /** Share in trade, in post and in travel; relative. */
  readonly weight: { readonly cargo: number; readonly post: number; readonly travel: number };
}

const city = (name: string, airport: string, postcode: string, office: string, state?: string): City => ({
  name,
  airport,
  postcode,
  office,
  ...(state === undefined ? {} : { state }),
});

export const PARTNERS: readonly Partner[] = [
  {
    code: 'CN',
    alpha3: 'CHN',
    offset: 8,
    currency: 'CNY',
    names: 'chinese',
    mobile: '+86139########',
    passport: 'E########',
    forms: ['CO LTD', 'TRADING CO LTD', 'IMP EXP CO LTD', 'TECHNOLOGY CO LTD'],
    streets: [
      'RENMIN ROAD',
      'ZHONGSHAN ROAD',
      'JIEFANG ROAD',
      'CHANGJIANG ROAD',
      'XINHUA ROAD',
      'HEPING ROAD',
      'JIANSHE ROAD',
    ],
    cities: [
      city('SHANGHAI', 'PVG', '2000##', 'CNSHAA'),
      city('SHENZHEN', 'SZX', '5180##', 'CNSZXA'),
      city('GUANGZHOU', 'CAN', '5100##', 'CNCANA'),
      city('BEIJING', 'PEK', '1000##', 'CNBJSA'),
    ],
    weight: { cargo: 26, post: 40, travel: 14 },
  },
  {
    code: 'HK',
    alpha3: 'HKG',
    offset: 8,
    currency: 'HKD',
    names: 'chinese',
    mobile: '+8526#######',
    passport: 'K########',
    forms: ['LIMITED', 'TRADING LIMITED', 'INTERNATIONAL LIMITED'],
    streets: ['NATHAN ROAD', 'QUEENS ROAD', 'CANTON ROAD', 'KING S ROAD', 'CASTLE PEAK ROAD'],
    cities: [city('HONG KONG', 'HKG', '', 'HKHKGA')],
    weight: { cargo: 10, post: 10, travel: 10 },
  },
  {
    code: 'KR',
    alpha3: 'KOR',
    offset: 9,
    currency: 'KRW',
    names: 'korean',
    mobile: '+82102#######',
    passport: 'M########',
    forms: ['CO LTD', 'CORPORATION', 'GLOBAL CO LTD'],
    streets: ['TEHERAN RO', 'SEJONG DAERO', 'GANGNAM DAERO', 'MAPO DAERO', 'HAEUNDAE RO'],
    cities: [city('SEOUL', 'ICN', '0####', 'KRSELA'), city('BUSAN', 'PUS', '48###', 'KRPUSA')],
    weight: { cargo: 9, post: 9, travel: 18 },
  },
  {
    code: 'TW',
    alpha3: 'TWN',
    offset: 8,
    currency: 'TWD',
    names: 'chinese',
    mobile: '+8869########',
    passport: '3########',
    forms: ['CO LTD', 'ENTERPRISE CO LTD', 'ELECTRONICS CO LTD'],
    streets: ['ZHONGXIAO EAST ROAD', 'MINSHENG ROAD', 'ROOSEVELT ROAD', 'NANJING ROAD'],
    cities: [city('TAIPEI', 'TPE', '1####', 'TWTPEA'), city('KAOHSIUNG', 'KHH', '8####', 'TWKHHA')],
    weight: { cargo: 9, post: 5, travel: 16 },
  },
  {
    code: 'TH',
    alpha3: 'THA',
    offset: 7,
    currency: 'THB',
    names: 'thai',
    mobile: '+668########',
    passport: 'AA#######',
    forms: ['CO LTD', 'PUBLIC CO LTD', 'TRADING CO LTD'],
    streets: ['SUKHUMVIT ROAD', 'SILOM ROAD', 'RAMA IV ROAD', 'PHAHONYOTHIN ROAD'],
    cities: [city('BANGKOK', 'BKK', '10###', 'THBKKA'), city('CHIANG MAI', 'CNX', '50###', 'THCNXA')],
    weight: { cargo: 7, post: 5, travel: 8 },
  },
  {
    code: 'VN',
    alpha3: 'VNM',
    offset: 7,
    currency: 'VND',
    names: 'vietnamese',
    mobile: '+8490#######',
    passport: 'C########',
    forms: ['CO LTD', 'JSC', 'IMPORT EXPORT CO LTD'],
    streets: ['NGUYEN HUE STREET', 'LE LOI STREET', 'TRAN HUNG DAO STREET', 'HAI BA TRUNG STREET'],
    cities: [city('HO CHI MINH CITY', 'SGN', '70####', 'VNSGNA'), city('HANOI', 'HAN', '10####', 'VNHANA')],
    weight: { cargo: 6, post: 5, travel: 6 },
  },
  {
    code: 'PH',
    alpha3: 'PHL',
    offset: 8,
    currency: 'PHP',
    names: 'spanish',
    mobile: '+63917#######',
    passport: 'P#######A',
    forms: ['INC', 'CORP', 'TRADING CORP'],
    streets: ['RIZAL AVENUE', 'TAFT AVENUE', 'ROXAS BOULEVARD', 'QUEZON AVENUE'],
    cities: [city('MANILA', 'MNL', '1###', 'PHMNLA'), city('CEBU', 'CEB', '6###', 'PHCEBA')],
    weight: { cargo: 3, post: 4, travel: 5 },
  },
  {
    code: 'MY',
    alpha3: 'MYS',
    offset: 8,
    currency: 'MYR',
    names: 'malay',
    mobile: '+6012#######',
    passport: 'A########',
    forms: ['SDN BHD', 'TRADING SDN BHD'],
    streets: ['JALAN AMPANG', 'JALAN SULTAN ISMAIL', 'JALAN TUN RAZAK', 'JALAN BUKIT BINTANG'],
    cities: [city('KUALA LUMPUR', 'KUL', '50###', 'MYKULA')],
    weight: { cargo: 4, post: 3, travel: 4 },
  },
  {
    code: 'SG',
    alpha3: 'SGP',
    offset: 8,
    currency: 'SGD',
    names: 'chinese',
    mobile: '+658n######',
    passport: 'K#######@',
    forms: ['PTE LTD', 'TRADING PTE LTD'],
    streets: ['ORCHARD ROAD', 'BUKIT TIMAH ROAD', 'SERANGOON ROAD', 'JURONG EAST STREET'],
    cities: [city('SINGAPORE', 'SIN', '5#####', 'SGSINA')],
    weight: { cargo: 5, post: 3, travel: 5 },
  },
  {
    code: 'IN',
    alpha3: 'IND',
    offset: 5.5,
    currency: 'INR',
    names: 'indian',
    mobile: '+9198########',
    passport: '@#######',
    forms: ['PVT LTD', 'EXPORTS PVT LTD', 'ENTERPRISES'],
    streets: ['M G ROAD', 'LINKING ROAD', 'NEHRU ROAD', 'STATION ROAD', 'GANDHI NAGAR'],
    cities: [city('MUMBAI', 'BOM', '4000##', 'INBOMA'), city('DELHI', 'DEL', '1100##', 'INDELA')],
    weight: { cargo: 4, post: 3, travel: 3 },
  },
  {
    code: 'US',
    alpha3: 'USA',
    offset: -5,
    currency: 'USD',
    names: 'english',
    mobile: '+1213n######',
    passport: '5########',
    forms: ['INC', 'LLC', 'CORP', 'SUPPLY INC'],
    streets: [
      'MAIN STREET',
      'OAK AVENUE',
      'MAPLE DRIVE',
      'WASHINGTON BLVD',
      'LINCOLN AVENUE',
      'SUNSET BLVD',
      'RIVER ROAD',
    ],
    cities: [
      city('LOS ANGELES', 'LAX', '900##', 'USLAXA', 'CA'),
      city('NEW YORK', 'JFK', '100##', 'USJFKA', 'NY'),
      city('CHICAGO', 'ORD', '606##', 'USORDA', 'IL'),
    ],
    weight: { cargo: 12, post: 11, travel: 12 },
  },
  {
    code: 'CA',
    alpha3: 'CAN',
    offset: -8,
    currency: 'CAD',
    names: 'english',
    mobile: '+1604n######',
    passport: '@@######',
    forms: ['INC', 'LTD'],
    streets: ['GRANVILLE STREET', 'ROBSON STREET', 'KINGSWAY', 'YONGE STREET'],
    cities: [city('VANCOUVER', 'YVR', 'V#@ #@#', 'CAVANA', 'BC')],
    weight: { cargo: 2, post: 2, travel: 2 },
  },
  {
    code: 'MX',
    alpha3: 'MEX',
    offset: -6,
    currency: 'MXN',
    names: 'spanish',
    mobile: '+5255n#######',
    passport: 'G########',
    forms: ['SA', 'COMERCIAL SA'],
    streets: ['AVENIDA REFORMA', 'AVENIDA INSURGENTES', 'CALLE HIDALGO', 'CALLE JUAREZ'],
    cities: [city('MEXICO CITY', 'MEX', '06###', 'MXMEXA')],
    weight: { cargo: 2, post: 1, travel: 1 },
  },
  {
    code: 'DE',
    alpha3: 'DEU',
    offset: 1,
    currency: 'EUR',
    names: 'german',
    mobile: '+49151########',
    passport: 'C########',
    forms: ['GMBH', 'AG', 'HANDELS GMBH', 'GMBH CO KG'],
    streets: ['HAUPTSTRASSE', 'BAHNHOFSTRASSE', 'GARTENSTRASSE', 'SCHILLERSTRASSE', 'INDUSTRIESTRASSE'],
    cities: [city('FRANKFURT', 'FRA', '603##', 'DEFRAA'), city('MUNICH', 'MUC', '803##', 'DEMUCA')],
    weight: { cargo: 5, post: 3, travel: 3 },
  },
  {
    code: 'NL',
    alpha3: 'NLD',
    offset: 1,
    currency: 'EUR',
    names: 'german',
    mobile: '+3161#######',
    passport: 'NX#######',
    forms: ['BV', 'TRADING BV'],
    streets: ['HOOFDWEG', 'STATIONSSTRAAT', 'KERKSTRAAT', 'PRINSENGRACHT'],
    cities: [city('AMSTERDAM', 'AMS', '10## @@', 'NLAMSA')],
    weight: { cargo: 2, post: 3, travel: 1 },
  },
  {
    code: 'GB',
    alpha3: 'GBR',
    offset: 0,
    currency: 'GBP',
    names: 'english',
    mobile: '+4474########',
    passport: '5########',
    forms: ['LTD', 'PLC', 'TRADING LTD'],
    streets: ['HIGH STREET', 'STATION ROAD', 'CHURCH LANE', 'VICTORIA ROAD', 'QUEEN STREET'],
    cities: [city('LONDON', 'LHR', 'SW# #@@', 'GBLALA')],
    weight: { cargo: 2, post: 4, travel: 3 },
  },
  {
    code: 'FR',
    alpha3: 'FRA',
    offset: 1,
    currency: 'EUR',
    names: 'french',
    mobile: '+3361#######',
    passport: '##CC#####',
    forms: ['SARL', 'SAS', 'SA'],
    streets: ['RUE DE LA PAIX', 'AVENUE VICTOR HUGO', 'RUE PASTEUR', 'BOULEVARD VOLTAIRE'],
    cities: [city('PARIS', 'CDG', '750##', 'FRCDGA')],
    weight: { cargo: 2, post: 2, travel: 3 },
  },
  {
    code: 'AU',
    alpha3: 'AUS',
    offset: 10,
    currency: 'AUD',
    names: 'english',
    mobile: '+6140#######',
    passport: 'PA#######',
    forms: ['PTY LTD', 'EXPORTS PTY LTD'],
    streets: ['GEORGE STREET', 'PITT STREET', 'COLLINS STREET', 'OXFORD STREET'],
    cities: [city('SYDNEY', 'SYD', '20##', 'AUSYDA', 'NSW')],
    weight: { cargo: 2, post: 2, travel: 4 },
  },
];
