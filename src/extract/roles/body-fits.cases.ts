import type { PostBody } from './body-fits.js';

type FitCase = readonly [post: string, body: string, kind?: PostBody['kind'], sort?: string];

/** Posts that are held at a body, and posts that cannot be, by the row of `BODY_FITS` that says so. */
export const fitCases: Readonly<
  Record<string, { readonly holds: readonly FitCase[]; readonly refuses: readonly FitCase[] }>
> = {
  'chief-constable': {
    holds: [
      ['Chief Constable', 'Calder Valley Police', 'force'],
      ['Deputy Chief Constable', 'British Transport Police', 'force'],
      ['Acting Chief Constable', 'Eastmoor', 'words'],
    ],
    refuses: [
      ['Chief Constable', 'National Crime Agency', 'force', 'national agency'],
      ['Chief Constable', 'Serco', 'organisation'],
      ['Assistant Chief Constable', 'Home Office', 'organisation'],
    ],
  },
  detective: {
    holds: [
      ['Detective Inspector', 'Calder Valley Police', 'force'],
      ['Detective Sergeant', 'Cook County Sheriff’s Office', 'organisation'],
      ['Police Constable', 'Thornley CID', 'organisation'],
    ],
    refuses: [
      ['Detective Inspector', 'Ashgrove Trust', 'organisation'],
      ['Police Constable', 'Thornley Borough Council', 'organisation'],
      ['Detective Constable', 'Unison', 'organisation', 'union'],
    ],
  },
  councillor: {
    holds: [
      ['Councillor', 'Thornley Borough Council', 'organisation'],
      ['Councillor', 'Harehills', 'place'],
      ['Councillor', 'Ward 4', 'words'],
    ],
    refuses: [
      ['Councillor', 'Eastmoor Police', 'force'],
      ['Councillor', 'Serco', 'organisation'],
      ['Alderman', 'Ashgrove Trust', 'words'],
    ],
  },
  'member-of-parliament': {
    holds: [
      ['Member of Parliament', 'Rochdale', 'place'],
      ['Member of the Scottish Parliament', 'Scottish Parliament', 'organisation'],
      ['Teachta Dála', 'Louth East', 'words'],
    ],
    refuses: [
      ['Member of Parliament', 'Thornley University', 'organisation'],
      ['Senator', 'Serco', 'organisation'],
      ['Teachta Dála', 'Fine Gael', 'organisation', 'party'],
    ],
  },
  judge: {
    holds: [
      ['Judge', 'Leeds Crown Court', 'organisation'],
      ['Associate Justice', 'Supreme Court of Exampleland', 'organisation'],
      ['Magistrate', 'Leeds', 'place'],
    ],
    refuses: [
      ['Judge', 'Eastmoor Police', 'force'],
      ['Justice', 'Serco', 'organisation'],
      ['Recorder', 'Thornley University', 'organisation'],
    ],
  },
  mayor: {
    holds: [
      ['Mayor', 'Thornley', 'place'],
      ['Deputy Mayor', 'City of Thornley', 'organisation'],
      ['Mayor', 'Thornley', 'words'],
    ],
    refuses: [
      ['Mayor', 'Eastmoor Police', 'force'],
      ['Mayor', 'Serco', 'organisation'],
      ['Deputy Mayor', 'Ashgrove Trust', 'organisation'],
    ],
  },
  'office-of-a-party': {
    holds: [
      ['Leader', 'Labour Party', 'organisation', 'party'],
      ['Deputy General Secretary', 'Liberal Democrats', 'organisation', 'party'],
      ['Home Affairs Spokesman', 'Plaid Cymru', 'organisation', 'party'],
    ],
    refuses: [
      ['Police and Crime Commissioner', 'Labour Party', 'organisation', 'party'],
      ['Minister', 'Fine Gael', 'organisation', 'party'],
      ['Governor', 'Orange Party', 'organisation'],
    ],
  },
};
