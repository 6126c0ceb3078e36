/**
 * What weights and the fields of rules decide: each text turns on one of them, so that none can be changed or left out
 * unseen. Every mark has its kind.
 */
export const weightCases: readonly string[] = [
  // What speaks against a body, strong enough here and too weak there.
  'It was owned by a Zentra. Staff joined a Zentra. Shares in a Zentra fell.',
  '⟦Zentra|organisation⟧, a maker of doors, closed. Everybody drove a ⟦Zentra|organisation⟧.',
  'Zentra, a maker of doors, closed. They won the Zentra cup.',
  'Zentra, a maker of doors, closed. Later they saw the film Zentra.',
  'Shares in Zentra 98 fell. Staff joined Zentra 98.',
  '⟦Zentra|organisation⟧, a maker of doors, closed. Later ⟦Zentra|organisation⟧ 98 was sold.',
  'Zentra, a maker of doors, closed. They met Zentra, who agreed.',
  'Zentra, a maker of doors, closed. Later Zentra died.',
  'Shares in Zentra - once big - fell. Staff joined Zentra - once big.',
  'It was owned by Zentrians. Shares in Zentrians fell.',
  'The HDTV employs forty. HDTV’s shares rose. Shares in HDTV fell.',
  '⟦Ann Pryce|person⟧, a maker of doors, closed. It was owned by ⟦Ann Pryce|person⟧. ⟦Ann Pryce|person⟧ employs forty. The builder ⟦Ann Pryce|person⟧ left.',
  'It was owned by ⟦Ann Pryce|person⟧. ⟦Ann Pryce|person⟧ employs forty. ⟦Ann Pryce|person⟧’s shares rose.',
  'The staff were told. Sharp, a maker of doors, closed. Sharp left. Sharp went.',
  'The retailer “Zentra” closed.',
  'The retailer “⟦Zentra|organisation⟧” closed. Later ⟦Zentra|organisation⟧ left.',
  'It was owned by Okafor.',
  'It was owned by ⟦Okafor|organisation⟧. ⟦Okafor|organisation⟧ employs forty.',
  'Gemma employs forty. Gemma’s shares rose.',
  'Carol’s shares rose.',
  '⟦Carol|organisation⟧ employs forty. ⟦Carol|organisation⟧’s shares rose.',
  // A sign that says outright what it is beats what is in the word.
  '⟦Gemma|organisation⟧, a maker of doors, closed.',
  '⟦Ann Pryce|organisation⟧, a maker of doors, closed. It was owned by ⟦Ann Pryce|organisation⟧. ⟦Ann Pryce|organisation⟧ employs forty.',
  '⟦Okafor|organisation⟧, a maker of doors, closed. Everybody drove an ⟦Okafor|organisation⟧.',
  '⟦Carol|organisation⟧, a maker of doors, closed. Everybody drove a ⟦Carol|organisation⟧.',
  // Signs that are too weak by themselves, or just strong enough with another.
  'They signed a contract with Zentra.',
  'According to Zentra, rain fell.',
  '⟦Shelter|organisation⟧ launched a plan.',
  '⟦Tesco|organisation⟧, ⟦Okafor|organisation⟧ and ⟦Asda|organisation⟧ grew.',
  'In the cup final the striker rested. ⟦D Bell|person⟧ (⟦Bolton|organisation⟧) was sent off in the league match.',
  'In the cup final the striker scored for ⟦Bolton|organisation⟧. ⟦D Bell|person⟧ (⟦Bolton|organisation⟧) was sent off in the league match.',
  'In the league match the goalkeeper and the striker of the cup final signed for ⟦Bolton|place⟧.',
  // A guessed person whom the article gives to something else, a listed one whom it takes more.
  '“No,” said ⟦Quorvain Tattersall|organisation⟧. ⟦Quorvain Tattersall|organisation⟧, a maker of doors, closed.',
  'The Spaniard ⟦Quorvain Tattersall|organisation⟧ left. ⟦Quorvain Tattersall|organisation⟧, a maker of doors, closed.',
  'Quorvain Tattersall wept. Quorvain Tattersall, a maker of doors, closed.',
  '⟦Adam Harrity|organisation⟧, a maker of doors, closed.',
  'They met with ⟦Kelly Wonder|organisation⟧, a maker of doors.',
  '⟦Mark Hollis|organisation⟧, a maker of doors, closed.',
  '⟦Okafor Zentra|organisation⟧ said no. ⟦Okafor Zentra|organisation⟧, a maker of doors, closed.',
  'It was told by ⟦Gemma|organisation⟧. ⟦Gemma|organisation⟧, a maker of doors, closed.',
  // A human being who bears the name of a firm or a work.
  '⟦Xanto Vellikas Ltd|organisation⟧ closed. The 32-year-old ⟦Xanto Vellikas|person⟧ left.',
  '⟦Xanto Vellikas Ltd|organisation⟧ closed. Later ⟦Xanto Vellikas|person⟧, 41, left.',
  '⟦Xanto Vellikas Ltd|organisation⟧ closed. His wife ⟦Xanto Vellikas|person⟧ left.',
  '⟦Xanto Vellikas Ltd|organisation⟧ closed. Later ⟦Xanto Vellikas|person⟧, who denies it, left.',
  '⟦Xanto Vellikas Ltd|organisation⟧ closed. Later ⟦Xanto Vellikas|person⟧, the director, left.',
  'By ⟦Xanto Vellikas|person⟧\n⟦Xanto Vellikas Ltd|organisation⟧ closed.',
  // Letters that were guessed to be a body's are what the article says they are.
  '⟦CCP|programme⟧ said no. The ⟦Custody Care Programme|programme⟧ (⟦CCP|programme⟧) ended.',
  // One sight that says nothing of the same words elsewhere.
  'It was told by ⟦Gemma|person⟧. Later the Gemma closed.',
  'A shop in ⟦Osage Bend|place⟧, ⟦KY|place⟧, shut. The KY set broke.',
  'They met at ⟦Trade Hall|place⟧. Trade Hall was cold.',
  // A place that opens the name of a body, a body that opens the name of an event.
  'Shares in ⟦Preston Wanderings|organisation⟧ fell. ⟦Preston Wanderings|organisation⟧ employs forty.',
  'Shares in ⟦North London Zentra|organisation⟧ fell. ⟦North London Zentra|organisation⟧ employs forty.',
  'They won the BBC Marathon.',
  // What is refused as a whole is not looked into.
  'They read Lord ⟦Okafor|person⟧’s Market Hall.',
  // Thresholds: how sure, how many, how far.
  'The Spaniard ⟦Quorvain Tattersall|person⟧ employs forty.',
  'It was owned by ⟦Mark Hollis|person⟧.',
  'The goalkeeper, ⟦D Bell|person⟧ (⟦Bolton|place⟧), left the match.',
  'They won the BBC Quorvain Zentra Marathon.',
  'They won the ⟦BBC|organisation⟧ Quorvain Zentra Pelm Marathon.',
  '⟦Zentra|organisation⟧, the first big old red small maker of doors, closed.',
  'Zentra, the first big old red small cold wet blue steel maker of doors, closed.',
  '⟦Zentra Quorvain Pelm Trask Vellik|organisation⟧, a maker of doors, closed.',
];
