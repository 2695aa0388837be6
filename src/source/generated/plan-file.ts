// Written by scripts/generate.mjs from the schemas in schema/. Do not edit: run `npm run generate`.

/**
 * How far something is.
 */
export type StandardStatus = ("not-started" | "in-progress" | "complete" | "verified" | "deferred" | "cancelled" | "superseded" | "business-as-usual")
/**
 * Red, amber or green; blue for complete.
 */
export type RAG = ("red" | "amber" | "green" | "blue")
/**
 * Where the numbers come from: the document, or ourselves.
 */
export type OriginOfNumbers = ("document" | "ours")
/**
 * A list of keys of `people:`, or the words of the document with the people they mean.
 */
export type Leads = (string[] | {
/**
 * The words of the document, where they say more than a name.
 */
says?: string
/**
 * The people the words mean, by their keys in `people:`.
 * 
 * Items: A key of `people:`.
 */
who?: string[]
/**
 * Who supports the lead, by their keys in `people:`.
 * 
 * Items: A key of `people:`.
 */
supporting?: string[]
})
/**
 * A date in the council’s own words; or the words of the document under `says` and the date they mean under `by`.
 */
export type Due = (string | {
/**
 * The words of the document.
 */
says: string
/**
 * The date those words mean. Without it the words themselves are read.
 */
by?: string
})

/**
 * An improvement plan of a council: what reviewers recommended, what the council will do about it, who leads it and by when.
 */
export interface PlanFile {
/**
 * A short name for this plan, the same as its file name without the ending. Small letters, digits and hyphens. It never changes: issues and links are built on it.
 */
plan: string
/**
 * The title of the plan as it stands on the report.
 */
title: string
/**
 * The council or partnership whose plan this is.
 */
council: string
/**
 * For a plan that is published in Welsh and in English: `[en, cy]`, or `[cy, en]` where Welsh comes first. Then each text has its Welsh beside it, under `cy:`. Without it a plan is in English only.
 * 
 * Items: `en` for English, `cy` for Welsh.
 */
languages?: ("en" | "cy")[]
/**
 * For a partnership: the councils that belong to it.
 * 
 * Items: The name of one council.
 */
members?: string[]
/**
 * What this plan is for. Plain text: an empty line parts paragraphs, lines that begin with "- " are a list.
 */
introduction?: string
cy?: WelshOfThePlan
/**
 * The document or page that this plan was taken from.
 */
source?: string
/**
 * The reviews, audits or inspections that this plan answers. Usually one.
 */
reviews?: Review[]
agreed?: Agreed
/**
 * Who watches over the plan, and how often.
 */
monitoring?: MonitoringBody[]
/**
 * Reports already given on this plan.
 */
reported?: Report[]
/**
 * Everyone who leads an action, by a short key. The only place where a lead is spelt out; actions name the key.
 */
people?: {
[k: string]: Person
}
/**
 * Abbreviations used in the plan, and what they stand for.
 */
terms?: {
/**
 * What the abbreviation stands for.
 */
[k: string]: string
}
/**
 * The council's own words for how far an action is, each with the standard status it means. Reports show the council's words.
 */
statuses?: {
[k: string]: StatusWord
}
numbering?: Numbering
/**
 * What the reviewers recommended, in their order, and under each the actions that answer it.
 */
recommendations: Recommendation[]
/**
 * Actions that answer no recommendation.
 */
actions?: Action[]
/**
 * Findings that are accepted for a time. Each is listed in every report.
 */
waivers?: Waiver[]
/**
 * What the council has to do by a day, or again and again, though no recommendation asks for it: the reports that a direction wants, for example. The check says when a day comes near and when it has passed.
 */
obligations?: Obligation[]
closed?: Closed
}
/**
 * The Welsh of the texts at the top of a plan.
 */
export interface WelshOfThePlan {
/**
 * The title of the plan in Welsh.
 */
title?: string
/**
 * The name of the council or partnership in Welsh.
 */
council?: string
/**
 * What this plan is for, in Welsh.
 */
introduction?: string
}
/**
 * One review, audit or inspection.
 */
