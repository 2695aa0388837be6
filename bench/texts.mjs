// What the generated plans say. No sentence is taken from a council's document.

export const PLACE_STARTS = [
  'Alder',
  'Bramble',
  'Cinder',
  'Dapple',
  'Elder',
  'Fallow',
  'Gorse',
  'Hazel',
  'Ivy',
];
export const PLACE_ENDINGS = ['mere', 'hollow', 'wick', 'reach', 'combe', 'holt', 'stow', 'fen'];
export const SURNAMES = ['Okafor', 'Jones', 'Patel', 'Whitlock', 'Harding', 'Nowak', 'Fraser', 'Sandhu'];

export const POSTS = [
  ['chief-executive', 'Chief Executive'],
  ['director-of-finance', 'Director of Finance and Section 151 Officer'],
  ['monitoring-officer', 'Monitoring Officer'],
  ['director-of-people', 'Director of People and Communities'],
  ['director-of-place', 'Director of Place'],
  ['head-of-policy', 'Head of Policy and Performance'],
  ['head-of-hr', 'Head of Human Resources and Organisational Development'],
  ['head-of-digital', 'Head of Digital and Customer Services'],
  ['head-of-planning', 'Head of Planning and Building Control'],
  ['head-of-housing', 'Head of Housing'],
  ['head-of-internal-audit', 'Head of Internal Audit'],
  ['communications-manager', 'Communications Manager'],
  ['democratic-services-manager', 'Democratic Services Manager'],
  ['climate-lead', 'Climate Change Lead'],
];

export const PARTNERS = [
  ['integrated-care-board', 'Integrated Care Board'],
  ['college', 'The local further education college'],
  ['police', 'The neighbourhood policing team'],
  ['housing-association', 'The largest housing association'],
];

export const BODIES = [
  'Cabinet',
  'Audit and Governance Committee',
  'Overview and Scrutiny Committee',
  'Corporate Management Team',
  'Improvement Board',
  'Full Council',
  'Partnership Board',
];

export const PROGRAMMES = [
  'One Council',
  'Fit for the Future',
  'Digital by Choice',
  'Strong Finances',
  'Growing Together',
  'Better Homes',
];

export const THEMES = [
  {
    theme: 'Finance',
    subjects: [
      'how savings are planned, delivered and reported over the next four years',
      'the level of reserves, and the risks that they are there to cover',
      'the capital programme, which has slipped in each of the last three years',
    ],
  },
  {
    theme: 'Governance and culture',
    subjects: [
      'how scrutiny chooses its work and follows up what it has recommended',
      'the working relationship between members and senior officers',
      'the constitution, so that residents can see who decides what',
    ],
  },
  {
    theme: 'Workforce',
    subjects: [
      'how the council finds, keeps and develops the people it will need',
      'the number of interim posts in the senior team',
      'how staff are heard before a service changes',
    ],
  },
  {
    theme: 'Housing',
    subjects: [
      'the time that empty council homes wait before they are let again',
      'the condition data on which investment in council homes is based',
      'the supply of temporary accommodation inside the district',
    ],
  },
  {
    theme: 'Digital and customers',
    subjects: [
      'the ways in which residents reach the council, beginning with the busiest ones',
      'the age of the main line-of-business systems and the cost of running them',
      'what is done with the complaints that residents make',
    ],
  },
  {
    theme: 'Partnership',
    subjects: [
      'the role of the council among its partners in health and policing',
      'the number of boards and what each of them is for',
      'how town and parish councils are involved before decisions are taken',
    ],
  },
  {
    theme: 'Climate and place',
    subjects: [
      'the path to net zero, with costs and milestones',
      'the local plan, whose timetable has moved twice',
      'the regeneration of the town centre after the market hall has closed',
    ],
  },
  {
    theme: 'Performance',
    subjects: [
      'the corporate measures, of which there are too many to steer by',
      'how lateness in major projects is seen and acted upon',
      'the use of data from neighbouring councils to set targets',
    ],
  },
];

export const URGES = [
  'Review and strengthen',
  'Give new energy to',
  'Set out plainly',
  'Take a fresh and honest look at',
  'Agree with members and partners a shared view of',
  'Bring forward a costed plan for',
];

export const OUTCOMES = [
  ', so that members, staff and residents can see the difference that it makes',
  ', and publish the result every year',
  ', learning from councils that have already been through it',
  '',
  ', with a named lead and a date for each step',
  ' before the next budget is set',
];

