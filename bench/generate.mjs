// Writes plans such as councils write, as many as are asked for: the same seed gives the same bytes, and
// plan 17 is the same plan whether a hundred are written or ten thousand. Each is written twice, as YAML
// and as equal JSON: reading the JSON is the least that any program could do with a plan.
//
//   node bench/generate.mjs --plans 100 [--seed 1] [--late] [--out bench/out]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writePlan } from './emit.mjs';
import { randomOf } from './random.mjs';
import {
  ACTION_ENDINGS,
  ACTION_OBJECTS,
  ACTION_VERBS,
  BODIES,
  COMMENTS,
  CONTEXTS,
  DETAILS,
  EVENTS,
  MEASURES,
  MOVE_REASONS,
  NEXT_STEPS,
  OUTCOMES,
  PARTNERS,
  PLACE_ENDINGS,
  PLACE_STARTS,
  POSTS,
  PROGRAMMES,
  PROGRESS,
  STATUS_WORDS,
  SURNAMES,
  THEMES,
  URGES,
} from './texts.mjs';

/** The day for which the plans are checked: the dates in them lie around it. */
export const DAY = '2026-06-30';

const TODAY = { year: 2026, month: 6 };
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Writes the plans to `folder/yaml` and `folder/json`, and says how large they are. */
export function writePlans(folder, { plans, seed, late = false }) {
  const folders = { yaml: join(folder, 'yaml'), json: join(folder, 'json') };
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true });
  let bytes = 0;
  for (let index = 1; index <= plans; index += 1) {
    const plan = planOf(seed, index, late);
    const yaml = writePlan(plan, randomOf(`${seed}/${index}/comments`), COMMENTS);
    bytes += Buffer.byteLength(yaml);
    writeFileSync(join(folders.yaml, `${plan.plan}.yaml`), yaml);
    writeFileSync(join(folders.json, `${plan.plan}.json`), JSON.stringify(plan));
  }
  return { ...folders, plans, bytes };
}

/**
 * One plan. About two thirds have something to find: a lead, a date or a proof that is missing. In a
 * `late` one nothing is done and every date has gone by, so that nearly every action is a finding. It has as
 * many actions as councils' plans have, unless a number is given: then ten to a recommendation.
 */
export function planOf(seed, index, late, actions) {
  const random = randomOf(`${seed}/${index}`);
  const { pick, chance, between } = random;
  // Whole months since the year 0: the one unit in which the dates of a plan are worked out.
  const now = monthNumber(TODAY);
  const agreed = now - (late ? between(30, 48) : between(3, 34));
  const place = `${pick(PLACE_STARTS)}${pick(PLACE_ENDINGS)}`;
  const people = peopleOf(random);
  const scene = {
    random,
    late,
    now,
    agreed,
    flawed: chance(0.65),
    officers: Object.keys(people).filter((key) => people[key].kind === 'officer'),
    others: Object.keys(people).filter((key) => people[key].kind !== 'officer'),
    programmes: random.some(PROGRAMMES, 3),
    evidence: `https://${slug(place)}.example/minutes`,
    // Progress is told in rounds, to the same meeting: so the same few days come again and again.
    rounds: roundsOf(agreed, now, random),
    dueForm: pick(['month', 'month', 'day', 'mixed', 'mixed', 'mixed']),
    actionNumber: 0,
  };

  const usual = [between(20, 45), between(8, 12)];
  const [numberOfActions, numberOfRecommendations] = actions ? [actions, Math.ceil(actions / 10)] : usual;
  const recommendations = [];
  for (let ref = 1; ref <= numberOfRecommendations; ref += 1) {
    const left = numberOfActions - scene.actionNumber;
    const parts = numberOfRecommendations - ref + 1;
    const share = parts === 1 ? left : Math.max(1, Math.round(left / parts) + between(-1, 1));
    recommendations.push(recommendationOf(scene, ref, numberOfRecommendations, Math.min(left, share)));
  }

  const year = Math.floor(agreed / 12);
  return {
    plan: `${slug(place)}-${year}-${index}`,
    title: `Response to the ${year} corporate peer challenge`,
    council: `${place} Council`,
    introduction: introductionOf(random, place),
    source: `${place} Council, report to ${pick(BODIES)}, ${monthWords(agreed)}`,
    reviews: [
      {
        kind: pick(['corporate-peer-challenge', 'corporate-peer-challenge', 'external-audit', 'best-value']),
        body: 'Local Government Association',
        'on-site': `${between(1, 12)} to ${between(13, 28)} ${monthWords(agreed - 3)}`,
        scope: random.some(THEMES, 4).map(({ theme }) => theme),
        report: `https://${slug(place)}.example/peer-challenge`,
      },
    ],
    agreed: {
      date: `${between(1, 28)} ${monthWords(agreed)}`,
      body: 'Cabinet',
      minute: `${String(year).slice(2)}/${between(10, 99)}`,
    },
    monitoring: [
      { body: pick(BODIES), every: pick(['3 months', '6 months']), through: 'Corporate performance report' },
    ],
    reported: scene.rounds.map((date) => ({ to: pick(BODIES), date, from: ['Head of Policy'] })),
    people,
    terms: { CMT: 'Corporate Management Team', MTFS: 'Medium Term Financial Strategy' },
    statuses: STATUS_WORDS,
    recommendations,
  };
}