export interface Review {
/**
 * What kind of review it was.
 */
kind: ("corporate-peer-challenge" | "ofsted-ilacs" | "ofsted-priority-action" | "external-audit" | "statutory-recommendation" | "internal-audit" | "scrutiny" | "best-value" | "panel-performance-assessment" | "statutory-direction" | "care-quality" | "housing-regulator" | "climate" | "other")
/**
 * Who carried it out.
 */
body?: string
/**
 * When the reviewers were on site, in the words of the document.
 */
"on-site"?: string
/**
 * What the review looked at.
 * 
 * Items: One area the review looked at.
 */
scope?: string[]
/**
 * Where the review report can be read.
 */
report?: string
/**
 * The day on which the council received the report. For a statutory recommendation of the external auditor: the day on which it was sent. Days set by law count from here.
 */
received?: string
/**
 * For a panel performance assessment in Wales: the day of the next ordinary election. The response is to be published more than four months before it.
 */
"next-election"?: string
/**
 * The day on which the council published the report.
 */
"report-published"?: string
/**
 * The day on which the council published its action plan. For an inspection of children’s services: the written statement of action.
 */
"plan-published"?: string
/**
 * For a visit of Ofsted with areas for priority action: the day on which the draft of the action plan was sent.
 */
"draft-sent"?: string
/**
 * For a corporate peer challenge: the last day of the progress review, which takes place after about ten months.
 */
"progress-review"?: string
/**
 * For a corporate peer challenge: the day on which the report of the progress review was published.
 */
"progress-report"?: string
/**
 * For a statutory recommendation of the external auditor: the day of the meeting that considered it.
 */
meeting?: string
/**
 * The day on which the council gave its response to the scrutiny committee, or published its response to the panel.
 */
response?: string
/**
 * The day on which the next review of this kind took place.
 */
"next-review"?: string
}
/**
 * When and by whom the plan was agreed.
 */
export interface Agreed {
/**
 * An exact day such as 20 June 2024, or the words that were used, such as June 2024.
 */
date?: string
/**
 * Who agreed it.
 */
body?: string
/**
 * The number of the minute or decision. Put it in quotes.
 */
minute?: string
}
/**
 * One body that watches over the plan.
 */
export interface MonitoringBody {
/**
 * Who watches over the plan.
 */
body: string
/**
 * How often it looks at the plan, in words.
 */
every?: string
/**
 * The report or meeting through which it does so.
 */
through?: string
}
/**
 * One report that was given on this plan.
 */
export interface Report {
/**
 * Who received it.
 */
to: string
/**
 * The day it was given.
 */
date: string
/**
 * Who gave it.
 * 
 * Items: A post, or a name that is already public.
 */
from?: string[]
/**
 * The title of the report.
 */
title?: string
}
/**
 * Someone, or some group, that leads actions.
 */
export interface Person {
/**
 * The name. Only for councillors and chief officers, whose names are public.
 */
name?: string
/**
 * The post or portfolio, or the name of the group.
 */
post?: string
cy?: WelshOfAPerson
/**
 * An officer, an elected member, a group such as a management team, or a partner outside the council.
 */
kind: ("officer" | "member" | "group" | "partner")
/**
 * The name of their GitHub account, without the @.
 */
github?: string
/**
 * For a group: the keys of the people in it.
 * 
 * Items: A key of `people:`.
 */
members?: string[]
}
/**
 * The Welsh of a name and a post.
 */
export interface WelshOfAPerson {
/**
 * The name as it is written in Welsh, with the Welsh form of address.
 */
name?: string
/**
 * The post or portfolio in Welsh, or the Welsh name of the group.
 */
post?: string
}
/**
 * What one of the council’s own status words means.
 */
export interface StatusWord {
status: StandardStatus
rag?: RAG
}
/**
 * Which numbers are ours and not printed in the document.
 */
export interface Numbering {
recommendations?: OriginOfNumbers
actions?: OriginOfNumbers
}
/**
 * What the reviewers recommended, and the actions that answer it.
 */
