import type { CasesByRule } from '../marked.cases.js';

/** The label: what sort of sum, in which state, what it is for, whose it is, who gets it. */
export const amountCases: CasesByRule = {
  'amount/worth-of': {
    finds: [
      'The depot lost ⟦£3m|value actual, for contracts⟧ worth of contracts.',
      'Officers found ⟦€40,000|value actual, for lamps⟧ worth of lamps.',
      'The hangar held ⟦$2m|value actual, for engines⟧ worth of engines.',
    ],
    spares: ['The deal is worth ⟦£2m|value actual, for deal⟧.', 'It was worth the ⟦£9|other actual⟧ that he paid.'],
  },
  'amount/compound': {
    finds: [
      'Wexham Council signed a ⟦£5m|value actual, for contract⟧ contract with Ashgrove Lighting.',
      'The ⟦£40,000|pay actual, for job⟧-a-year job was scrapped.',
      'The mill faces a ⟦€3m|loss possible, for pension deficit⟧ pension deficit.',
      'Mr Okafor lives in a ⟦£900,000|value actual, for lodge⟧ lodge.',
      'The museum won a ⟦$20,000|funding actual, for lift, by Calder Foundation⟧ grant from the Calder Foundation for a lift.',
    ],
    spares: ['The council spent ⟦£40|cost actual⟧ more than in May.', 'They spent ⟦£4m|cost actual⟧ buying lamps.'],
  },
  'amount/worth': {
    finds: [
      'The firm won a deal worth ⟦£3m|value actual, for deal⟧.',
      'The contract, which was worth ⟦$84m|value actual, for contract⟧, ran for years.',
      'The site could be worth up to ⟦€9m|value possible, for site⟧.',
    ],
    spares: [
      'He found it worth the ⟦£5|price actual, for fare⟧ fare.',
      'The fine was ⟦£300|penalty actual, for fine⟧.',
    ],
  },
  'amount/noun-of': {
    finds: [
      'The driver was given a fine of ⟦£900|penalty actual, for fine⟧.',
      'The trust recorded a deficit of ⟦€15m|loss actual, for deficit⟧.',
      'The bridge was built at a cost of ⟦$2m|cost actual, for bridge⟧.',
      'Ms Lee has a salary of ⟦£84,000|pay actual, for salary, to Lee⟧.',
    ],
    spares: [
      'Most of ⟦£90|other actual⟧ was left.',
      'They raised the roof of the ⟦£2m|value actual, for chapel⟧ chapel.',
    ],
  },
  'amount/label': {
    finds: [
      'Salary: ⟦£18,000|pay actual, for Salary⟧',
      'Budget: ⟦$4m|funding actual, for Budget⟧',
      'Fee: ⟦€300|price actual, for Fee⟧',
    ],
    spares: ['Wexham: ⟦£40|funding actual⟧ was left.', 'At 4: ⟦£30|other actual⟧'],
  },
  'amount/valued-at': {
    finds: [
      'The contract, estimated at ⟦£3m|value possible, for contract⟧, is late.',
      'Their house, valued at ⟦$285,000|value actual, for house⟧, will be sold.',
      'A necklace valued at ⟦€40,000|value actual, for necklace⟧ is missing.',
    ],
    spares: ['The lorry stopped at ⟦£5|other actual⟧.', 'The lamps are priced at ⟦£12|price actual, for lamps⟧.'],
  },
  'amount/totalling': {
    finds: [
      'The club has debts totalling ⟦£3m|loss actual, for debts⟧.',
      'He was sent bills amounting to ⟦€900|cost actual, for bills⟧.',
      'The yard had costs totaling ⟦$4m|cost actual, for costs⟧.',
    ],
    spares: ['He kept on totalling ⟦£40|other actual⟧.', 'The fine was ⟦£300|penalty actual, for fine⟧.'],
  },
  'amount/sum-of': {
    finds: [
      'The board wants ⟦£5m|saving possible, for cuts⟧ of cuts.',
      'Ministers found ⟦$2m|funding actual, for aid⟧ of aid.',
      'The club has ⟦€6m|loss actual, for debt⟧ of debt.',
    ],
    spares: ['Ms Lee has ⟦£5|other actual⟧ of it.', 'The trust saved ⟦£3m|saving actual, for costs⟧ of costs.'],
  },
  'amount/sum-in': {
    finds: [
      'The firm was ordered to pay ⟦£300|penalty planned, for compensation⟧ in compensation.',
      'The scheme will bring ⟦$5m|income planned, for revenue⟧ in revenue.',
      'He was paid ⟦€900|pay actual, for wages⟧ as wages.',
    ],
    spares: [
      'It was cut by ⟦£5m|saving actual⟧ in an overhaul.',
      'The trust saved ⟦£3m|saving actual, for costs⟧ in costs.',
    ],
  },
  'amount/spend': {
    finds: [
      'Wexham Council spent ⟦£5m|cost actual, for repairs, by Wexham Council⟧ on repairs.',
      'The Ashgrove Trust has wasted ⟦€40,000|cost actual, for lamps, by Ashgrove Trust⟧ on lamps.',
      'A total of ⟦$3m|cost actual, for tram, by Calder City Council⟧ was spent on the tram by Calder City Council.',
    ],
    spares: [
      'The council saved ⟦£5m|saving actual, for repairs⟧ on repairs.',
      'The council gave ⟦£5m|funding actual, for museum⟧ to the museum.',
    ],
  },
  'amount/cost': {
    finds: [
      'The search cost Wexham Council ⟦£5m|cost actual, for search, by Wexham Council⟧.',
      'The new bridge will cost ⟦$40m|cost planned, for new bridge⟧.',
      'A ticket costs ⟦€12|price actual, for ticket⟧.',
    ],
    spares: ['The search saved ⟦£5m|saving actual⟧.', 'The firm was charged ⟦£400|price actual⟧.'],
  },
  'amount/save': {
    finds: [
      'The Ashgrove Trust saved ⟦£2m|saving actual, for agency staff, to Ashgrove Trust⟧ on agency staff.',
      'The merger could save ⟦€40m|saving possible⟧.',
      'Calder City Council must save ⟦$3m|saving planned, to Calder City Council⟧.',
    ],
    spares: [
      'The trust spent ⟦£2m|cost actual, for agency staff⟧ on agency staff.',
      'The firm saved a ⟦£2m|value actual, for contract⟧ contract.',
    ],
  },
  'amount/cut': {
    finds: [
      'Wexham Council cut ⟦£3m|saving actual, for training budget, to Wexham Council⟧ from its training budget.',
      'The board will trim ⟦$2m|saving planned, for spending⟧ from spending.',
      'The ministry has slashed ⟦€9m|saving actual, for grants⟧ from grants.',
    ],
    spares: ['Wexham Council cut a ⟦£3m|value actual, for contract⟧ contract.', 'The firm raised ⟦£3m|income actual⟧.'],
  },
  'amount/cut-by': {
    finds: [
      'Wexham Council cut its budget by ⟦£3m|saving actual, for budget, to Wexham Council⟧.',
      'The club plans to reduce its wage bill by ⟦€2m|saving planned, for wage bill⟧.',
      'The budget was slashed by ⟦$4m|saving actual, for budget⟧.',
    ],
    spares: [
      'The wages of clerks rose by ⟦£3|pay actual, for clerks⟧.',
      'The budget was cut to ⟦£3m|funding actual, for budget⟧.',
    ],
  },
  'amount/raise': {
    finds: [
      'Pupils raised ⟦£900|income actual, for hospice⟧ for the hospice.',
      'The Ashgrove Trust raised ⟦€40,000|income actual, to Ashgrove Trust⟧.',
      'The firm hopes to raise ⟦$3m|income planned, for mill⟧ for a mill.',
    ],
    spares: [
      'Pupils spent ⟦£900|cost actual, for hospice⟧ on the hospice.',
      'The council raised the fare to ⟦£3|price actual, for fare⟧.',
    ],
  },
  'amount/earn': {
    finds: [
      'Ms Lee earned ⟦£90,000|pay actual, to Lee⟧.',
      'The director pockets ⟦€200,000|pay actual⟧ a year.',
      'Mr Okafor will earn ⟦$168,000|pay planned, to Okafor⟧.',
    ],
    spares: ['The film took ⟦$7m|income actual⟧.', 'Ms Lee was paid ⟦£90,000|pay actual, to Lee⟧.'],
  },
  'amount/take': {
    finds: [
      'The film took ⟦$7m|income actual⟧.',
      'The raffle took in ⟦£300|income actual⟧.',
      'A levy would bring in ⟦€85,000|income possible⟧ a year.',
    ],
    spares: ['He took a ⟦£40|price actual, for coat⟧ coat.', 'The clerk took home ⟦£30,000|pay actual⟧.'],
  },
  'amount/go': {
    finds: [
      'Another ⟦£2m|cost planned, for lamps⟧ will go on lamps.',
      'Some ⟦$3m|cost actual, for bridge⟧ went towards the bridge.',
      'The ⟦€5m|cost actual, for research⟧ went to research.',
    ],
    spares: ['The vase went for ⟦£300|price actual, for vase⟧.', 'The shares went to ⟦£3|price actual, for shares⟧.'],
  },
  'amount/use': {
    finds: [
      'The ⟦£2m|cost planned, for lamps⟧ will be used for lamps.',
      'A further ⟦$3m|cost actual, for mend the bridge⟧ was used to mend the bridge.',
      'Wexham Council used ⟦€5m|cost actual, for pay its debts, by Wexham Council⟧ to pay its debts.',
    ],
    spares: ['The council used a ⟦£2m|funding actual, for grant⟧ grant.', 'The firm spent ⟦£2m|cost actual⟧.'],
  },
  'amount/fund': {
    finds: [
      'The lottery funded the Calder Museum with ⟦£4m|funding actual, for Calder Museum⟧.',
      'Wexham Council financed a clinic with ⟦$3m|funding actual, for clinic, by Wexham Council⟧.',
      'The ministry subsidised farms with ⟦€9m|funding actual, for farms⟧.',
    ],
    spares: [
      'The lottery gave the museum ⟦£4m|funding actual⟧.',
      'The firm will fund a ⟦£3m|cost planned, for clinic⟧ clinic.',
    ],
  },
  'amount/fund-sum': {
    finds: [
      'The ministry will fund the extra ⟦£6m|funding planned⟧.',
      'Wexham Council funded ⟦$3m|funding actual, by Wexham Council⟧ of it.',
      'The trust cannot fund the ⟦€9m|funding possible⟧.',
    ],
    spares: [
      'The ministry will fund a ⟦£6m|cost planned, for clinic⟧ clinic.',
      'The ministry funded it with ⟦£6m|funding actual⟧.',
    ],
  },
  'amount/give': {
    finds: [
      'Wexham Council gave the Ashgrove Trust ⟦£6m|funding actual, for library, by Wexham Council, to Ashgrove Trust⟧ for a library.',
      'The Calder Foundation donated ⟦$40,000|funding actual, for hospice, by Calder Foundation⟧ to the hospice.',
      'The ministry has set aside ⟦€9m|funding actual, for farms⟧ for farms.',
    ],
    spares: [
      'The ministry gave a ⟦£6m|value actual, for contract⟧ contract to the firm.',
      'The trust received ⟦£6m|funding actual⟧.',
    ],
  },
  'amount/approve': {
    finds: [
      'Wexham Council approved ⟦£6m|funding planned, for buses, by Wexham Council⟧ for buses.',
      'The minister announced ⟦€9m|funding planned, for mend roads⟧ to mend roads.',
      'The Calder Foundation unveiled ⟦$3m|funding planned, for clinics, by Calder Foundation⟧ for clinics.',
    ],
    spares: ['The minister announced ⟦£9m|saving actual, for cuts⟧ cuts.', 'The minister gave ⟦£9m|funding actual⟧.'],
  },
  'amount/receive': {
    finds: [
      'The Ashgrove Trust received ⟦£40,000|funding actual, by Wexham Council, to Ashgrove Trust⟧ from Wexham Council.',
      'The club won ⟦$3m|funding actual, for pitch⟧ for a pitch.',
      'The museum has secured ⟦€9m|funding actual⟧.',
    ],
    spares: ['The trust gave ⟦£40,000|funding actual⟧.', 'The club won a ⟦£3m|value actual, for contract⟧ contract.'],
  },
  'amount/invest': {
    finds: [
      'Zentra Foods invested ⟦£9m|funding actual, for mill, by Zentra Foods⟧ in a mill.',
      'The Calder Foundation has ploughed ⟦$3m|funding actual, for clinics, by Calder Foundation⟧ into clinics.',
      'The firm plans to invest ⟦€40m|funding planned, for plant⟧ in the plant.',
    ],
    spares: ['The firm lost ⟦£9m|loss actual⟧.', 'The firm put the loss at ⟦£9m|loss possible, for loss⟧.'],
  },
  'amount/ordered-to-pay': {
    finds: [
      'Mr Okafor was ordered to pay ⟦£400|penalty planned, by Okafor⟧.',
      'The court ordered Zentra Foods to pay ⟦$3m|penalty planned, by Zentra Foods⟧.',
      'She was sentenced to pay ⟦€900|penalty planned⟧.',
    ],
    spares: [
      'Mr Okafor agreed to pay ⟦£400|cost planned, by Okafor⟧.',
      'Mr Okafor was paid ⟦£400|pay actual, to Okafor⟧.',
    ],
  },
  'amount/pay-to-settle': {
    finds: [
      'Zentra Foods paid ⟦$8m|penalty actual, for settle a lawsuit, by Zentra Foods⟧ to settle a lawsuit.',
      'The bank will pay ⟦£3m|penalty planned, for settle the claim⟧ to settle the claim.',
      'The club agreed to pay ⟦€900|penalty planned, for end the dispute⟧ to end the dispute.',
    ],
    spares: [
      'The firm paid ⟦£8m|cost actual, for mend a bridge⟧ to mend a bridge.',
      'The firm settled with the family for ⟦£8m|penalty actual⟧.',
    ],
  },
  'amount/be-paid': {
    finds: [
      'Ms Lee was paid ⟦£28,000|pay actual, to Lee⟧ a year.',
      'Mr Okafor is paid ⟦$90,000|pay actual, to Okafor⟧.',
      'Ann Leckie was paid ⟦€900|pay actual, for talk, to Ann Leckie⟧ for the talk.',
    ],
    spares: [
      'Zentra Foods was paid ⟦£28,000|cost actual, to Zentra Foods⟧.',
      'Ms Lee paid ⟦£28,000|cost actual, by Lee⟧.',
    ],
  },
  'amount/pay': {
    finds: [
      'Wexham Council paid Zentra Lighting ⟦£2m|cost actual, for lamps, by Wexham Council⟧ for lamps.',
      'The firm will pay ⟦$3m|cost planned, for mill⟧ for the mill.',
      'He paid ⟦€9|price actual, for ticket⟧ for a ticket.',
    ],
    spares: ['Ms Lee was paid ⟦£2m|pay actual, to Lee⟧.', 'The firm was ordered to pay ⟦£2m|penalty planned⟧.'],
  },
  'amount/lose': {
    finds: [
      'The festival lost ⟦£70,000|loss actual⟧.',
      'Zentra Foods lost ⟦$3m|loss actual, for mill, by Zentra Foods⟧ on the mill.',
      'The club has lost ⟦€9m|loss actual⟧.',
    ],
    spares: [
      'The festival saved ⟦£70,000|saving actual⟧.',
      'The firm lost a ⟦£3m|value actual, for contract⟧ contract.',
    ],
  },
  'amount/owe': {
    finds: [
      'Zentra Foods owes ⟦£3m|loss actual, by Zentra Foods, to Calder Bank⟧ to Calder Bank.',
      'The club owed ⟦$9m|loss actual⟧.',
      'He owes ⟦€900|loss actual, for rent⟧ in rent.',
    ],
    spares: ['The club paid ⟦£3m|cost actual⟧.', 'The club has a ⟦£3m|loss actual, for debt⟧ debt.'],
  },
  'amount/borrow': {
    finds: [
      'Wexham Council borrowed ⟦£20m|funding actual, by Calder Bank, to Wexham Council⟧ from Calder Bank.',
      'The club will borrow ⟦$3m|funding planned, for pitch⟧ for a pitch.',
      'The ministry has borrowed ⟦€9m|funding actual⟧.',
    ],
    spares: ['The council lent ⟦£20m|funding actual⟧.', 'The council repaid a ⟦£20m|funding actual, for loan⟧ loan.'],
  },
  'amount/fine': {
    finds: [
      'Zentra Foods was fined ⟦£80,000|penalty actual, for dumping waste, by Zentra Foods⟧ for dumping waste.',
      'The court fined Mr Okafor ⟦$300|penalty actual, by Okafor⟧.',
      'Driver fined ⟦€900|penalty actual⟧',
    ],
    spares: ['Zentra Foods was paid ⟦£80,000|cost actual, to Zentra Foods⟧.', 'He was found with ⟦£900|other actual⟧.'],
  },
  'amount/sue': {
    finds: [
      'Ann Leckie is suing Zentra Foods for ⟦£1m|penalty possible, by Zentra Foods, to Ann Leckie⟧.',
      'The club was sued for ⟦$3m|penalty possible⟧.',
      'The family will sue the trust for ⟦€9m|penalty possible⟧.',
    ],
    spares: ['The firm settled the suit for ⟦£1m|penalty actual⟧.', 'The firm was fined ⟦£1m|penalty actual⟧.'],
  },
  'amount/settle': {
    finds: [
      'Calder City Council settled with the family for ⟦$2m|penalty actual, by Calder City Council⟧.',
      'Zentra Foods settled the suit for ⟦£3m|penalty actual, by Zentra Foods⟧.',
      'The claim was settled for ⟦€900|penalty actual⟧.',
    ],
    spares: [
      'The family sued for ⟦$2m|penalty possible⟧.',
      'They paid ⟦$2m|penalty actual, for settle the suit⟧ to settle the suit.',
    ],
  },
  'amount/compensate': {
    finds: [
      'The bank compensated them with ⟦£900|penalty actual⟧.',
      'Ms Lee was compensated with ⟦$3,000|penalty actual, to Lee⟧.',
      'The airline will compensate flyers with ⟦€90|penalty planned⟧.',
    ],
    spares: [
      'The bank charged them ⟦£900|price actual⟧.',
      'He was paid ⟦£300|penalty actual, for compensation⟧ in compensation.',
    ],
  },
  'amount/steal': {
    finds: [
      'The clerk stole ⟦£60,000|taken actual⟧ from the parish.',
      'Mr Okafor embezzled ⟦$3m|taken actual, by Zentra Foods, to Okafor⟧ from Zentra Foods.',
      'Thieves made off with ⟦€900|taken actual⟧.',
    ],
    spares: ['The clerk spent ⟦£60,000|cost actual⟧.', 'The clerk stole a ⟦£60,000|value actual, for car⟧ car.'],
  },
  'amount/defraud': {
    finds: [
      'He conned pensioners out of ⟦£60,000|taken actual⟧.',
      'Mr Okafor defrauded Zentra Foods of ⟦$3m|taken actual, by Zentra Foods, to Okafor⟧.',
      'The parish was swindled out of ⟦€900|taken actual⟧.',
    ],
    spares: ['He was jailed for a ⟦£60,000|taken actual, for fraud⟧ fraud.', 'He spent ⟦£60,000|cost actual⟧.'],
  },
  'amount/bribe': {
    finds: [
      'Mr Okafor bribed the clerk with ⟦£900|taken actual, by Okafor⟧.',
      'He bribed guards with ⟦$3,000|taken actual⟧.',
      'The firm bribed an official with ⟦€9,000|taken actual⟧.',
    ],
    spares: ['He paid a ⟦£900|taken actual, for bribe⟧ bribe.', 'He paid the clerk ⟦£900|cost actual⟧.'],
  },
  'amount/value': {
    finds: [
      'Officials value the vase at ⟦£900,000|value actual, for vase⟧.',
      'The board put the saving at ⟦$3m|saving possible, for saving⟧.',
      'Analysts estimate the loss at ⟦€9m|loss possible, for loss⟧.',
    ],
    spares: [
      'The vase sold for ⟦£900|price actual, for vase⟧.',
      'The vase is priced at ⟦£900|price actual, for vase⟧.',
    ],
  },
  'amount/price': {
    finds: [
      'Tickets are priced at ⟦£12|price actual, for Tickets⟧.',
      'The lamp is priced at ⟦$90|price actual, for lamp⟧.',
      'The book is priced at ⟦€9|price actual, for book⟧.',
    ],
    spares: [
      'The house is valued at ⟦£120,000|value actual, for house⟧.',
      'The lamp sold for ⟦$90|price actual, for lamp⟧.',
    ],
  },
  'amount/charge': {
    finds: [
      'The car park charges ⟦£6|price actual⟧ for a day.',
      'Zentra Parking charged Ms Lee ⟦$90|price actual, by Lee⟧.',
      'The clinic charges ⟦€40|price actual⟧.',
    ],
    spares: ['The clinic spent ⟦£6m|cost actual⟧.', 'He was charged with a ⟦£6m|taken possible, for theft⟧ theft.'],
  },
  'amount/sell': {
    finds: [
      'The Ashgrove Trust sold the chapel for ⟦£300,000|price actual, for chapel, to Ashgrove Trust⟧.',
      'The mill was sold to Zentra Foods for ⟦$3m|price actual, for mill, by Zentra Foods⟧.',
      'The lamp sold for ⟦€900|price actual, for lamp⟧.',
    ],
    spares: [
      'The trust bought the chapel for ⟦£300,000|price actual, for chapel⟧.',
      'The trust sold a ⟦£300,000|value actual, for chapel⟧ chapel.',
    ],
  },
  'amount/buy': {
    finds: [
      'Zentra Foods bought the chapel for ⟦£300,000|price actual, for chapel, by Zentra Foods⟧.',
      'The club acquired the ground for ⟦$3m|price actual, for ground⟧.',
      'The chapel was bought by Zentra Foods for ⟦€900,000|price actual, for chapel, by Zentra Foods⟧.',
    ],
    spares: [
      'The club sold the ground for ⟦£3m|price actual, for ground⟧.',
      'The club bought a ⟦£3m|value actual, for ground⟧ ground.',
    ],
  },
  'amount/fetch': {
    finds: [
      'The vase fetched ⟦£8,000|price actual, for vase⟧.',
      'A letter by the poet went for ⟦$900|price actual, for letter⟧.',
      'The chapel changed hands for ⟦€300,000|price actual, for chapel⟧.',
    ],
    spares: ['The vase is worth ⟦£8,000|value actual, for vase⟧.', 'The vase cost ⟦£8,000|cost actual, for vase⟧.'],
  },
  'amount/need': {
    finds: [
      'The church needs ⟦£90,000|cost planned, for roof⟧ for its roof.',
      'The club needs ⟦$3m|cost planned, for mend the pitch⟧ to mend the pitch.',
      'The work requires ⟦€9m|cost planned⟧.',
    ],
    spares: ['The church got ⟦£90,000|funding actual⟧.', 'The church needs a ⟦£90,000|value planned, for roof⟧ roof.'],
  },
  'amount/seek': {
    finds: [
      'The Ashgrove Trust is seeking ⟦£90,000|funding possible, for roof, to Ashgrove Trust⟧ for its roof.',
      'The club asked for ⟦$3m|funding possible⟧.',
      'The union demanded ⟦€900|funding possible⟧ from the firm.',
    ],
    spares: ['The trust got ⟦£90,000|funding actual⟧.', 'The club wants a ⟦£3m|cost possible, for pitch⟧ pitch.'],
  },
  'amount/withhold': {
    finds: [
      'Wexham Council withheld ⟦£40,000|other actual, for unfinished work, by Wexham Council⟧ over unfinished work.',
      'The ministry withheld ⟦$3m|other actual⟧ from Calder City Council.',
      'The firm deducted ⟦€90|other actual⟧ for it.',
    ],
    spares: [
      'The council gave ⟦£40,000|funding actual⟧.',
      'The council withheld a ⟦£40,000|funding actual, for grant⟧ grant.',
    ],
  },
  'amount/take-back': {
    finds: [
      'The Ashgrove Trust recovered ⟦£80,000|income actual, to Ashgrove Trust⟧ from Zentra Builders.',
      'The ministry reclaimed ⟦$3m|income actual⟧.',
      'The bank recouped ⟦€9m|income actual⟧.',
    ],
    spares: ['The trust lost ⟦£80,000|loss actual⟧.', 'The trust recovered a ⟦£3m|loss actual, for debt⟧ debt.'],
  },
  'amount/seize': {
    finds: [
      'Officers seized ⟦£20,000|other actual⟧ at the house.',
      'Customs seized ⟦$3m|other actual⟧.',
      'Police seized ⟦€900|other actual⟧ in notes.',
    ],
    spares: ['Police seized a ⟦£20,000|value actual, for car⟧ car.', 'Police spent ⟦£20,000|cost actual⟧.'],
  },
  'amount/same-again': {
    finds: [
      'The firm lost ⟦£3m|loss actual⟧ (⟦$5m|loss actual⟧).',
      'Zentra Foods bought the mill for ⟦$40m|price actual, for mill, by Zentra Foods⟧ (⟦£25m|price actual, for mill, by Zentra Foods⟧; ⟦€30m|price actual, for mill, by Zentra Foods⟧).',
      'The museum cost ⟦€9m|cost actual, for museum⟧ or ⟦$10m|cost actual, for museum⟧.',
    ],
    spares: [
      'The firm lost ⟦£3m|loss actual⟧ and ⟦€5m|loss actual⟧.',
      'It fell from ⟦£5m|other actual⟧ to ⟦£3m|other actual⟧.',
    ],
  },
  'amount/compared': {
    finds: [
      'Profits were ⟦£3m|income actual, for Profits⟧, down from ⟦£4m|income actual, for Profits⟧.',
      'The fare rose from ⟦£3|price actual, for fare⟧, compared with ⟦£2|price actual, for fare⟧ in May.',
      'The club lost ⟦€9m|loss actual⟧, against ⟦€3m|loss actual⟧.',
    ],
    spares: [
      'The firm lost ⟦£3m|loss actual⟧ and spent ⟦£4m|cost actual⟧.',
      'The firm lost ⟦£3m|loss actual⟧ (⟦$5m|loss actual⟧).',
    ],
  },
  'amount/whole': {
    finds: [
      'The trust has saved ⟦£78m|saving actual⟧ of the ⟦£126m|saving actual⟧.',
      'The club spent ⟦$3m|cost actual⟧ of its ⟦$9m|cost actual⟧.',
      'The ministry gave ⟦€5m|funding actual⟧ of the promised ⟦€9m|funding actual⟧.',
    ],
    spares: ['The trust saved ⟦£78m|saving actual⟧.', 'The council lost ⟦£3m|loss actual⟧ and ⟦£4m|loss actual⟧.'],
  },
  'amount/named-again': {
    finds: [
      'The trust must save ⟦£126m|saving planned⟧. It has plans for most of the ⟦£126m|saving planned⟧.',
      'Wexham Council spent ⟦£500,000|cost actual, for search, by Wexham Council⟧ on a search. It was more than ⟦£500,000|cost actual, for search, by Wexham Council⟧.',
      'The club owes ⟦$3m|loss actual⟧. The ⟦$3m|loss actual⟧ is late.',
    ],
    spares: [
      'The trust must save ⟦£126m|saving planned⟧. It has ⟦£40m|other actual⟧.',
      'The trust saved ⟦£3m|saving actual⟧. It spent ⟦£3m|cost actual⟧.',
    ],
  },
  'amount/is-so-much': {
    finds: [
      'The cost of the search was ⟦£5m|cost actual, for search⟧.',
      'Profits rose to ⟦$4m|income actual, for Profits⟧.',
      'Zentra Foods cut its losses to ⟦€9m|loss actual, for losses⟧.',
    ],
    spares: ['The search cost ⟦£5m|cost actual, for search⟧.', 'The firm moved to ⟦£5m|other actual⟧.'],
  },
  'amount/bare-verb': {
    finds: [
      '⟦£500,000|cost actual, for Private Plan⟧ Wasted on Private Plan',
      'Those earning ⟦£90,000|pay actual⟧ will lose it.',
      '⟦€300|taken actual⟧ Stolen in Raid',
    ],
    spares: ['The council wasted ⟦£500,000|cost actual, for plan⟧ on a plan.', 'Only ⟦£40|other actual⟧'],
  },
  'amount/for-so-much': {
    finds: [
      'He downloaded the song for ⟦70p|price actual, for song⟧.',
      'They mended the lamp for ⟦£40|price actual, for lamp⟧.',
      'They rented the hall for ⟦$900|price actual, for hall⟧.',
    ],
    spares: ['He was jailed for ⟦£40|other actual⟧.', 'He sold the song for ⟦70p|price actual, for song⟧.'],
  },
  'amount/noun-near': {
    finds: [
      'A fine, said Ms Lee, of about ⟦£300|penalty actual, for fine⟧.',
      'The losses, she fears, near ⟦$3m|loss actual, for losses⟧.',
      'A grant, at last: nearly ⟦€9,000|funding actual, for grant⟧ comes.',
    ],
    spares: ['It was ⟦£300|other actual⟧.', 'The fine was ⟦£300|penalty actual, for fine⟧.'],
  },
  'amount/none': {
    finds: ['They met at ⟦£40|other actual⟧.', 'He spoke of ⟦$3m|other actual⟧.', 'It was about ⟦€9m|other actual⟧.'],
    spares: ['He spent ⟦£40|cost actual⟧.', 'The fine was ⟦£300|penalty actual, for fine⟧.'],
  },
  'amount/paper-for': {
    finds: [
      'Ms Lee got an invoice for ⟦£900|cost actual, for invoice, by Lee⟧.',
      'The club got a bill for ⟦$3m|cost actual, for bill⟧.',
      'Zentra Foods lodged a bid for ⟦€9m|price actual, for bid⟧.',
    ],
    spares: ['He sold his house for ⟦£900,000|price actual, for house⟧.', 'She paid for ⟦£9|other actual⟧.'],
  },
  'amount/joined': {
    finds: [
      'They mended the lamps for ⟦£4|price actual, for lamps⟧ and ⟦£9|price actual, for lamps⟧.',
      'She hired it for ⟦$40|price actual⟧ or ⟦$60|price actual⟧.',
      'They rented the hall for ⟦€400|price actual, for hall⟧, ⟦€600|price actual, for hall⟧ and ⟦€800|price actual, for hall⟧.',
    ],
    spares: ['He lost ⟦£4|loss actual⟧ and spent ⟦£9|cost actual⟧.', 'It was ⟦£4|other actual⟧.'],
  },
  'amount/apposed': {
    finds: [
      'The fine, ⟦£900|penalty actual, for fine⟧, was paid.',
      'He earned his salary, ⟦$40,000|pay actual, for salary⟧, in May.',
      'The deficit, ⟦€3m|loss actual, for deficit⟧, is large.',
    ],
    spares: ['He left, ⟦£900|other actual⟧ was found.', 'It was late, ⟦£900|other actual⟧ late.'],
  },
  'amount/at-so-much': {
    finds: [
      'The lease on the hall, at ⟦£900|price actual, for hall⟧ a week, ran out.',
      'The lamp, at ⟦$40|price actual, for lamp⟧, is late.',
      'A room, at ⟦€90|price actual, for room⟧ a night, is small.',
    ],
    spares: [
      'He stopped at ⟦£900|other actual⟧.',
      'The house, valued at ⟦£900,000|value actual, for house⟧, was sold.',
    ],
  },
  'amount/take-as-crime': {
    finds: [
      'Mr Okafor was jailed for taking ⟦£200,000|taken actual, by Zentra Foods, to Okafor⟧ from Zentra Foods.',
      'She was convicted of accepting ⟦$3,000|taken actual⟧.',
      'The clerk was accused of pocketing ⟦€9,000|taken actual⟧.',
    ],
    spares: ['The film took ⟦£200,000|income actual⟧.', 'The club accepted ⟦£3m|funding actual⟧.'],
  },
  'amount/limit': {
    finds: [
      'Calder Bank capped withdrawals at ⟦£900|other actual, for withdrawals⟧.',
      'They limited fees to ⟦$3,000|other actual, for fees⟧.',
      'They capped the loans at ⟦€9,000|other actual, for loans⟧.',
    ],
    spares: ['The bank sold the hall at ⟦£900|price actual, for hall⟧.', 'The bank charged ⟦£900|price actual⟧.'],
  },
  'amount/quote': {
    finds: [
      'The garage quoted ⟦£900|price possible, for door⟧ for a door.',
      'Zentra Builders quoted ⟦$3m|price possible, to Zentra Builders⟧.',
      'They had quoted ⟦€9,000|price possible, for mend it⟧ to mend it.',
    ],
    spares: ['He paid ⟦£900|price actual, for door⟧ for a door.', 'They quoted a ⟦£900|price actual, for fee⟧ fee.'],
  },
  'amount/put-into': {
    finds: [
      'The Calder Foundation has put ⟦$3m|funding actual, for clinics, by Calder Foundation⟧ into clinics.',
      'Zentra Foods pumped ⟦£9m|funding actual, for mill, by Zentra Foods⟧ into a mill.',
      'The ministry poured ⟦€40m|funding actual, for farms⟧ into farms.',
    ],
    spares: ['Shares sank ⟦£3|funding actual⟧.', 'The firm invested ⟦£9m|funding actual, for mill⟧ in a mill.'],
  },
  'amount/offer': {
    finds: [
      'The club offered ⟦£500,000|price planned, for striker⟧ for the striker.',
      'Zentra Foods has bid ⟦$800m|price planned, for mill, by Zentra Foods⟧ for the mill.',
      'The firm bid ⟦€9m|price planned, for buy a ground⟧ to buy a ground.',
    ],
    spares: ['The ministry offered ⟦£9m|funding planned⟧.', 'The firm offered a ⟦£9m|funding planned, for loan⟧ loan.'],
  },
  'amount/award-at': {
    finds: [
      'The tender was awarded to Zentra Builders at ⟦£3m|value actual, for tender⟧.',
      'Wexham Council awarded the contract to Zentra Builders at ⟦$9m|value actual, for contract, by Wexham Council⟧.',
      'The deal was given to a firm at ⟦€4m|value actual, for deal⟧.',
    ],
    spares: ['The lamps are priced at ⟦£3|price actual, for lamps⟧.', 'The ministry gave ⟦£3m|funding actual⟧.'],
  },
  'amount/evade': {
    finds: [
      'Mr Okafor evaded ⟦£40,000|taken actual, for tax, to Okafor⟧ in tax.',
      'The firm dodged ⟦$3m|taken actual⟧.',
      'She admitted evading ⟦€9,000|taken actual⟧.',
    ],
    spares: ['The firm paid ⟦£40,000|price actual, for tax⟧ in tax.', 'He stole ⟦£40,000|taken actual⟧.'],
  },
  'amount/salary': {
    finds: [
      '35 hours per week ⟦£18,559 – £20,354|pay planned⟧ per annum',
      'Warden, Calder, ⟦$40,000|pay planned⟧ a year',
      '⟦€30,000|pay planned⟧ per annum',
    ],
    spares: ['⟦£900|price actual⟧ a year', 'The council spent ⟦£40,000|cost actual⟧ a year.'],
  },
};