function recommendationOf(scene, ref, last, actions) {
  const { random, officers, programmes, rounds, agreed, flawed } = scene;
  const { pick, chance } = random;
  const subject = pick(THEMES);
  return {
    ref,
    text: `${pick(URGES)} ${pick(subject.subjects)}${pick(OUTCOMES)}.`,
    theme: subject.theme,
    ...(chance(0.5) && { context: paragraph(random, CONTEXTS, 1, 2) }),
    response: pick(['accepted', 'accepted', 'accepted', 'partly']),
    ...(chance(flawed ? 0.5 : 1) && { leads: random.some(officers, pick([1, 1, 2])) }),
    ...(chance(0.4) && { programme: pick(programmes) }),
    ...(chance(0.15) && {
      'external-support': [{ from: 'Local Government Association', what: pick(DETAILS) }],
    }),
    ...(chance(0.3) &&
      agreed < scene.now &&
      rounds.length > 0 && {
        updates: [{ date: pick(rounds), note: paragraph(random, PROGRESS, 1, 2) }],
      }),
    ...(actions > 0 && { actions: Array.from({ length: actions }, () => actionOf(scene, ref, last)) }),
  };
}

function actionOf(scene, ref, last) {
  const { random, agreed, now, late, flawed, officers, others, rounds, programmes } = scene;
  const { pick, chance, between } = random;
  scene.actionNumber += 1;
  const id = scene.actionNumber;
  const title = `${pick(ACTION_VERBS)} ${pick(ACTION_OBJECTS)}${chance(0.5) ? pick(ACTION_ENDINGS) : ''}`;
  const first = agreed + between(3, late ? 20 : 30);
  const isPast = first < now;
  // Of what has fallen due most is done, some was put off, and the rest is late.
  const fate = !late && isPast ? pick(['done', 'done', 'done', 'done', 'done', 'moved', 'late']) : 'open';
  const due = fate === 'moved' ? now + between(1, 9) : first;
  const dueWords = flawed && chance(0.02) ? undefined : wordsFor(scene, due, fate);
  const endless = /ongoing|TBC|^From/i.test(dueWords ?? '');
  const done = fate === 'done' || (!late && !isPast && chance(0.1));
  const told = rounds.slice(rounds.length - Math.min(pick([0, 0, 0, 0, 0, 1, 2]), rounds.length));

  return {
    id,
    title,
    ...(chance(0.22) && { details: paragraph(random, DETAILS, 1, 2) }),
    ...(chance(0.06) && last > 1 && { 'also-answers': [(ref % last) + 1] }),
    ...(chance(flawed ? 0.9 : 1) && { leads: leadsOf(scene) }),
    ...(chance(0.05) && { programme: pick(programmes) }),
    ...(dueWords !== undefined && { due: dueOf(dueWords, random, due) }),
    ...(endless &&
      chance(flawed ? 0.7 : 1) && { review: monthWords(now + between(late ? -12 : 1, late ? -1 : 12)) }),
    status: done
      ? pick(['complete', 'complete', 'Complete'])
      : pick(
          late
            ? ['not-started', 'in-progress', 'In progress']
            : ['in-progress', 'In progress', 'Off plan, mitigated'],
        ),
    ...(!done && chance(0.2) && { rag: pick(['red', 'amber', 'green']), 'rag-reason': pick(PROGRESS) }),
    ...(chance(0.15) && { milestones: milestonesOf(scene, id, due, done) }),
    ...(chance(0.08) && { measures: [measureOf(random)] }),
    ...(told.length > 0 && {
      updates: told.map((date) => ({
        date,
        note: paragraph(random, [...PROGRESS, ...NEXT_STEPS], 1, 2),
        ...(chance(0.4) && { by: pick(officers) }),
      })),
    }),
    ...(fate === 'moved' && {
      'date-changes': [
        {
          date: pick(rounds.length > 0 ? rounds : [isoDate(now, 1)]),
          from: monthWords(first),
          to: typeof dueWords === 'string' ? dueWords : monthWords(due),
          reason: pick(MOVE_REASONS),
          body: pick(BODIES),
          minute: `${between(23, 26)}/${between(10, 99)}`,
        },
      ],
    }),
    ...(done && {
      completed: {
        date: monthWords(Math.min(due, now - 1)),
        ...(chance(flawed ? 0.93 : 1) && { evidence: [`${scene.evidence}/${between(1000, 9999)}`] }),
      },
    }),
    ...(id > 2 && chance(0.06) && { 'depends-on': [id - 1] }),
    ...(chance(0.02) && { visibility: 'internal' }),
    ...(chance(0.1) && {
      extra: { 'cost code': `A${between(10, 99)}`, 'strategic risk': pick(others) },
    }),
  };
}