export interface Recommendation {
/**
 * The number or letter of the recommendation. A part has its own, such as 8a.
 */
ref: string
/**
 * For a part: the reference of the recommendation it belongs to.
 */
"part-of"?: string
/**
 * What was recommended. The words belong to the reviewers.
 */
text: string
/**
 * The heading it belongs under.
 */
theme?: string
/**
 * What the council says about where it stands.
 */
context?: string
/**
 * Whether the council accepts the recommendation. With `partly` and `rejected` give the `reason`.
 */
response?: ("accepted" | "partly" | "rejected")
/**
 * Why the council accepts it only partly, or not.
 */
reason?: string
cy?: WelshOfARecommendation
leads?: Leads
/**
 * The programme that every action below belongs to, unless it names another.
 */
programme?: string
/**
 * Help offered by others, such as the Local Government Association.
 */
"external-support"?: OfferOfSupport[]
/**
 * Progress told for the recommendation as a whole, oldest first.
 */
updates?: Update[]
/**
 * The actions that answer this recommendation.
 */
actions?: Action[]
}
/**
 * The Welsh of the texts of a recommendation.
 */
export interface WelshOfARecommendation {
/**
 * What was recommended, in the Welsh of the reviewers.
 */
text?: string
/**
 * The heading it belongs under, in Welsh.
 */
theme?: string
/**
 * What the council says about where it stands, in Welsh.
 */
context?: string
/**
 * Why the council accepts it only partly, or not, in Welsh.
 */
reason?: string
}
/**
 * Help from outside the council.
 */
export interface OfferOfSupport {
/**
 * Who gives it.
 */
from?: string
/**
 * What help it is.
 */
what: string
}
/**
 * What was told about progress on one day.
 */
export interface Update {
/**
 * The day of the update, such as 1 September 2024.
 */
date: string
/**
 * What was told. Plain text.
 */
note: string
cy?: WelshOfAnUpdate
/**
 * Who told it: a key of `people:`.
 */
by?: string
}
/**
 * The Welsh of an update.
 */
export interface WelshOfAnUpdate {
/**
 * What has happened, in Welsh.
 */
note?: string
}
/**
 * Something the council will do, with a lead and a date.
 */
export interface Action {
/**
 * The number of the action: unique in the plan, and never used again for another one. Put it in quotes when it has a full stop, such as "1.10".
 */
id: string
/**
 * What will be done, in one short line.
 */
title: string
/**
 * The agreed wording in full, where it is longer than a title. Plain text, like the introduction.
 */
details?: string
cy?: WelshOfAnAction
/**
 * The programme this action belongs to.
 */
programme?: string
/**
 * Other recommendations that this action answers.
 * 
 * Items: The reference of a recommendation.
 */
"also-answers"?: string[]
leads?: Leads
due?: Due
/**
 * The first date agreed, for an action that is older than this file.
 */
baseline?: string
/**
 * When an action without an end is looked at again.
 */
review?: string
/**
 * How far it is: not-started, in-progress, complete, verified, deferred, cancelled, superseded, business-as-usual, or one of the words in `statuses:`.
 */
status?: string
rag?: RAG
/**
 * Why the rating was given by hand.
 */
"rag-reason"?: string
/**
 * Smaller steps inside the action, each with its own date. An action with an open milestone is late as soon as one of them is.
 */
milestones?: Milestone[]
/**
 * How success is measured.
 */
measures?: Measure[]
/**
 * What was told about progress, oldest first.
 */
updates?: Update[]
/**
 * Each time the date was moved, oldest first. `due` says the same as the last one.
 */
"date-changes"?: ChangeOfDate[]
completed?: Completed
verified?: Verified
/**
 * For an action that repeats: the days on which it was done.
 * 
 * Items: A day on which it was done.
 */
met?: string[]
stopped?: Stopped
/**
 * Actions that must be done first.
 * 
 * Items: The id of an action of this plan.
 */
"depends-on"?: string[]
/**
 * Ids that this action had before, so that its issue is found again. Never ids of other actions.
 * 
 * @minItems 1
 * 
 * Items: An id that this action had before.
 */
previously?: [string, ...(string)[]]
/**
 * `false`: no issue is ever opened about this action. It is late in reports all the same.
 */
sync?: boolean
/**
 * An `internal` action never appears in public output.
 */
visibility?: ("public" | "internal")
/**
 * The council’s own columns, carried into every report.
 */
extra?: {
/**
 * The text of the column.
 */
[k: string]: string
}
}
/**
 * The Welsh of the texts of an action or a milestone.
 */