export const CONTEXTS = [
  'The peers heard from more than a hundred people over four days and read the main strategies beforehand.',
  'Much has been done since the last review, and staff are proud of it; what is missing is a single picture of what comes next.',
  'Members told the team that reports arrive late and run to many pages, so that the real choice is hard to find.',
  'The council spends less on this than its neighbours do and gets good results, but depends on a few people.',
  'The budget gap for the medium term stands at 6.2 million pounds, of which a third has been found.',
  'Officers had begun work on this before the visit; the plan brings that work together and gives it an owner.',
  'Two of the five services concerned will move into one building next year, which changes what is possible.',
  'Partners said that they value the council’s convening role and would welcome more of it.',
];

export const ACTION_VERBS = [
  'Agree',
  'Review',
  'Publish',
  'Set up',
  'Carry out',
  'Commission',
  'Refresh',
  'Train managers in',
  'Hold two workshops on',
  'Report to members on',
  'Pilot',
  'Complete',
];

export const ACTION_OBJECTS = [
  'a four-year savings programme with a named owner for each saving',
  'the protocol between members and officers',
  'the scrutiny work programme',
  'a register of major projects with costs and dates',
  'the workforce strategy (2024 to 2028)',
  'a stock condition survey of all council homes',
  'a skills audit of the finance & procurement teams',
  'the customer access strategy',
  'a plain guide to how decisions are made',
  'the corporate risk register, with appetite and tolerance for each risk',
  'the induction of new members',
  'a resident survey with a sample that stands for the whole district',
  'the partnership register',
  'the asset management plan',
  'a single set of corporate measures',
  'a programme of joint sessions for Cabinet and senior managers',
];

export const ACTION_ENDINGS = [
  ' with the help of a neighbouring council',
  ', starting with the three largest services',
  ' and report back to the committee',
  ' after talking with trade unions and staff networks',
  ' within existing budgets',
];

export const DETAILS = [
  'The work starts with what is already known, and does not ask services for the same figures again.',
  'A short paper sets out two or three options with their cost, their risk and what residents would notice.',
  'A facilitator from outside leads the first session; later ones are led by the members themselves.',
  'The group meets monthly, keeps a short action log and ends when its task is done.',
  'Every head of service names one person who answers for the figures of the service.',
  'An equality impact assessment is carried out before the decision and published with it.',
  'The result is brought to an informal session first, so that members can shape it before it is final.',
  'What is learnt is written down on one page and shared with the district’s partners.',
];

export const PROGRESS = [
  'A first draft was discussed at the management team and sent back for costs.',
  'Workshops were held with 48 managers; their notes are with the project lead.',
  'The tender closed with three bids, of which two are within the budget.',
  'Work is on track; the survey went to all households in the first week of the month.',
  'The post was advertised twice without success, and an interim has been engaged for six months.',
  'Cabinet took the report and asked for a second option without borrowing.',
  'The first two stages are finished. The third waits for data from a partner.',
  'Progress was slower than hoped because of the election and the summer break.',
  'The dashboard is live and is used in the monthly performance meeting.',
];

export const NEXT_STEPS = [
  'The final version goes to the committee at its next meeting.',
  'Next: agree the funding, then appoint the contractor.',
  'Training for the remaining teams is booked for next month.',
  'A review of what has been achieved is planned for the end of the quarter.',
];

export const MOVE_REASONS = [
  'The consultation was extended by six weeks at the request of parish councils.',
  'The grant decision came later than the funder had announced.',
  'The work depends on a system that went live three months late.',
  'The pre-election period left no committee meeting in time.',
];

export const MEASURES = [
  'Share of savings delivered in the year',
  'Staff who would recommend the council as an employer',
  'Working days to let an empty home',
  'Reports published five clear days before a meeting',
];

/** Timescales that name no date: the date that they mean is then written beside them. */
export const EVENTS = ['After the elections', 'Once the new system is live', 'With the next budget'];

/** A council's own words for how far something is. */
export const STATUS_WORDS = {
  'Off plan, mitigated': { status: 'in-progress', rag: 'amber' },
  'Off plan, no mitigation': { status: 'in-progress', rag: 'red' },
};

export const COMMENTS = [
  'The document prints two dates here; the later one is taken.',
  'Numbered by us: the table has no numbers.',
  'See the minutes for the exact wording.',
];
