// Written by scripts/generate.mjs from the schemas in schema/. Do not edit: run `npm run generate`.

/**
 * Findings that were there before, so that only new ones fail. Written by `civicplan check --known FILE --write-known`.
 */
export interface KnownFile {
/**
 * What this file is, for whoever meets it. Nothing depends on it.
 */
about?: string
/**
 * The version of this format.
 */
version: number
/**
 * One line for each thing that a rule finds something wrong with.
 * 
 * Items: What a rule finds wrong with an action, a recommendation or a person of a plan. Exactly one of these is named; where a finding is about none of them, `says` stands instead.
 */
known: {
/**
 * The id of the plan.
 */
plan: string
/**
 * The name of the rule.
 */
rule: string
/**
 * The number of the action.
 */
action?: string
/**
 * The number of the milestone of that action, where the finding is about one that has a number.
 */
milestone?: string
/**
 * The reference of the recommendation.
 */
recommendation?: string
/**
 * The key of the person under `people`.
 */
person?: string
/**
 * A short name for the words of the finding. No words of the plan stand in this file.
 */
says?: string
/**
 * How many such findings are known; 1 where nothing is said.
 */
count?: number
}[]
}
