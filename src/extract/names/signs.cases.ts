import type { CasesByRule } from '../marked.cases.js';

/** What the signs of an article come to: kinds meet here, so every mark has its kind. */
export const signCases: CasesByRule = {
  'organisation/sort-before': {
    finds: [
      'It was the first album by the duo and band label ⟦Quillfeather|organisation⟧ in years.',
      'The deal was done by brewer ⟦Ostermark|organisation⟧ alone.',
      'A report by pollster ⟦Vexley Hume|organisation⟧ said so.',
    ],
    spares: ['The brewer in ⟦Leeds|place⟧ closed.', 'The builder ⟦John Hollis|person⟧ was fined.'],
  },
  'organisation/loose-sort-before': {
    finds: [
      'It beat rival ⟦ZorbCom|organisation⟧ on price.',
      'The specialist ⟦KLFX|organisation⟧ closed.',
      'The school ⟦ZorbCom|organisation⟧ closed.',
    ],
    spares: ['The movement grew.', 'His rival ⟦Gareth Pendlebury|person⟧ lost.'],
  },
  'organisation/sort-behind': {
    finds: [
      'In 1970 ⟦Quorvex|organisation⟧ was a chain of grocers.',
      'It was sold to ⟦Quorvex|organisation⟧, the biggest maker of doors.',
      'He sued ⟦Quorvex|organisation⟧, one of the oldest brewers in the county.',
    ],
    spares: [
      '⟦Gareth Pendlebury|person⟧ is a manager of the company.',
      '⟦Gareth Pendlebury|person⟧, the company chairman, agreed.',
    ],
  },
  'organisation/has-what-bodies-have': {
    finds: [
      'On Friday ⟦Quorvex|organisation⟧’s shares fell.',
      'Few of ⟦Quorvex|organisation⟧’s customers knew.',
      'That was ⟦Quorvex|organisation⟧’s annual profit.',
    ],
    spares: ['On Friday his shares fell.', 'That was ⟦Leeds|place⟧’s best day.'],
  },
  'organisation/companion-behind': {
    finds: [
      'A man told a ⟦Quorvex|organisation⟧ engineer so.',
      'They bought ⟦Quorvex|organisation⟧ shares.',
      'He was a ⟦Quorvex|organisation⟧ employee.',
    ],
    spares: ['Two shareholders agreed.', 'Careful staff agreed.'],
  },
  'organisation/relation-before': {
    finds: [
      'They bought shares in ⟦Quorvex|organisation⟧ last week.',
      'She is an analyst at ⟦Quorvex|organisation⟧ now.',
      'He was head of ⟦Quorvex|organisation⟧ then.',
    ],
    spares: ['They bought shares in March.', 'He was head of the firm then.'],
  },
  'organisation/done-by': {
    finds: [
      'The site is owned by ⟦Quorvex|organisation⟧ today.',
      'It was operated by ⟦Quorvex|organisation⟧ until June.',
      'The map was published by ⟦Quorvex|organisation⟧ alone.',
    ],
    spares: ['The site is owned by ⟦Gareth Pendlebury|person⟧ today.', 'It was published by June.'],
  },
  'organisation/works-for': {
    finds: [
      'She joined ⟦Quorvex|organisation⟧ in June.',
      'He worked for ⟦Quorvex|organisation⟧ then.',
      'In 1990 he quit ⟦Quorvex|organisation⟧ again.',
    ],
    spares: ['She joined in June.', 'He worked for ⟦Ann Okafor|person⟧.'],
  },
  'organisation/does-what-bodies-do': {
    finds: [
      'At night ⟦Quorvex|organisation⟧ employs 200.',
      'In winter ⟦Quorvex|organisation⟧ operates six shops.',
      'Since then ⟦Quorvex|organisation⟧ owns the hall.',
    ],
    spares: ['Today he employs 200.', 'Since then ⟦Gareth Pendlebury|person⟧ owns the hall.'],
  },
  'organisation/is-founded': {
    finds: [
      'In those days ⟦Quorvex|organisation⟧ was founded by nuns.',
      'They say that ⟦Quorvex|organisation⟧ is owned by nobody.',
      'Last year ⟦Quorvex|organisation⟧ was bought by two brothers.',
    ],
    spares: ['They say that it is owned by nobody.', 'Last year ⟦Leeds|place⟧ was founded on a hill.'],
  },
  'organisation/is-bought': {
    finds: [
      'Two brothers acquired ⟦KLFX|organisation⟧ last year.',
      'Her aunt founded ⟦ZorbCom|organisation⟧ in a shed.',
      'They sued ⟦ZorbCom|organisation⟧ over it.',
    ],
    spares: ['They sued ⟦Ann Okafor|person⟧ over it.', 'They bought a ZorbCom in June.'],
  },
  'organisation/may-act': {
    finds: [
      'On Monday ⟦ZorbCom|organisation⟧ announced cuts.',
      'On Monday ⟦KLFX|organisation⟧ launched a site.',
      'Last week ⟦ZorbCom|organisation⟧ confirmed it.',
    ],
    spares: ['On Monday ⟦Ann Okafor|person⟧ announced cuts.', 'On Monday the firm announced cuts.'],
  },
  'organisation/beside-body': {
    finds: [
      'Yesterday evening ⟦Tesco|organisation⟧ and ⟦ZorbCom|organisation⟧ both paid in full.',
      'Shops such as ⟦ZorbCom|organisation⟧ and ⟦Tesco|organisation⟧ paid.',
      'He likes ⟦KLFX|organisation⟧ and ⟦Tesco|organisation⟧ for it.',
    ],
    spares: ['⟦Tesco|organisation⟧ and others paid.', '⟦Tesco|organisation⟧ and ⟦Ann Okafor|person⟧ paid.'],
  },
  'organisation/may-relate': {
    finds: [
      'It has a contract with ⟦ZorbCom|organisation⟧. He worked for ⟦ZorbCom|organisation⟧.',
      'It was used by ⟦KLFX|organisation⟧ alone.',
      'It gave up its talks with ⟦KLFX|organisation⟧ at once.',
    ],
    spares: ['He had a contract with ⟦Ann Okafor|person⟧.', 'It was used by June.'],
  },
  'organisation/defined-letters': {
    finds: [
      'They met at ⟦Quiet Roads Forward|organisation⟧ (⟦QRF|organisation⟧) last week. Members of ⟦QRF|organisation⟧ agreed.',
      'The ⟦Hedgerow Rescue Evidence|organisation⟧ (⟦HRE|organisation⟧) won a small prize last year. The ⟦HRE|organisation⟧ was glad.',
      'It is the ⟦Bexworthy Noise Observers|organisation⟧ (⟦BNO|organisation⟧) again. They joined the ⟦BNO|organisation⟧ in June.',
    ],
    spares: ['They met (again) last week.', 'Their Quiet Roads (ha) were loud.'],
  },
  'organisation/sort-before-brackets': {
    finds: [
      'The company (⟦Quorvex|organisation⟧) paid.',
      'One firm (⟦Quorvex Hume|organisation⟧) did not.',
      'He sued the brewer (⟦Quorvex|organisation⟧) for it.',
    ],
    spares: ['The company (of brewers) paid.', 'The company (in ⟦Leeds|place⟧) paid.'],
  },
  'organisation/between-bodies': {
    finds: [
      'All the time ⟦Tesco|organisation⟧, ⟦Quorvex|organisation⟧ and ⟦Asda|organisation⟧ paid nothing, they said. They liked ⟦Quorvex|organisation⟧.',
      'In the end he sued the firms ⟦Tesco|organisation⟧, ⟦Quorvex|organisation⟧ and the ⟦Home Office|organisation⟧ as well.',
      'The strike has hit the shops of ⟦Capita|organisation⟧ and ⟦Quorvex|organisation⟧ and ⟦Serco|organisation⟧ this week.',
    ],
    spares: [
      '⟦Tesco|organisation⟧, the shops and ⟦Asda|organisation⟧ paid.',
      '⟦Tesco|organisation⟧, ⟦Ann Okafor|person⟧ and ⟦Asda|organisation⟧ paid.',
    ],
  },
  'organisation/according-to': {
    finds: [
      'It is late, according to ⟦KLFX|organisation⟧ and others.',
      'They told ⟦ZorbCom|organisation⟧ that it was late.',
      'It was late, he said, according to ⟦ZorbCom|organisation⟧.',
    ],
    spares: ['It is late, according to ⟦Ann Okafor|person⟧.', 'They told nobody that it was late.'],
  },
  'organisation/listed-doubtful': {
    finds: [
      'People there like ⟦Equity|organisation⟧ a lot. She joined ⟦Equity|organisation⟧ in June.',
      'In those days ⟦Prospect|organisation⟧ employs six, and the staff of ⟦Prospect|organisation⟧ are few.',
      'They think of ⟦Amazon|organisation⟧ first. She worked for ⟦Amazon|organisation⟧ before.',
    ],
    spares: ['Equity is what he wants.', 'The prospect of it was dim.'],
  },
  'organisation/listed-behind-the': {
    finds: [
      'It was put to the ⟦Commons|organisation⟧ on Monday, and to the ⟦Lords|organisation⟧.',
      'He asked the ⟦Fed|organisation⟧ about it.',
      'Members of the ⟦Lords|organisation⟧ were late.',
    ],
    spares: ['The commons were fenced.', 'He was fed by the nurse.'],
  },
  'organisation/listed-capitals': {
    finds: [
      'It was offered to the ⟦LSE|organisation⟧ again.',
      'They like the ⟦IRA|organisation⟧ less.',
      'People like the ⟦LSE|organisation⟧ here.',
    ],
    spares: ['Watch it in HD at home.', 'He took a GCSE in June.'],
  },
  'organisation/capitals': {
    finds: [
      'At last it drove ⟦KLFX|organisation⟧ out. She joined ⟦KLFX|organisation⟧ in June.',
      'They like ⟦QVZ|organisation⟧ here. It is owned by ⟦QVZ|organisation⟧ now.',
      'It came from ⟦KLFX|organisation⟧, she says. It is owned by ⟦KLFX|organisation⟧ now.',
    ],
    spares: ['They like CCTV here.', 'The VAT rate rose.'],
  },
  'organisation/capitals-behind-the': {
    finds: [
      'They wrote to the ⟦KLFX|organisation⟧ in June.',
      'It is a matter for the ⟦QVZ|organisation⟧.',
      'As a result the ⟦KLFX|organisation⟧ was told to stop.',
    ],
    spares: ['It is a matter for the DVD.', 'As a result the MP3 player was sold.'],
  },
  'organisation/inner-capital': {
    finds: [
      'People like ⟦ZorbCom|organisation⟧ here. She joined ⟦ZorbCom|organisation⟧ in June.',
      'People like ⟦MediQuor|organisation⟧ here. Its owner is a ⟦MediQuor|organisation⟧ employee.',
      'People like ⟦ZorbCom|organisation⟧ here. It is owned by ⟦ZorbCom|organisation⟧ now.',
    ],
    spares: ['People like ZorbCom here.', 'It was Mr ⟦McZorb|person⟧ again.'],
  },
  'organisation/ampersand': {
    finds: [
      'They went to ⟦Quorvex & Hume|organisation⟧ with it.',
      'They asked ⟦Zorb & Quill|organisation⟧ about it.',
      'They like ⟦Quill & Zorb|organisation⟧ better.',
    ],
    spares: ['The A & E was full.', 'Bed & breakfast is dear.'],
  },
  'organisation/team-of-place': {
    finds: [
      'He played for the ⟦Leeds Tigers|organisation⟧ for a year.',
      'They beat the ⟦Thurso Pumas|organisation⟧ at last.',
      'Once more the ⟦Toronto Ravens|organisation⟧ lost.',
    ],
    spares: ['The ⟦Leeds|place⟧ tigers were fed.', 'The London Games were dear.'],
  },
  'organisation/club-in-sport': {
    finds: [
      'The striker scored in the second half of the season for ⟦Arsenal|organisation⟧ with a penalty goal.',
      'The striker left ⟦Everton|organisation⟧ after the match of the season and the goal.',
      'A late goal by the midfielder won the match and the cup for ⟦Everton|organisation⟧.',
    ],
    spares: ['They kept guns in an arsenal.', 'The season and the match and the goal of the coach were dear.'],
  },
  'organisation/town-with-players': {
    finds: [
      'The ⟦Bolton|organisation⟧ striker scored a goal in the last match of the season.',
      'The ⟦Wigan|organisation⟧ coach named his squad for the match in the league.',
      '⟦Burnley|organisation⟧’s goalkeeper saved a penalty in the last match of the season.',
    ],
    spares: [
      'The ⟦Bolton|place⟧ striker stood at the factory gate.',
      'The match in ⟦Bolton|place⟧ was lost by the striker and his coach this season.',
    ],
  },
  'organisation/town-with-score': {
    finds: [
      'The striker scored as his squad won ⟦Bolton|organisation⟧ 2-1 in a season of goals.',
      'Next in the league: ⟦Bolton|organisation⟧ v ⟦Wigan|organisation⟧, the match of the season, their coach said.',
      'In the match of the season the goal made it ⟦Wigan|organisation⟧ 3-0, the coach said.',
    ],
    spares: [
      'It was ⟦Bolton|place⟧ 2-1 on the board.',
      'The coach of the squad was in ⟦Bolton|place⟧ for the match this season.',
    ],
  },
  'organisation/town-plays': {
    finds: [
      'On Sunday ⟦Bolton|organisation⟧ lost the match, and their coach praised his squad and its season.',
      'On Sunday ⟦Wigan|organisation⟧ host a match in the league, and their coach has a full squad.',
      'On Sunday ⟦Burnley|organisation⟧ conceded a goal and a penalty in the last match of the season.',
    ],
    spares: ['On Sunday ⟦Bolton|place⟧ lost a library.', 'On Sunday ⟦Wigan|place⟧ won a grant.'],
  },
  'organisation/town-against': {
    finds: [
      'The striker scored against ⟦Bolton|organisation⟧ in the last match of the season, a fine goal.',
      'Their squad beat ⟦Wigan|organisation⟧ in the match of the season, the coach said.',
      'The midfielder joined ⟦Burnley|organisation⟧ for the season and scored a goal in his first match.',
    ],
    spares: ['They spoke against ⟦Bolton|place⟧ at the meeting.', 'He left ⟦Wigan|place⟧ for good.'],
  },
  'organisation/town-of-player': {
    finds: [
      'In the squad for the match: ⟦Gareth Pendlebury|person⟧ (⟦Bolton|organisation⟧). The coach said ⟦Bolton|organisation⟧ won the season.',
      'The goal was by ⟦Gareth Pendlebury|person⟧ (⟦Wigan|organisation⟧). The match of the season: ⟦Wigan|organisation⟧ v ⟦Bolton|organisation⟧, the coach said.',
      'The coach saw ⟦Gareth Pendlebury|person⟧ (⟦Wigan|organisation⟧) in the match. The ⟦Wigan|organisation⟧ striker had a good season.',
    ],
    spares: ['⟦Gareth Pendlebury|person⟧ (⟦Bolton|place⟧) wrote in.', 'He moved (to ⟦Bolton|place⟧) then.'],
  },
  'organisation/town-signs-for': {
    finds: [
      'He signed for ⟦Bolton|organisation⟧ as a striker. The coach said that ⟦Bolton|organisation⟧ won the match and the season.',
      'He played for ⟦Wigan|organisation⟧ as a striker. The coach said the ⟦Wigan|organisation⟧ goalkeeper won the match.',
      'He scored for ⟦Wigan|organisation⟧ in the match, and ⟦Wigan|organisation⟧ won the league in a season of goals.',
    ],
    spares: ['He signed for ⟦Bolton|place⟧ at the office.', 'He played for ⟦Wigan|place⟧’s poor.'],
  },
  'organisation/sort-before-comma': {
    finds: [
      'The company, ⟦Hobday Quorvex|organisation⟧, went bust.',
      'He sued the retailer, ⟦Zentra|organisation⟧, in May.',
      'In June the insurer, ⟦Quillorn|organisation⟧, paid.',
    ],
    spares: ['The company, he said, went bust.', 'A man, ⟦Tom Moss|person⟧, went bust.'],
  },
  'organisation/ends-in-trade': {
    finds: [
      '⟦Amatolo Water|organisation⟧ confirmed the fault.',
      'Later ⟦Quorvex Tractors|organisation⟧ said it was sorry.',
      'Then ⟦Zentra Meats|organisation⟧ announced it.',
    ],
    spares: ['They saw Quorvex Water.', 'In Zentra water is dear.'],
  },
  'organisation/short-form': {
    finds: [
      'He works for ⟦Quorvex Group|organisation⟧ now. People like ⟦Quorvex|organisation⟧ here.',
      'The ⟦PPS Group|organisation⟧ wrote it. Work by ⟦PPS|organisation⟧ was dear.',
      'They beat the ⟦Leeds Tigers|organisation⟧ at last. The fans of the ⟦Tigers|organisation⟧ wept.',
      '⟦Dunmore Paper Mills Ltd|organisation⟧ shut. Nobody at ⟦Dunmore|organisation⟧ knew.',
      '⟦Brackley & Sons Ltd|organisation⟧ is to close. Staff at ⟦Brackley|organisation⟧ were told.',
      '⟦Kimba Valley Mining Pty. Ltd.|organisation⟧ dug. Then ⟦Kimba Valley|organisation⟧ stopped.',
    ],
    spares: [
      'He works for ⟦Thornley Borough Council|organisation⟧ in a way that Thornley is used to.',
      'He works for ⟦Quorvex Group|organisation⟧ now. The quorvex is a bird.',
      '⟦Brackley & Sons Ltd|organisation⟧ is to close. It has been in ⟦Brackley|place⟧ for years. The town of ⟦Brackley|place⟧ is small.',
    ],
  },
  'organisation/short-form-acts': {
    finds: [
      '⟦Thornley Borough Council|organisation⟧ met. Later ⟦Thornley|organisation⟧ said it would appeal.',
      'The ⟦Waipari Health Trust|organisation⟧ met. Then ⟦Waipari|organisation⟧’s chief executive left.',
      '⟦Wexborough Hospital|organisation⟧ is full. A ⟦Wexborough|organisation⟧ spokesman agreed.',
    ],
    spares: [
      '⟦Thornley Borough Council|organisation⟧ met. People in ⟦Thornley|place⟧ said they would appeal.',
      '⟦Lingfield Software|organisation⟧ fell. ⟦Tom Lingfield|person⟧ left. ⟦Lingfield|person⟧ said he was sad.',
    ],
  },
  'organisation/head-alone': {
    finds: [
      'The ⟦Ashgrove Trust|organisation⟧ paid for it. Later the ⟦Trust|organisation⟧ sold the land.',
      'The ⟦Calder Darts League|organisation⟧ met in June. They say the ⟦League|organisation⟧ is poor.',
      'He left the ⟦Quidenby Society|organisation⟧ in June. Nobody in the ⟦Society|organisation⟧ knew.',
    ],
    spares: ['Later the Trust sold the land.', 'The ⟦Ashgrove Trust|organisation⟧ paid for it on trust.'],
  },
  'place/listed-elsewhere': {
    finds: [
      'Rain fell in ⟦Boalsburg|place⟧ then.',
      'It broke down in ⟦Pluckemin|place⟧ then.',
      'It began in ⟦Celoron|place⟧ then.',
    ],
    spares: [
      'He gave it to Grayling.',
      'Holliday said so.',
      'A Spangler van was late.',
      'He was in Cabinet on Monday.',
    ],
  },
  'place/from': {
    finds: [
      'A man from ⟦Kahlotus|place⟧ was held.',
      'Rhymes from ⟦Boalsburg|place⟧ were read.',
      'The men at ⟦Celoron|place⟧ were paid.',
    ],
    spares: ['He took it from Zentra.', 'A note from Holliday was read.', 'A gift from Quenby’s wife was lost.'],
  },
  'place/near': {
    finds: [
      'Two men were shot outside ⟦Quenby|place⟧ on Friday.',
      'A car left the road near ⟦Zorbury|place⟧ then.',
      'There was ice outside ⟦Umvezi|place⟧ too.',
    ],
    spares: ['He waited near the Quenby.', 'They met outside Zentra’s office.', 'A man stood near Holliday.'],
  },
  'place/thing-in': {
    finds: [
      'A factory in ⟦Quenby|place⟧ was shut.',
      'The fire at ⟦Zorbury|place⟧ was put out.',
      'Men broke into sheds in ⟦Umvezi|place⟧ then.',
    ],
    spares: ['He had a part in Quenby.', 'A fire in the Quenby was put out.', 'He saw it in Photoshop.'],
  },
  'place/aged-of': {
    finds: [
      'A man, 41, of ⟦Quenby|place⟧, was fined.',
      'The driver, 28, of ⟦Zorbury|place⟧, was hurt.',
      'Her friend, 63, of ⟦Umvezi|place⟧, agreed.',
    ],
    spares: ['The firm, of Quenby fame, shut.', 'One of 40, of course, agreed.'],
  },
  'place/town-behind': {
    finds: [
      '⟦Quenby|place⟧ residents want a wall.',
      'The ⟦Zorbury|place⟧ bypass was shut.',
      'They said ⟦Umvezi|place⟧ villagers had fled.',
    ],
    spares: ['Angry residents want a wall.', 'The bypass was shut.'],
  },
  'place/in': {
    finds: [
      'It rained in ⟦Quenby|place⟧ and ⟦Leeds|place⟧ on Sunday.',
      'It snowed in ⟦Quenby|place⟧ and ⟦York|place⟧ too.',
      'It was warm in ⟦Zorbury|place⟧ and ⟦Leeds|place⟧ on Sunday.',
    ],
    spares: ['He saw it in Photoshop.', 'They bought shares in March.'],
  },
  'place/lives-in': {
    finds: [
      'She was born in ⟦Quenby|place⟧ in 1950.',
      'The firm is based in ⟦Quenby|place⟧ now.',
      'He lived near ⟦Quenby|place⟧ then.',
    ],
    spares: ['The system is based on Quenby.', 'She was born in May.'],
  },
  'place/sort-behind': {
    finds: [
      'At that time ⟦Quenby|place⟧ was a village of six houses.',
      'They went to ⟦Quenby|place⟧, a suburb of ⟦Leeds|place⟧.',
      'They went to ⟦Quenby|place⟧, the biggest town in the valley.',
    ],
    spares: ['They went to a village.', '⟦Gareth Pendlebury|person⟧, the village chairman, agreed.'],
  },
  'place/sort-before': {
    finds: [
      'Floods hit the village ⟦Quenby|place⟧ first.',
      'A fire in the mining village ⟦Quenby|place⟧ was put out.',
      'On the island ⟦Quenby|place⟧ nobody knew.',
    ],
    spares: ['Floods hit the village first.', 'Floods hit the village on Monday.'],
  },
  'place/direction': {
    finds: [
      'They met six miles from ⟦Quenby|place⟧ at noon.',
      'It is south of ⟦Quenby|place⟧ somewhere.',
      'On the outskirts of ⟦Quenby|place⟧ they stopped.',
    ],
    spares: ['They met six miles from home at noon.', 'It is south of the river somewhere.'],
  },
  'place/beside-known-place': {
    finds: [
      'People like ⟦Quenby|place⟧ and ⟦Leeds|place⟧ here. They live in ⟦Quenby|place⟧ now.',
      'People like ⟦Leeds|place⟧ and ⟦Quenby|place⟧ here. She was born in ⟦Quenby|place⟧ then.',
      'People like ⟦Quenby|place⟧ and ⟦Leeds|place⟧ here. The firm is based in ⟦Quenby|place⟧ now.',
    ],
    spares: ['People like ⟦Leeds|place⟧ and others here.', 'People like ⟦Ann Okafor|person⟧ and ⟦Leeds|place⟧ here.'],
  },
};
