import type { Plan } from '../model.ts';

/**
 * What the names of councils outside England have that no English one has: the principal areas of Wales (Local
 * Government Act 1972, schedule 4), the council areas of Scotland (Local Government etc. (Scotland) Act 1994, schedule
 * 1), the districts of Northern Ireland (Local Government (Boundaries) Order (Northern Ireland) 2012).
 */
const ELSEWHERE: readonly string[] = [
  ...['Anglesey', 'Blaenau Gwent', 'Bridgend', 'Caerphilly', 'Cardiff', 'Carmarthenshire', 'Ceredigion'],
  ...['Conwy', 'Denbighshire', 'Flintshire', 'Gwynedd', 'Merthyr Tydfil', 'Monmouthshire', 'Newport City'],
  ...['Neath Port Talbot', 'Pembrokeshire', 'Powys', 'Rhondda Cynon Taf', 'Swansea', 'Torfaen'],
  ...['Vale of Glamorgan', 'Wrexham'],
  ...[
    'Aberdeen',
    'Aberdeenshire',
    'Angus',
    'Argyll',
    'Clackmannanshire',
    'Dumfries',
    'Dundee',
    'Dunbartonshire',
  ],
  ...[
    'Ayrshire',
    'Edinburgh',
    'Falkirk',
    'Fife',
    'Glasgow',
    'Highland',
    'Inverclyde',
    'Lanarkshire',
    'Lothian',
  ],
  ...[
    'Midlothian',
    'Moray',
    'Eilean Siar',
    'Orkney',
    'Perth and Kinross',
    'Renfrewshire',
    'Scottish Borders',
  ],
  ...['Shetland', 'Stirling'],
  ...[
    'Antrim',
    'Ards',
    'Armagh',
    'Belfast',
    'Causeway Coast',
    'Derry',
    'Fermanagh',
    'Lisburn',
    'Mid Ulster',
    'Newry',
  ],
];

const NAMED_ELSEWHERE = new RegExp(`(?<![\\p{L}-])(?:${ELSEWHERE.join('|')})(?![\\p{L}-])`, 'iu');

/** False for a council of Wales, Scotland or Northern Ireland by its name, and for a plan that is in Welsh as well. */
export function isInEngland({ council, languages }: Pick<Plan, 'council' | 'languages'>): boolean {
  return !languages.includes('cy') && !NAMED_ELSEWHERE.test(council.replaceAll('&', 'and'));
}
