// Written by scripts/generate.mjs from the schemas in schema/. Do not edit: run `npm run generate`.

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
 * How ratings are worked out. Without it: by lateness, and red after one month.
 */
rag?: {
/**
 * `lateness`: blue when complete, green in time, amber when late, red when later than `red-after`. `off`: no ratings are worked out.
 */
rule: ("lateness" | "off")
/**
 * For the rule `lateness`: how late an action may be and still be amber, in days, weeks or months. Without it: 1 month.
 */
"red-after"?: string
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
 * Settings for the issues that chase overdue actions.
 */
sync?: {
/**
 * Labels given to every new issue, besides `overdue`.
 * 
 * Items: The name of a label, at most 50 characters.
 */
labels?: string[]
}
}
