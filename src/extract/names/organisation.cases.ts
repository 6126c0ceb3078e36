import type { CasesByRule } from '../marked.cases.js';

export const organisationCases: CasesByRule = {
  'organisation/listed': {
    finds: [
      'The ⟦Home Office⟧ would not say.',
      'A letter to the ⟦Ministry of Justice⟧ went unanswered.',
      'The ⟦Crown Prosecution Service⟧ dropped the case.',
      'Staff of ⟦Serco⟧ and ⟦Capita⟧ were told.',
      'The ⟦Police Federation⟧’s conference was moved.',
      '⟦HM Treasury⟧ paid half.',
      'A ⟦Home Office⟧-funded scheme was cut.',
      'The ⟦Independent Police Complaints Commission⟧ was told.',
      'He told the ⟦Guardian⟧ he was sorry.',
      'Readers of the ⟦Mirror⟧ wrote in.',
      'In the ⟦Sun⟧’s view it was wrong.',
      'A letter to the ⟦Times⟧ said so.',
    ],
    spares: [
      'The home and office market fell.',
      'They unite behind the plan.',
      'He went home. Office hours are nine to five.',
      'The target was missed.',
      'The Sun Inn was full.',
      'He was the guardian of the girl.',
      'The times are hard.',
    ],
  },
  'organisation/name-with-head': {
    finds: [
      'They met at Monday’s ⟦Thornley Borough Council⟧ meeting.',
      '⟦Thornley Borough Council⟧ will meet on Monday.',
      'A grant from the ⟦Ashgrove Trust⟧ paid for it.',
      '⟦Penwith Housing Association⟧ owns the flats.',
      'He works for ⟦Oakhurst Solutions Ltd.⟧',
      '⟦Corvane plc⟧ made a loss.',
      '⟦Wexborough Police Authority⟧ set the precept.',
      'The ⟦Llanfair Community Association⟧’s hall was full.',
      '⟦Marlow & Pike Solicitors⟧ act for the family.',
      '⟦St Brannock’s Hospital⟧ was put on alert.',
      'The ⟦Waste and Recycling Executive⟧ was told.',
      '⟦O’Driscoll Brothers Ltd⟧ went under.',
      '⟦CALDERBROOK TOWN COUNCIL⟧ IN ROW OVER BINS',
      'The ⟦Victims’ Support Group⟧ was founded in 1999.',
      '⟦Gwynfryn Primary School⟧ has closed.',
      'The ⟦Edward Jenner School⟧’s roof fell in.',
      'The ⟦Arthur Rankin Hospice⟧ treated 400 people.',
      'Members of ⟦Thornley Town Council⟧ and ⟦Calder District Council⟧ met.',
      'Workers at ⟦St Oswald’s Hospital⟧ walked out.',
      'The ⟦West Wexborough Conservative Association⟧ chose him.',
      '⟦Calder NHS Trust⟧ and ⟦Calder University⟧ agreed.',
      'He runs ⟦Nwosu Security Services Ltd⟧ from home.',
    ],
    spares: [
      'The council will meet on Monday.',
      'The Council will meet on Monday.',
      'A Borough Council would cost more.',
      'Surrey Police took part.',
      'New Party Leader Chosen',
      'Neighbourhood Communications Director',
      'Last Council Vote Lost',
    ],
  },
  'organisation/listed-behind-place': {
    finds: [
      'He appeared at ⟦Reading Crown Court⟧.',
      'The trial at ⟦Preston Crown Court⟧ goes on.',
      '⟦Luton Crown Court⟧ heard the evidence.',
      'He was sent to ⟦Harrogate Crown Court⟧ for sentence.',
    ],
    spares: [
      'In Preston the ⟦Crown Court⟧ was full.',
      'The ⟦Supreme Court⟧ will rule in May.',
      'The court in Reading heard the evidence.',
    ],
  },
  'organisation/head-of': {
    finds: [
      'The ⟦University of Wessex⟧ did the study.',
      'The ⟦Association of Chief Caterers⟧ met.',
      'The ⟦Institute for Rural Affairs⟧ agreed.',
      'The ⟦Royal Society of Glaziers⟧ wrote to him.',
      'The ⟦Campaign for Better Footpaths⟧ was pleased.',
      'The ⟦Department for Towns and Villages⟧ was abolished.',
    ],
    spares: [
      'The council of the town met.',
      'A House of Horrors was found.',
      'The University said so.',
      'Members of the Board for the year were named.',
    ],
  },
  'organisation/head-and-team': {
    finds: [
      'Sgt Marsh of the ⟦Thornley Partnership team⟧ wrote in.',
      'The ⟦Ashgrove Trust committee⟧ met.',
      'The ⟦Greenmead Community Association committee⟧ met.',
      'A letter to the ⟦Quidenby Society committee⟧ was lost.',
    ],
    spares: ['The team met.', 'The ⟦Ashgrove Trust⟧ met its team.', 'A new committee met.'],
  },
  'organisation/head-on': {
    finds: [
      'The ⟦Independent Panel Against Corruption⟧ met.',
      'He sits on the ⟦Royal Commission on Rural Roads⟧.',
      'The ⟦Alliance Against Violence⟧ and the ⟦Joint Committee on Drains⟧ agreed.',
    ],
    spares: [
      'The council on Tuesday met.',
      'He saw ⟦Leeds Council⟧ on Twitter.',
      'He set the Panel against Tom Moss.',
      'The Forum in Leeds was full.',
    ],
  },
  'organisation/head-of-country': {
    finds: [
      'The ⟦Weavers Guild of America⟧ paid.',
      'Members of the ⟦Boys Choir of Wales⟧ left.',
      'The ⟦Dental Panel of Ohio⟧ met.',
    ],
    spares: ['The Choir of Leeds met.', 'A rail panel of France paid.'],
  },
  'organisation/comma-firm': {
    finds: [
      'He was a partner at ⟦Haines, Orr & Studebaker⟧.',
      '⟦Kimball, Hargrove & Co.⟧ sold its stake.',
      'Lawyers of ⟦Marlow, Pryce & Lane Ltd⟧ left.',
    ],
    spares: ['He met Haines, Orr and Pike.', 'Marlow, Orr left with Pike.'],
  },
  'organisation/own-letters': {
    finds: [
      '⟦Hartwell Stone and Pike⟧ (⟦HSP⟧) is one of four.',
      'The bid of ⟦Quorvex & Hume⟧ and ⟦Marlow Orr & Pryce⟧ (⟦MOP⟧) won.',
      'Staff of ⟦Okafor, Marlow and Pryce⟧ (⟦OMP⟧) left.',
    ],
    spares: ['Hartwell, Stone and Pike (QRS) won.', 'Ann Hartwell and Tom Pike (both 41) won.'],
  },
  'organisation/court-of-rank': {
    finds: [
      'He was at ⟦Bellville Magistrate’s Court⟧.',
      'The case at ⟦Thornley Coroner’s Court⟧ goes on.',
      '⟦Wexborough Magistrate’s Court⟧ heard it.',
    ],
    spares: ['The Magistrate’s Court was shut.', 'Thornley’s Court House was shut.'],
  },
  'organisation/head-and-town': {
    finds: [
      'She works at ⟦University Hospital Waterford⟧ now.',
      'The roof of ⟦Quorvex College Dublin⟧ fell in.',
      'He went to ⟦Mercy Hospital Cork⟧ by car.',
    ],
    spares: ['He went to Hospital Street.', 'At the hospital in Cork he slept.'],
  },
  'organisation/district-of-schools': {
    finds: [
      'The ⟦Cedar Falls School District⟧ will share buses.',
      '⟦Alden Unified School District⟧ agreed.',
      '⟦Maple Grove Area Schools⟧ declined.',
      'The ⟦Quorvex Valley Water District⟧ raised its rates.',
    ],
    spares: ['The Lake District is wet.', 'The Central Business District was shut.'],
  },
  'organisation/area-acts': {
    finds: [
      'The ⟦Province of Manitoba⟧ will spend more.',
      'The ⟦Shire of Murrawee⟧ said it was sorry.',
      'A claim that the ⟦County of Quorvex⟧ has debts.',
    ],
    spares: ['He lives in the County of Durham.', 'He left the Province of Manitoba.', 'A municipality cut the water.'],
  },
  'organisation/legislature-alone': {
    finds: ['⟦Congress⟧ passed the bill.', 'The ⟦Senate⟧ rejected it.', 'Members of ⟦Congress⟧ left.'],
    spares: ['A senate met.', 'The ⟦Quorvex National Congress⟧ met.', 'A Congress was held.'],
  },
  'organisation/letters-behind-place': {
    finds: [
      'A member of ⟦Evesham NPT⟧ called.',
      'He wrote to ⟦Surrey CCG⟧ about it.',
      'In June ⟦Redditch PCT⟧ closed.',
    ],
    spares: ['A man in Evesham DVDs called.', 'In Surrey CCTV is common.'],
  },
  'organisation/centre': {
    finds: [
      'The ⟦Thornley Policy Centre⟧ wrote it.',
      'She runs the ⟦Calder Advice Centre⟧ now.',
      'The ⟦Wessex Medical Research Centre⟧ agreed.',
    ],
    spares: ['The Thornley Shopping Centre is dear.', 'The Policy Centre is dear.'],
  },
  'organisation/military-unit': {
    finds: [
      'Troops of the ⟦2nd Battalion⟧ left.',
      'The ⟦65th Air Division⟧ came home.',
      'He served in the ⟦4th Armoured Brigade⟧ then.',
    ],
    spares: ['The 2nd Friday was dry.', 'In 1990 Trust was low.'],
  },
  'organisation/hall-of-fame': {
    finds: [
      'He is in the ⟦Badminton Hall of Fame⟧ now.',
      'The ⟦Hockey Hall of Fame⟧ took him in.',
      'The ⟦Calder Bowls Hall of Fame⟧ is small.',
    ],
    spares: ['He met her in the hall of the school.', 'The Hall of Mirrors is in France.'],
  },
  'organisation/club-letters-before': {
    finds: [
      'He left ⟦FC Wexborough⟧ in June.',
      'The keeper of ⟦AC Brindle⟧ was hurt.',
      'They drew with ⟦SC Freiburg⟧ again.',
    ],
    spares: ['The AC broke down in Leeds.', 'He left as Basel won.'],
  },
  'organisation/kind-before': {
    finds: [
      'Work by consultants ⟦Brightwell⟧ cost £2m.',
      'The charity ⟦Lanternlight⟧ helps victims.',
      'The outsourcing firm ⟦Zentra⟧ won the deal.',
      'Software supplier ⟦Quorix⟧ was paid.',
      'Security company ⟦Aldermast⟧ withdrew.',
    ],
    spares: [
      'The company Monday cut jobs.',
      'A charity in Leeds helps victims.',
      'The firm said Birmingham was too dear.',
    ],
  },
  'organisation/lower-case-head': {
    finds: [
      '⟦Trowbridge council⟧ approved the plan.',
      'He was treated at ⟦Hereford hospital⟧.',
      'Staff at ⟦Trowbridge hospital⟧ walked out.',
      '⟦Grantham council⟧’s leader resigned.',
      'A ⟦Kettering hospital⟧ porter was hurt.',
      'He chairs the ⟦Surrey Police committee⟧.',
    ],
    spares: [
      'The council in Bradford approved the plan.',
      'The local council approved the plan.',
      'In Trowbridge council tax rose.',
      'A Skegness council tax bill is high.',
    ],
  },
  'organisation/owns': {
    finds: [
      'He spoke at the ⟦Localis⟧ conference.',
      'At the ⟦Novatrex⟧ headquarters nobody answered.',
      'All ⟦Zentra⟧ staff were told, and the ⟦Zentra⟧ factory closed.',
    ],
    spares: [
      'At the conference he spoke.',
      'At the London conference he spoke.',
      'At the Monday conference he spoke.',
      'The Christmas conference was cancelled.',
    ],
  },
  'organisation/outlet-section': {
    finds: [
      '⟦BBC News Online⟧ has seen the letter.',
      'He told ⟦Sky News Breakfast⟧ so.',
      'He told ⟦Sky News Online⟧ so.',
      'It was on ⟦ITV Wales⟧.',
      'It was on ⟦BBC News England⟧.',
    ],
    spares: ['He told the ⟦BBC⟧ on Monday that he was sorry.', 'The ⟦BBC⟧ in Wales has seen the letter.'],
  },
  'organisation/local-paper': {
    finds: [
      'He told the ⟦Thornley Gazette⟧ he was sorry.',
      'The ⟦Trowbridge Mail⟧ saw the papers.',
      'Readers of the ⟦Skegness News⟧ wrote in.',
      'He writes for the ⟦Evesham Observer⟧.',
      'The ⟦Pershore Mercury⟧’s editor wrote back.',
      'A letter in the ⟦Penrith Herald⟧ said so.',
      'The ⟦Trowbridge Journal⟧ saw the papers.',
      'He told the ⟦Evesham Chronicle⟧ so.',
      'The ⟦Selby Advertiser⟧ closed.',
    ],
    spares: [
      'Good news for Leeds.',
      'The ⟦Royal Mail⟧ raised its prices.',
      'She moved to London. News reached her there.',
    ],
  },
  'organisation/doubtful-before-post': {
    finds: [
      'The ⟦Unison⟧ secretary spoke first.',
      '⟦Unite⟧’s general secretary wrote to them.',
      'A ⟦Prospect⟧ spokesman agreed.',
    ],
    spares: ['The Autumn spokesman agreed.', 'Unite behind your secretary.'],
  },
  'organisation/doubtful-acts': {
    finds: [
      'In March ⟦Apple⟧ said no.',
      'The plan is ⟦Unison⟧’s and nobody else’s.',
      'It is a year since ⟦Prospect⟧ has met.',
    ],
    spares: ['Apple pies are sold here.', 'Unison singing has its charms.'],
  },
  'organisation/party': {
    finds: [
      'He left ⟦Labour⟧ in March.',
      'A win for ⟦Labour⟧ is likely, they said.',
      'She joined ⟦Labour⟧, then left.',
    ],
    spares: ['Labour costs rose again.', 'The Labour Day parade was fun.'],
  },
  'organisation/doubtful-after-post': {
    finds: ['The leader of ⟦Unite⟧ agreed.', 'The secretary of ⟦Unison⟧ wrote.', 'A spokesman for ⟦Prospect⟧ said no.'],
    spares: ['The leader of Unite House agreed.', 'They sang in Unison.'],
  },
  'organisation/acronym-acts': {
    finds: [
      '⟦KLFA⟧ said the plan was late.',
      'But ⟦QRDB⟧ has no comment.',
      '⟦ZVTU⟧’s members walked out.',
      'Staff were told that ⟦WPSG⟧ had lost the bid.',
      'On Monday ⟦KLFA⟧ warned of strikes.',
    ],
    spares: [
      'The CCTV has been mended.',
      'The DVD’s cover was torn.',
      'A plan for KLFA was late.',
      'The DNA told them who he was.',
    ],
  },
  'organisation/web-name': {
    finds: [
      '⟦PolicingToday.co.uk⟧ has learnt of the plan.',
      'A reader of ⟦Beatline.com⟧ wrote in.',
      'He told ⟦TownCrier.org.uk⟧ he was sorry.',
    ],
    spares: ['He said no. Come back on Monday.', 'The end. Net profits fell.', 'The firm is in the Com Valley.'],
  },
};
