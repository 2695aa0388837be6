// Written by scripts/generate.mjs from the schemas in schema/. Do not edit: run `npm run generate`.

/**
 * The name of a month.
 */
export type Month = ("January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December")
/**
 * How far something is.
 */
export type StandardStatus = ("not-started" | "in-progress" | "complete" | "verified" | "deferred" | "cancelled" | "superseded" | "business-as-usual")
/**
 * Red, amber or green; blue for complete.
 */
export type RAG = ("red" | "amber" | "green" | "blue")

/**
 * Settings for all plans of a repository. Nothing needs configuring to start.
 */
export interface ConfigFile {
/**
 * How serious a finding of a rule is here: off, note, warning or error. By the name of the rule.
 */
severities?: {
/**
 * off, note, warning or error.
 */
[k: string]: "off" | "note" | "warning" | "error"
}
/**
 * How many days before its date an action counts as due soon.
 */
"due-soon-days"?: number
/**
 * What words of a date mean here, where councils differ. What is left out keeps its usual meaning.
 */
meanings?: {
/**
 * First and last month of the seasons that are not the usual ones.
 */
seasons?: {
spring?: Season
summer?: Season
autumn?: Season
winter?: Season
}
/**
 * What `Q3 2025` is, where only one year is written: `calendar` for July to September 2025, `financial` for the third quarter of the financial year that begins in 2025. Without it such words are not understood.
 */
quarters?: ("calendar" | "financial")
/**
 * The month in which `2025/26` begins, and its first quarter. Without it: April.
 */
"financial-year-starts"?: ("February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December")
/**
 * On which day `early May` and `mid May` end. `Late May` and `end of May` end with the month.
 */
"parts-of-month"?: {
/**
 * The last day of the early part. Without it: 10.
 */
early?: number
/**
 * The last day of the middle part. Without it: 20.
 */
mid?: number
}
/**
 * With which month `early 2025` and `mid 2025` end. `Late 2025` ends with the year.
 */
"parts-of-year"?: {
/**
 * The last month of the early part. Without it: April.
 */
early?: ("January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October")
/**
 * The last month of the middle part. Without it: August.
 */
mid?: ("February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November")
}
}
/**
 * The council's own words for how far an action is, for all plans. A plan that explains one of them itself is believed.
 */
statuses?: {
[k: string]: StatusWord
}
/**
 * How ratings are worked out. Every report that shows ratings prints it. Without it: by lateness, and red after one month.
 */
rag?: {
/**
 * `lateness`: green in time, amber when late, red when later than `red-after`. `three-months`: the same, and red when more than three months late. `risk`: green without a risk, amber with issues, red with significant ones; that is a judgement, given by hand with `rag` and `rag-reason`. `per-cent`: by how much of the measures or milestones is done. `off`: no ratings are worked out.
 */
rule: ("lateness" | "three-months" | "risk" | "per-cent" | "off")
/**
 * For the rule `lateness`: how late an action may be and still be amber, in days, weeks or months. Without it: 1 month.
 */
"red-after"?: string
/**
 * For the rule `per-cent`: from how many per cent complete an action is green.
 */
"green-from"?: number
/**
 * For the rule `per-cent`: from how many per cent complete an action is amber. Below that it is red.
 */
"amber-from"?: number
/**
 * `blue`, or `green` where the council has no blue. Without it: blue.
 */
complete?: ("blue" | "green")
}
/**
 * Settings that hold only for the plans named. A later entry wins over an earlier one.
 * 
 * Items: Settings that hold only for the plans named.
 */
plans?: {
/**
 * The ids of the plans.
 * 
 * @minItems 1
 * 
 * Items: The id of a plan.
 */
only: [string, ...(string)[]]
/**
 * How serious a finding of a rule is in these plans.
 */
severities: {
/**
 * off, note, warning or error.
 */
[k: string]: "off" | "note" | "warning" | "error"
}
}[]
/**
 * The folder with your council's own templates, beside this file. What is not in it comes from civicplan.
 */
templates?: string
/**
 * How web pages look, so that they match the council’s own.
 */
theme?: {
/**
 * The name at the top of every web page. Without it: the council of the plan.
 */
council?: string
/**
 * The colour of the band at the top and of links, as `#` and six digits. White letters have to be readable on it.
 */
accent?: string
/**
 * The typeface of web pages, by its name; several parted by commas, the first that a reader has is used. Nothing is downloaded. Without it: Arial.
 */
typeface?: string
}
/**
 * Where the plans are on GitHub: web pages then link to the line of an action, and let readers suggest a change. In a run on GitHub it is known without this.
 */
repository?: {
/**
 * The web address of the repository.
 */
address?: string
/**
 * The branch to which changes are suggested. Without it: main.
 */
branch?: string
}
/**
 * What web pages say of themselves.
 */
site?: {
/**
 * The web address at which the site is published. The feed of changes needs it, and is left out without it.
 */
address?: string
/**
 * Where readers report what they cannot use, for the accessibility statement: a web address, an email address of a team, or words.
 */
contact?: string
/**
 * The day on which the accessibility statement was prepared.
 */
prepared?: string
/**
 * `ogl-3`: web pages say that they are published under the Open Government Licence. Without it they name no licence.
 */
licence?: "ogl-3"
}
/**
 * How reports and issues call staff. `posts`: by the post, with the name only where that would not tell who is meant. `full`: name and post. Councillors are always named. Internal reports have all names. Without it: posts.
 */
names?: ("posts" | "full")
/**
 * What the cover of a report for a meeting says, unless the command says otherwise.
 */
meeting?: {
/**
 * The body that the reports go to.
 */
to?: string
/**
 * The posts that report.
 * 
 * Items: A post, such as Head of Policy.
 */
from?: string[]
}
/**
 * Settings for the issues that chase overdue actions.
 */
sync?: {
/**
 * Labels given to every new issue, besides `overdue`.
 * 
 * Items: The name of a label, at most 50 characters.
 */
labels?: string[]
/**
 * Whether a new issue gets a label with the id of its plan. Without it: true.
 */
"plan-labels"?: boolean
/**
 * Whether a new issue gets a label for each lead, such as `lead: Chief Executive`. Without it: true.
 */
"lead-labels"?: boolean
/**
 * Whether a new issue is given to the GitHub accounts of its leads, where the plan names them and the repository allows it. Without it: true.
 */
assign?: boolean
/**
 * Whether an action gets its issue already when it is due soon (see `due-soon-days`). Without it: false.
 */
reminders?: boolean
/**
 * Whether one more issue shows how all plans stand: the figures, what is overdue, what is due next, and the day of the last run. Without it: false.
 */
dashboard?: boolean
}
/**
 * How reports are laid out as PDF.
 */
pdf?: {
/**
 * How the pages stand: landscape or portrait, always A4. Without it: landscape.
 */
paper?: ("landscape" | "portrait")
}
}
/**
 * First and last month of a season.
 */
export interface Season {
from: Month
to: Month
}
/**
 * What one of the council’s own status words means.
 */
export interface StatusWord {
status: StandardStatus
rag?: RAG
}