function milestonesOf({ random, officers, now, late }, id, due, done) {
  const { pick, chance, between } = random;
  return ['a', 'b', 'c'].slice(0, between(2, 3)).map((letter, index) => {
    const month = due - 2 + index;
    const over = done || (!late && month < now);
    return {
      id: `${id}${letter}`,
      title: `${pick(ACTION_VERBS)} ${pick(ACTION_OBJECTS)}`,
      ...(chance(0.5) && { leads: [pick(officers)] }),
      due: monthWords(month),
      status: over ? 'complete' : 'in-progress',
      ...(over && { completed: { date: monthWords(Math.min(month, now - 1)) } }),
    };
  });
}

function leadsOf({ random, officers, others, flawed }) {
  const { pick, chance } = random;
  if (flawed && chance(0.008)) return ['nobody-in-the-list'];
  if (chance(0.92)) return random.some(officers, pick([1, 1, 1, 2]));
  return {
    says: `${pick(BODIES)}, led by the Chief Executive`,
    who: [pick(officers)],
    ...(chance(0.5) && { supporting: [pick(others)] }),
  };
}

function measureOf({ pick, between }) {
  return {
    measure: pick(MEASURES),
    baseline: between(0, 40),
    target: between(50, 95),
    actual: between(20, 90),
  };
}

function peopleOf(random) {
  const { pick, between } = random;
  const people = {};
  for (const [key, post] of [POSTS[0], ...random.some(POSTS.slice(1), between(6, 10))]) {
    people[key] = { post, kind: 'officer', ...(random.chance(0.5) && { github: `example-${key}` }) };
  }
  for (const surname of random.some(SURNAMES, between(2, 3))) {
    people[`cllr-${surname.toLowerCase()}`] = {
      name: `Cllr ${pick(['A', 'B', 'J', 'M', 'S'])} ${surname}`,
      post: pick(['Leader of the Council', 'Cabinet Member for Finance', 'Cabinet Member for Housing']),
      kind: 'member',
    };
  }
  people.cmt = { post: 'Corporate Management Team', kind: 'group', members: Object.keys(people).slice(0, 4) };
  const [key, name] = pick(PARTNERS);
  people[key] = { name, kind: 'partner' };
  return people;
}

