import type { RuleId } from '../../model/span.js';
import type { RelationCases } from './dealing.cases.js';

/** Of relations that a noun states, or the form of the names. */
export const nounRelationCases: Readonly<Record<RuleId, RelationCases>> = {
  'relation/kin': {
    finds: [
      ['Ann Okafor’s husband Ben Lee agreed.', 'Ann Okafor family Ben Lee'],
      ['Ben Lee, son of Ann Okafor, agreed.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor and her husband, Ben Lee, agreed.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor met her former husband Ben Lee.', 'Ann Okafor family Ben Lee (ended)'],
      [
        'Ann Okafor leaves a husband, Ben Lee, and her sons Joe Lee and Tom Lee.',
        'Ann Okafor family Joe Lee',
        'Ann Okafor family Tom Lee',
      ],
      ['Brothers Joe Lee and Tom Lee agreed.', 'Joe Lee family Tom Lee'],
      ['Ann Okafor is survived by a husband, Ben Lee.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor was rich. Her first husband was Ben Lee.', 'Ann Okafor family Ben Lee'],
    ],
    spares: [
      ['Ann Okafor’s husband agreed.'],
      ['Ann Okafor met her husband’s lawyer Ben Lee.'],
      ['Ann Okafor met the Duke of Sussex and his wife, Jo Pike.'],
      ['Ann Okafor beat her and her brother Ben Lee.'],
      ['Ann Okafor and Ben Lee, her husband’s friend, agreed.'],
      ['She fed her children, Ann Okafor said.'],
    ],
  },
  'relation/life-partner': {
    finds: [
      ['Ann Okafor’s partner Ben Lee agreed.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor and her partner, Ben Lee, agreed.', 'Ann Okafor family Ben Lee'],
      ['Ben Lee, the partner of Ann Okafor, agreed.', 'Ann Okafor family Ben Lee'],
    ],
    spares: [
      ['Zentra plc’s partner Orrin plc agreed.', 'Zentra plc partner Orrin plc'],
      ['Ann Okafor’s business partner Ben Lee agreed.'],
    ],
  },
  'relation/partner-body': {
    finds: [
      ['Zentra plc’s partner Orrin plc agreed.', 'Zentra plc partner Orrin plc'],
      ['Orrin plc, a partner of Zentra plc, agreed.', 'Zentra plc partner Orrin plc'],
      ['Zentra plc and its former partner Orrin plc agreed.', 'Zentra plc partner Orrin plc (ended)'],
    ],
    spares: [['Zentra plc’s potential partner Orrin plc agreed.'], ['Zentra plc seeks a partner.']],
  },
  'relation/owned-body': {
    finds: [
      ['Orrin plc, a subsidiary of Zentra plc, agreed.', 'Zentra plc owns Orrin plc'],
      ['Zentra plc’s subsidiary Orrin plc agreed.', 'Zentra plc owns Orrin plc'],
      ['Zentra plc subsidiary Orrin plc agreed.', 'Zentra plc owns Orrin plc'],
      ['Orrin plc was a subsidiary of Zentra plc.', 'Zentra plc owns Orrin plc (ended)'],
    ],
    spares: [['Orrin plc is not a subsidiary of Zentra plc.'], ['Zentra plc has a subsidiary in Leeds.']],
  },
  'relation/owner': {
    finds: [
      ['Zentra plc, the owner of Orrin plc, agreed.', 'Zentra plc owns Orrin plc'],
      ['Orrin plc’s parent company Zentra plc agreed.', 'Zentra plc owns Orrin plc'],
      ['Ann Okafor became the owner of Orrin plc.', 'Ann Okafor owns Orrin plc'],
      ['The owner of Orrin plc, Zentra plc, agreed.', 'Zentra plc owns Orrin plc'],
      ['Zentra plc, once the owner of Orrin plc, agreed.', 'Zentra plc owns Orrin plc (ended)'],
    ],
    spares: [['Ann Okafor, owner of a dog, met Orrin plc.'], ['The owner of Orrin plc, Ann Okafor said, is dead.']],
  },
  'relation/part-of-body': {
    finds: [
      ['Calder College, part of the Ashgrove Trust, agreed.', 'Calder College part Ashgrove Trust'],
      ['Calder College is part of the Ashgrove Trust.', 'Calder College part Ashgrove Trust'],
      ['Calder College, a member of the Ashgrove Trust, agreed.', 'Calder College part Ashgrove Trust'],
    ],
    spares: [['Calder College took part in a debate of the Ashgrove Trust.'], ['Ann Okafor, a member of RMT, agreed.']],
  },
  'relation/seller': {
    finds: [
      ['Zentra plc’s supplier Orrin plc agreed.', 'Zentra plc client Orrin plc'],
      ['Orrin plc, auditor to Zentra plc, agreed.', 'Zentra plc client Orrin plc'],
      ['Hallam Council contractor Orrin plc agreed.', 'Hallam Council client Orrin plc'],
    ],
    spares: [['Hallam Council wants a supplier.'], ['Zentra plc’s prospective supplier Orrin plc agreed.']],
  },
  'relation/customer': {
    finds: [
      ['Orrin plc, a customer of Zentra plc, agreed.', 'Orrin plc client Zentra plc'],
      ['Zentra plc’s biggest customer Orrin plc agreed.', 'Orrin plc client Zentra plc'],
      ['Orrin plc is a customer of Zentra plc.', 'Orrin plc client Zentra plc'],
    ],
    spares: [['Zentra plc lost a customer.'], ['Ann Okafor, a customer of Zentra plc, agreed.']],
  },
  'relation/backer': {
    finds: [
      ['Zentra plc’s backer Orrin plc agreed.', 'Orrin plc funds Zentra plc'],
      ['Orrin plc, sponsor of Calder College, agreed.', 'Orrin plc funds Calder College'],
      ['Ann Okafor, a donor to the Ashgrove Trust, agreed.', 'Ann Okafor funds Ashgrove Trust'],
    ],
    spares: [['Calder College wants a sponsor.'], ['The sponsor of the bill met Orrin plc.']],
  },
  'relation/agent': {
    finds: [
      ['Ann Okafor’s lawyer Ben Lee agreed.', 'Ben Lee represents Ann Okafor'],
      ['Ben Lee, lawyer for Zentra plc, agreed.', 'Ben Lee represents Zentra plc'],
      ['Ann Okafor’s solicitor, Ben Lee, agreed.', 'Ben Lee represents Ann Okafor'],
      ['Counsel to Ann Okafor, Mr Ben Lee, agreed.', 'Ben Lee represents Ann Okafor'],
    ],
    spares: [
      ['Ann Okafor will marry Ben Lee, the singer’s agent has confirmed.', 'Ann Okafor family Ben Lee (planned)'],
      ['Ann Okafor’s lawyer agreed.'],
    ],
  },
  'relation/joint-work': {
    finds: [
      ['It is a joint initiative between Hallam Council and Zentra plc.', 'Hallam Council partner Zentra plc'],
      ['Zentra plc has formed an alliance with Orrin plc.', 'Zentra plc partner Orrin plc'],
      ['Zentra plc pulled out of its partnership with Orrin plc.', 'Zentra plc partner Orrin plc (ended)'],
      ['Hallam Council, in partnership with Zentra plc, opened a shop.', 'Hallam Council partner Zentra plc'],
    ],
    spares: [
      ['Zentra plc called for a partnership with Orrin plc.'],
      ['The proposed partnership between Zentra plc and Orrin plc fell.'],
      ['It is a project of Hallam Council.'],
    ],
  },
  'relation/deal': {
    finds: [
      ['Zentra plc signed a deal with Orrin plc.', 'Zentra plc partner Orrin plc'],
      ['Zentra plc and Orrin plc have reached an agreement.', 'Zentra plc partner Orrin plc'],
      ['Zentra plc will sign a pact with Orrin plc.', 'Zentra plc partner Orrin plc (planned)'],
    ],
    spares: [['Zentra plc wants a deal with Orrin plc.'], ['Zentra plc rejected a deal with Orrin plc.']],
  },
  'relation/contract': {
    finds: [
      ['Hallam Council’s contract with Zentra plc is worth £3m.', 'Hallam Council client Zentra plc'],
      ['Zentra plc won a contract from Hallam Council.', 'Hallam Council client Zentra plc'],
      ['Hallam Council awarded Zentra plc a contract.', 'Hallam Council client Zentra plc'],
      ['Hallam Council has ended its contract with Zentra plc.', 'Hallam Council client Zentra plc (ended)'],
    ],
    spares: [
      ['Hallam Council should sign a contract with Zentra plc.'],
      ['Ann Okafor has a contract with Zentra plc.'],
    ],
  },
  'relation/suit': {
    finds: [
      ['Zentra plc filed a lawsuit against Orrin plc.', 'Zentra plc opposes Orrin plc'],
      ['Zentra plc faces a lawsuit from Ann Okafor.', 'Ann Okafor opposes Zentra plc'],
      ['Zentra plc has begun legal action against Orrin plc.', 'Zentra plc opposes Orrin plc'],
    ],
    spares: [['Zentra plc took action against thieves.'], ['Zentra plc threatened a lawsuit against Orrin plc.']],
  },
  'relation/strike': {
    finds: [
      ['The RMT called a strike at Zentra plc.', 'RMT opposes Zentra plc'],
      ['A strike by the RMT at Zentra plc went on.', 'RMT opposes Zentra plc'],
      ['The RMT began a strike against Hallam Council.', 'RMT opposes Hallam Council'],
    ],
    spares: [['The RMT called for a strike at Zentra plc.'], ['Zentra plc found oil in a strike.']],
  },
  'relation/takeover': {
    finds: [
      ['Zentra plc has completed its takeover of Orrin plc.', 'Zentra plc owns Orrin plc'],
      ['Zentra plc completed the acquisition of Orrin plc.', 'Zentra plc owns Orrin plc'],
      ['Zentra plc will complete its purchase of Orrin plc.', 'Zentra plc owns Orrin plc (planned)'],
    ],
    spares: [
      ['Zentra plc’s takeover of Orrin plc was blocked.'],
      ['Zentra plc dropped talk of a takeover of Orrin plc.'],
    ],
  },
  'relation/marriage': {
    finds: [
      ['Ann Okafor’s marriage to Ben Lee is happy.', 'Ann Okafor family Ben Lee'],
      ['The marriage of Ann Okafor and Ben Lee was announced.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor’s marriage to Ben Lee was dissolved.', 'Ann Okafor family Ben Lee (ended)'],
    ],
    spares: [['Ann Okafor’s rumoured marriage to Ben Lee is no more.'], ['The marriage of Ann Okafor is happy.']],
  },
  'relation/grant': {
    finds: [
      ['Calder College won a grant from Hallam Council.', 'Hallam Council funds Calder College'],
      ['Hallam Council made a grant to Calder College.', 'Hallam Council funds Calder College'],
      ['Calder College has obtained a subsidy from Zentra plc.', 'Zentra plc funds Calder College'],
    ],
    spares: [['Calder College wants a grant from Hallam Council.'], ['Calder College lost a grant in May.']],
  },
  'relation/of-body': {
    finds: [
      ['Ann Okafor, from Trading Standards, agreed.', 'Ann Okafor works_for Trading Standards'],
      ['Zentra plc’s Ann Okafor agreed.', 'Ann Okafor works_for Zentra plc'],
      ['Ann Okafor of Zentra plc said no.', 'Ann Okafor works_for Zentra plc'],
    ],
    spares: [
      ['Ann Okafor, chairman of Zentra plc, agreed.'],
      ['Labour’s Ann Okafor agreed.'],
      ['Ann Okafor, from Leeds, agreed.'],
      ['Ann Okafor, of the Calder Anglers’ Association, agreed.'],
    ],
  },
  'relation/counsel-for': {
    finds: [
      ['Ann Okafor KC, for Ben Lee, said so.', 'Ann Okafor represents Ben Lee'],
      ['Ann Okafor QC, for Mr Ben Lee, said so.', 'Ann Okafor represents Ben Lee'],
      ['Ann Okafor SC for Ben Lee said so.', 'Ann Okafor represents Ben Lee'],
    ],
    spares: [['Ann Okafor, for Leeds, said so.'], ['Ann Okafor KC asked for Ben Lee.']],
  },
  'relation/part-by-name': {
    finds: [
      ['Hallam University’s School of Law grew.', 'School of Law part Hallam University'],
      ['Hallam University’s newly formed School of Medicine grew.', 'School of Medicine part Hallam University'],
      ['He met Hallam University, particularly the School of Law.', 'School of Law part Hallam University'],
      ['The Institute of Education at Hallam University grew.', 'Institute of Education part Hallam University'],
    ],
    spares: [['Hallam University’s rival Calder College grew.'], ['The School of Law met Hallam University.']],
  },
  'relation/owner-owned': {
    finds: [
      ['The Ashgrove Trust-owned Orrin plc cut jobs.', 'Ashgrove Trust owns Orrin plc'],
      ['BBC-owned Orrin plc cut jobs.', 'BBC owns Orrin plc'],
      ['He left Hallam Council-owned broadcaster Orrin plc.', 'Hallam Council owns Orrin plc'],
    ],
    spares: [['The state-owned Orrin plc cut jobs.'], ['Zentra plc owned up.']],
  },
};