export interface WelshOfAnAction {
/**
 * What will be done, in one short line of Welsh.
 */
title?: string
/**
 * The agreed wording in full, in Welsh.
 */
details?: string
}
/**
 * A smaller step inside an action.
 */
export interface Milestone {
/**
 * The number of the milestone, unique in the plan.
 */
id?: string
/**
 * What will be done, in one short line.
 */
title: string
/**
 * The agreed wording in full, where it is longer than a title.
 */
details?: string
cy?: WelshOfAnAction
leads?: Leads
due?: Due
/**
 * How far it is, in the same words as for an action.
 */
status?: string
completed?: Completed
/**
 * Each time the date was moved, oldest first.
 */
"date-changes"?: ChangeOfDate[]
}
/**
 * When it was completed, and what proves it.
 */
export interface Completed {
/**
 * An exact day such as 20 June 2024, or the words that were used, such as June 2024.
 */
date?: string
/**
 * What proves it: addresses of minutes, reports or pages, or a plain sentence that says where the proof is kept.
 * 
 * Items: A web address, or a sentence that says where the proof is kept.
 */
evidence?: string[]
}
/**
 * One move of the date, with the reason and who agreed it.
 */
export interface ChangeOfDate {
/**
 * The day on which the move was agreed.
 */
date: string
/**
 * The date before.
 */
from: string
/**
 * The date after.
 */
to: string
/**
 * Why it was moved.
 */
reason?: string
/**
 * Who agreed it.
 */
body?: string
/**
 * The number of the minute or decision. Put it in quotes.
 */
minute?: string
}
/**
 * One figure that shows success.
 */
export interface Measure {
/**
 * What is counted.
 */
measure: string
/**
 * The figure at the start.
 */
baseline?: string
/**
 * The figure to reach.
 */
target?: string
/**
 * The figure now.
 */
actual?: string
}
/**
 * Who confirmed it, and when.
 */
export interface Verified {
/**
 * An exact day such as 20 June 2024, or the words that were used, such as June 2024.
 */
date: string
/**
 * Who confirmed it: a key of `people:`.
 */
by?: string
}
/**
 * When, why and by whom an action was stopped.
 */
export interface Stopped {
/**
 * An exact day such as 20 June 2024, or the words that were used, such as June 2024.
 */
date?: string
/**
 * Why it was stopped.
 */
reason: string
/**
 * Who decided it.
 */
body?: string
/**
 * The plan and action that takes it on.
 */
"carried-to"?: string
}
/**
 * A finding that is accepted for a time.
 */
export interface Waiver {
/**
 * The name of the rule, as `check` prints it.
 */
rule: string
/**
 * The id of the action it is for. Without it the waiver is for the whole plan.
 */
action?: string
/**
 * The reference of the recommendation it is for.
 */
recommendation?: string
/**
 * The last day on which the finding is accepted.
 */
until: string
/**
 * Why it is accepted.
 */
reason: string
}
/**
 * One thing that has to be done by a day, or again and again.
 */
export interface Obligation {
/**
 * What has to be done.
 */
what: string
due: Due
/**
 * The day that `within 28 days` or `every 6 months` counts from. Without it, the day on which the plan was agreed.
 */
from?: string
/**
 * Who asks for it: the direction, the letter or the standing order.
 */
source?: string
/**
 * The days on which it was done.
 * 
 * Items: A day on which it was done.
 */
met?: string[]
}
/**
 * When and why the plan ended.
 */
export interface Closed {
/**
 * The day on which the plan ended.
 */
date: string
/**
 * Why it ended, or what took its place.
 */
reason: string
}