function introductionOf(random, place) {
  return [
    `This plan says what ${place} Council does about the advice of the peers who visited it.\n`,
    `${paragraph(random, CONTEXTS, 2, 3)}\n`,
    'Progress is told to:',
    ...random.some(BODIES, 3).map((body) => `- ${body}`),
    '',
  ].join('\n');
}

/** The days on which progress was told: every third month from the agreement until now. */
function roundsOf(agreed, now, { between }) {
  const day = between(2, 27);
  const rounds = [];
  for (let month = agreed + 3; month < now; month += 3) rounds.push(isoDate(month, day));
  return rounds.slice(-4);
}

/** Sentences one after another, broken into lines where an editor would have broken them. */
function paragraph(random, sentences, least, most) {
  const text = random.some(sentences, random.between(least, most)).join(' ');
  if (text.length <= 100) return text;
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line.length + word.length > 96) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return `${lines.join('\n')}\n`;
}

/** A timescale in one of the many ways in which councils write them. Most councils mostly keep to one. */
function wordsFor({ random, dueForm, flawed, late }, month, fate) {
  const { pick, chance, between } = random;
  if (fate === 'moved') return monthWords(month);
  if (flawed && chance(0.01)) return 'Spring or thereabouts, if funded';
  const year = Math.floor(month / 12);
  const name = MONTHS[month % 12];
  const form = dueForm === 'mixed' || chance(0.15) ? pick(MIXED_FORMS) : dueForm;
  switch (form) {
    case 'month':
      return `${name} ${year}`;
    case 'day':
      return `${between(1, 28)} ${name} ${year}`;
    case 'iso':
      return isoDate(month, between(1, 28));
    case 'short':
      return `${name.slice(0, 3)} ${year}`;
    case 'numeric':
      return `${between(1, 28)}/${String((month % 12) + 1).padStart(2, '0')}/${year}`;
    case 'end':
      return `By end of ${name} ${year}`;
    case 'by':
      return `By ${between(1, 28)} ${name} ${year}`;
    case 'range':
      return `${MONTHS[(month - 2) % 12]} ${Math.floor((month - 2) / 12)} to ${name} ${year}`;
    case 'season':
      return `${['Spring', 'Summer', 'Autumn'][between(0, 2)]} ${year}`;
    case 'quarter':
      return `Q${between(1, 4)} ${year}/${String(year + 1).slice(2)}`;
    case 'financial-year':
      return `${year - 1}/${String(year).slice(2)}`;
    case 'ongoing-from':
      return late ? `${name} ${year}` : `${name} ${year} and ongoing`;
    case 'from':
      return `From ${name} ${year}`;
    case 'ongoing':
      return pick(['Ongoing', 'TBC']);
    case 'repeating':
      return pick(['Quarterly', 'Every six months', 'Annually']);
    default:
      return pick(EVENTS);
  }
}

const MIXED_FORMS = [
  ...['month', 'month', 'month', 'month', 'day', 'day', 'iso', 'short', 'numeric', 'end', 'end', 'by', 'by'],
  ...[
    'range',
    'season',
    'quarter',
    'financial-year',
    'ongoing-from',
    'from',
    'ongoing',
    'repeating',
    'event',
  ],
];

/** Now and then the document's words and the date that they mean are written side by side. */
function dueOf(words, { chance }, month) {
  return EVENTS.includes(words) || (chance(0.03) && /^\w+ \d{4}$/.test(words))
    ? { says: words, by: monthWords(month) }
    : words;
}

function monthNumber({ year, month }) {
  return year * 12 + month - 1;
}

function monthWords(month) {
  return `${MONTHS[month % 12]} ${Math.floor(month / 12)}`;
}

function isoDate(month, day) {
  const pad = (number) => String(number).padStart(2, '0');
  return `${Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad(day)}`;
}

function slug(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      plans: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      late: { type: 'boolean', default: false },
      out: { type: 'string', default: join(import.meta.dirname, 'out') },
    },
  });
  const written = writePlans(values.out, {
    plans: Number(values.plans),
    seed: values.seed,
    late: values.late,
  });
  console.log(
    `${written.plans} plans, ${Math.round(written.bytes / written.plans / 102.4) / 10} KB each, in ${written.yaml}`,
  );
}
