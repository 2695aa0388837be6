// Written by scripts/generate.mjs from the schemas in schema/. Do not edit: run `npm run generate`.
// @ts-nocheck
// <stdin>
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://civicplan.github.io/schema/plan.schema.json", "title": "Plan", "description": "An improvement plan of a council: what reviewers recommended, what the council will do about it, who leads it and by when.", "type": "object", "properties": { "plan": { "title": "Plan id", "description": "A short name for this plan, the same as its file name without the ending. Small letters, digits and hyphens. It never changes: issues and links are built on it.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["exampleshire-2024"] }, "title": { "title": "Title", "description": "The title of the plan as it stands on the report.", "type": "string", "pattern": "\\S", "examples": ["Response to the 2024 corporate peer challenge"] }, "council": { "title": "Council", "description": "The council or partnership whose plan this is.", "type": "string", "pattern": "\\S", "examples": ["Exampleshire Council"] }, "languages": { "title": "Languages", "description": "For a plan that is published in Welsh and in English: `[en, cy]`, or `[cy, en]` where Welsh comes first. Then each text has its Welsh beside it, under `cy:`. Without it a plan is in English only.", "type": "array", "items": { "title": "Language", "description": "`en` for English, `cy` for Welsh.", "type": "string", "enum": ["en", "cy"], "examples": ["cy"] }, "examples": [["en", "cy"]] }, "members": { "title": "Member councils", "description": "For a partnership: the councils that belong to it.", "type": "array", "items": { "title": "Member council", "description": "The name of one council.", "type": "string", "pattern": "\\S", "examples": ["Northshire District Council"] }, "examples": [["Northshire District Council", "Southshire Borough Council"]] }, "introduction": { "title": "Introduction", "description": 'What this plan is for. Plain text: an empty line parts paragraphs, lines that begin with "- " are a list.', "type": "string", "pattern": "\\S", "examples": ["What the council does about the 2024 review.\n\n- one plan\n- one place\n"], "defaultSnippets": [{ "label": "Text on lines of its own", "body": "|\n  ${1}" }] }, "cy": { "$ref": "#/$defs/welshPlan", "title": "Welsh", "description": "The title, the name of the council and the introduction in Welsh.", "examples": [{ "title": "Ymateb i her cymheiriaid gorfforaethol 2024" }] }, "source": { "title": "Source", "description": "The document or page that this plan was taken from.", "type": "string", "pattern": "\\S", "examples": ["Corporate Peer Challenge: action plan, Exampleshire Council, 2024"] }, "reviews": { "title": "Reviews", "description": "The reviews, audits or inspections that this plan answers. Usually one.", "type": "array", "items": { "$ref": "#/$defs/review" }, "examples": [[{ "kind": "corporate-peer-challenge", "body": "Local Government Association" }]] }, "agreed": { "$ref": "#/$defs/agreed", "title": "Agreed", "description": 'When and by whom the plan was agreed. Dates without a year, and dates such as "within 28 days", count from here.', "examples": [{ "date": "20 June 2024", "body": "Cabinet", "minute": "24/31" }] }, "monitoring": { "title": "Monitoring", "description": "Who watches over the plan, and how often.", "type": "array", "items": { "$ref": "#/$defs/monitoring" }, "examples": [[{ "body": "Audit Committee", "every": "6 months" }]] }, "reported": { "title": "Reports given", "description": "Reports already given on this plan.", "type": "array", "items": { "$ref": "#/$defs/reportGiven" }, "examples": [[{ "to": "Scrutiny Management Panel", "date": "2024-12-05" }]] }, "people": { "title": "People", "description": "Everyone who leads an action, by a short key. The only place where a lead is spelt out; actions name the key.", "type": "object", "propertyNames": { "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only." }, "additionalProperties": { "$ref": "#/$defs/person" }, "examples": [{ "ceo": { "post": "Chief Executive", "kind": "officer" } }] }, "terms": { "title": "Terms", "description": "Abbreviations used in the plan, and what they stand for.", "type": "object", "additionalProperties": { "title": "Meaning", "description": "What the abbreviation stands for.", "type": "string", "pattern": "\\S", "examples": ["Corporate Management Team"] }, "examples": [{ "CMT": "Corporate Management Team" }] }, "statuses": { "title": "Status words", "description": "The council's own words for how far an action is, each with the standard status it means. Reports show the council's words.", "type": "object", "additionalProperties": { "$ref": "#/$defs/statusWord" }, "examples": [{ "Off plan, no mitigation": { "status": "in-progress", "rag": "red" } }] }, "numbering": { "$ref": "#/$defs/numbering", "title": "Numbering", "description": "Says which numbers the document does not print. Public reports leave them out.", "examples": [{ "actions": "ours" }] }, "recommendations": { "title": "Recommendations", "description": "What the reviewers recommended, in their order, and under each the actions that answer it.", "type": "array", "items": { "$ref": "#/$defs/recommendation" }, "examples": [[{ "ref": 1, "text": "Make time for long-term planning." }]] }, "actions": { "title": "Other actions", "description": "Actions that answer no recommendation.", "type": "array", "items": { "$ref": "#/$defs/action" }, "examples": [[{ "id": 99, "title": "Publish the plan" }]] }, "waivers": { "title": "Waivers", "description": "Findings that are accepted for a time. Each is listed in every report.", "type": "array", "items": { "$ref": "#/$defs/waiver" }, "examples": [[{ "rule": "missing-lead", "action": 12, "until": "2025-03-31", "reason": "The post is vacant." }]] }, "obligations": { "title": "Obligations", "description": "What the council has to do by a day, or again and again, though no recommendation asks for it: the reports that a direction wants, for example. The check says when a day comes near and when it has passed.", "type": "array", "items": { "$ref": "#/$defs/obligation" }, "examples": [[{ "what": "Report to the commissioners", "due": "every 6 months", "from": "1 July 2024" }]] }, "closed": { "$ref": "#/$defs/closed", "title": "Closed", "description": "Only for a plan that is over: it is still reported, but nothing in it is late and nothing is chased.", "examples": [{ "date": "2026-03-31", "reason": "Carried into the corporate plan." }] } }, "required": ["plan", "title", "council", "recommendations"], "additionalProperties": false, "$defs": { "review": { "title": "Review", "description": "One review, audit or inspection.", "type": "object", "properties": { "kind": { "title": "Kind of review", "description": "What kind of review it was.", "type": "string", "enum": ["corporate-peer-challenge", "ofsted-ilacs", "ofsted-priority-action", "external-audit", "statutory-recommendation", "internal-audit", "scrutiny", "best-value", "panel-performance-assessment", "statutory-direction", "care-quality", "housing-regulator", "climate", "other"], "examples": ["corporate-peer-challenge"] }, "body": { "title": "Reviewing body", "description": "Who carried it out.", "type": "string", "pattern": "\\S", "examples": ["Local Government Association"] }, "on-site": { "title": "On site", "description": "When the reviewers were on site, in the words of the document.", "type": ["string", "number"], "pattern": "\\S", "examples": ["12 to 15 March 2024"] }, "scope": { "title": "Scope", "description": "What the review looked at.", "type": "array", "items": { "title": "One area", "description": "One area the review looked at.", "type": "string", "pattern": "\\S", "examples": ["Governance and culture"] }, "examples": [["Governance and culture"]] }, "report": { "title": "Report", "description": "Where the review report can be read.", "type": "string", "pattern": "\\S", "examples": ["https://example.gov.uk/report"] }, "received": { "title": "Received", "description": "The day on which the council received the report. For a statutory recommendation of the external auditor: the day on which it was sent. Days set by law count from here.", "type": ["string", "number"], "pattern": "\\S", "examples": ["3 June 2024"] }, "next-election": { "title": "Next election", "description": "For a panel performance assessment in Wales: the day of the next ordinary election. The response is to be published more than four months before it.", "type": ["string", "number"], "pattern": "\\S", "examples": ["6 May 2027"] }, "report-published": { "title": "Report published", "description": "The day on which the council published the report.", "type": ["string", "number"], "pattern": "\\S", "examples": ["10 June 2024"] }, "plan-published": { "title": "Plan published", "description": "The day on which the council published its action plan. For an inspection of children\u2019s services: the written statement of action.", "type": ["string", "number"], "pattern": "\\S", "examples": ["1 July 2024"] }, "draft-sent": { "title": "Draft sent", "description": "For a visit of Ofsted with areas for priority action: the day on which the draft of the action plan was sent.", "type": ["string", "number"], "pattern": "\\S", "examples": ["28 June 2024"] }, "progress-review": { "title": "Progress review", "description": "For a corporate peer challenge: the last day of the progress review, which takes place after about ten months.", "type": ["string", "number"], "pattern": "\\S", "examples": ["16 January 2025"] }, "progress-report": { "title": "Progress report", "description": "For a corporate peer challenge: the day on which the report of the progress review was published.", "type": ["string", "number"], "pattern": "\\S", "examples": ["3 March 2025"] }, "meeting": { "title": "Meeting", "description": "For a statutory recommendation of the external auditor: the day of the meeting that considered it.", "type": ["string", "number"], "pattern": "\\S", "examples": ["25 June 2024"] }, "response": { "title": "Response", "description": "The day on which the council gave its response to the scrutiny committee, or published its response to the panel.", "type": ["string", "number"], "pattern": "\\S", "examples": ["15 July 2024"] }, "next-review": { "title": "Next review", "description": "The day on which the next review of this kind took place.", "type": ["string", "number"], "pattern": "\\S", "examples": ["March 2029"] } }, "required": ["kind"], "additionalProperties": false }, "agreed": { "title": "Agreed", "description": "When and by whom the plan was agreed.", "type": "object", "properties": { "date": { "title": "Date agreed", "description": "An exact day such as 20 June 2024, or the words that were used, such as June 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["20 June 2024"] }, "body": { "title": "Body", "description": "Who agreed it.", "type": "string", "pattern": "\\S", "examples": ["Cabinet"] }, "minute": { "title": "Minute", "description": "The number of the minute or decision. Put it in quotes.", "type": ["string", "number"], "pattern": "\\S", "examples": ["24/31"] } }, "additionalProperties": false }, "monitoring": { "title": "Monitoring body", "description": "One body that watches over the plan.", "type": "object", "properties": { "body": { "title": "Body", "description": "Who watches over the plan.", "type": "string", "pattern": "\\S", "examples": ["Audit Committee"] }, "every": { "title": "How often", "description": "How often it looks at the plan, in words.", "type": "string", "pattern": "\\S", "examples": ["6 months"] }, "through": { "title": "Through", "description": "The report or meeting through which it does so.", "type": "string", "pattern": "\\S", "examples": ["Corporate performance report"] } }, "required": ["body"], "additionalProperties": false }, "reportGiven": { "title": "Report", "description": "One report that was given on this plan.", "type": "object", "properties": { "to": { "title": "To", "description": "Who received it.", "type": "string", "pattern": "\\S", "examples": ["Scrutiny Management Panel"] }, "date": { "title": "Date", "description": "The day it was given.", "type": ["string", "number"], "pattern": "\\S", "examples": ["5 December 2024"] }, "from": { "title": "From", "description": "Who gave it.", "type": "array", "items": { "title": "Author", "description": "A post, or a name that is already public.", "type": "string", "pattern": "\\S", "examples": ["Head of Policy"] }, "examples": [["Head of Policy"]] }, "title": { "title": "Title", "description": "The title of the report.", "type": "string", "pattern": "\\S", "examples": ["Corporate peer challenge: progress"] } }, "required": ["to", "date"], "additionalProperties": false }, "person": { "title": "Person", "description": "Someone, or some group, that leads actions.", "type": "object", "properties": { "name": { "title": "Name", "description": "The name. Only for councillors and chief officers, whose names are public.", "type": "string", "pattern": "\\S", "examples": ["Cllr A Jones"] }, "post": { "title": "Post", "description": "The post or portfolio, or the name of the group.", "type": "string", "pattern": "\\S", "examples": ["Chief Executive"] }, "cy": { "$ref": "#/$defs/welshPerson", "title": "Welsh", "description": "The name and the post in Welsh.", "examples": [{ "post": "Prif Weithredwr" }] }, "kind": { "title": "Kind", "description": "An officer, an elected member, a group such as a management team, or a partner outside the council.", "type": "string", "enum": ["officer", "member", "group", "partner"], "examples": ["officer"] }, "github": { "title": "GitHub name", "description": "The name of their GitHub account, without the @.", "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$", "patternErrorMessage": "Letters, digits and hyphens only, as the name of a GitHub account is, without the `@`.", "examples": ["exampleshire-ceo"] }, "members": { "title": "Members of the group", "description": "For a group: the keys of the people in it.", "type": "array", "items": { "title": "Person", "description": "A key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["ceo"] }, "examples": [["ceo", "cfo"]] } }, "required": ["kind"], "additionalProperties": false, "anyOf": [{ "required": ["post"] }, { "required": ["name"] }] }, "statusWord": { "title": "Status word", "description": "What one of the council\u2019s own status words means.", "type": "object", "properties": { "status": { "$ref": "#/$defs/status", "title": "Standard status", "description": "The standard status that the word means.", "examples": ["in-progress"] }, "rag": { "$ref": "#/$defs/rag", "title": "RAG", "description": "The rating that goes with the word, if there is one.", "examples": ["red"] } }, "required": ["status"], "additionalProperties": false }, "numbering": { "title": "Numbering", "description": "Which numbers are ours and not printed in the document.", "type": "object", "properties": { "recommendations": { "$ref": "#/$defs/numberingOrigin", "title": "Numbers of recommendations", "description": "Write `ours` when the document prints none.", "examples": ["ours"] }, "actions": { "$ref": "#/$defs/numberingOrigin", "title": "Numbers of actions", "description": "Write `ours` when the document prints none.", "examples": ["ours"] } }, "additionalProperties": false }, "numberingOrigin": { "title": "Origin of numbers", "description": "Where the numbers come from: the document, or ourselves.", "type": "string", "enum": ["document", "ours"], "examples": ["ours"] }, "recommendation": { "title": "Recommendation", "description": "What the reviewers recommended, and the actions that answer it.", "type": "object", "properties": { "ref": { "title": "Reference", "description": "The number or letter of the recommendation. A part has its own, such as 8a.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [1, "8a"] }, "part-of": { "title": "Part of", "description": "For a part: the reference of the recommendation it belongs to.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [8] }, "text": { "title": "Text", "description": "What was recommended. The words belong to the reviewers.", "type": "string", "pattern": "\\S", "examples": ["Make time for long-term planning."] }, "theme": { "title": "Theme", "description": "The heading it belongs under.", "type": "string", "pattern": "\\S", "examples": ["Leadership"] }, "context": { "title": "Context", "description": "What the council says about where it stands.", "type": "string", "pattern": "\\S", "examples": ["Meetings so far were about operations."] }, "response": { "title": "Response", "description": "Whether the council accepts the recommendation. With `partly` and `rejected` give the `reason`.", "type": "string", "enum": ["accepted", "partly", "rejected"], "examples": ["accepted"] }, "reason": { "title": "Reason", "description": "Why the council accepts it only partly, or not.", "type": "string", "pattern": "\\S", "examples": ["The council has no housing stock."] }, "cy": { "$ref": "#/$defs/welshRecommendation", "title": "Welsh", "description": "The text, theme, context and reason in Welsh.", "examples": [{ "text": "Neilltuo amser i gynllunio tymor hir." }] }, "leads": { "$ref": "#/$defs/leads", "title": "Leads", "description": "Who leads every action below that names nobody itself. A list of keys of `people:`, or the words of the document with the people they mean.", "examples": [["ceo"]] }, "programme": { "title": "Programme", "description": "The programme that every action below belongs to, unless it names another.", "type": "string", "pattern": "\\S", "examples": ["One Council"] }, "external-support": { "title": "External support", "description": "Help offered by others, such as the Local Government Association.", "type": "array", "items": { "$ref": "#/$defs/support" }, "examples": [[{ "from": "Local Government Association", "what": "A facilitator for two meetings" }]] }, "updates": { "title": "Updates", "description": "Progress told for the recommendation as a whole, oldest first.", "type": "array", "items": { "$ref": "#/$defs/update" }, "examples": [[{ "date": "2024-07-01", "note": "First meeting held." }]] }, "actions": { "title": "Actions", "description": "The actions that answer this recommendation.", "type": "array", "items": { "$ref": "#/$defs/action" }, "examples": [[{ "id": 1, "title": "Hold two joint planning meetings a year" }]] } }, "required": ["ref", "text"], "additionalProperties": false }, "support": { "title": "Offer of support", "description": "Help from outside the council.", "type": "object", "properties": { "from": { "title": "From", "description": "Who gives it.", "type": "string", "pattern": "\\S", "examples": ["Local Government Association"] }, "what": { "title": "What", "description": "What help it is.", "type": "string", "pattern": "\\S", "examples": ["A facilitator for two meetings"] } }, "required": ["what"], "additionalProperties": false }, "action": { "title": "Action", "description": "Something the council will do, with a lead and a date.", "type": "object", "properties": { "id": { "title": "Id", "description": 'The number of the action: unique in the plan, and never used again for another one. Put it in quotes when it has a full stop, such as "1.10".', "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [1] }, "title": { "title": "Title", "description": "What will be done, in one short line.", "type": "string", "pattern": "\\S", "examples": ["Hold two joint planning meetings a year"] }, "details": { "title": "Details", "description": "The agreed wording in full, where it is longer than a title. Plain text, like the introduction.", "type": "string", "pattern": "\\S", "examples": ["Two meetings a year, one of them after the election.\n"], "defaultSnippets": [{ "label": "Text on lines of its own", "body": "|\n  ${1}" }] }, "cy": { "$ref": "#/$defs/welshAction", "title": "Welsh", "description": "The title and the details in Welsh.", "examples": [{ "title": "Cynnal dau gyfarfod cynllunio ar y cyd bob blwyddyn" }] }, "programme": { "title": "Programme", "description": "The programme this action belongs to.", "type": "string", "pattern": "\\S", "examples": ["One Council"] }, "also-answers": { "title": "Also answers", "description": "Other recommendations that this action answers.", "type": "array", "items": { "title": "Reference", "description": "The reference of a recommendation.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [2] }, "examples": [[2]] }, "leads": { "$ref": "#/$defs/leads", "title": "Leads", "description": "Who leads it: a list of keys of `people:`, or the words of the document with the people they mean. The first officer named is accountable.", "examples": [["ceo"]] }, "due": { "$ref": "#/$defs/due", "title": "Due", "description": "By when, in the council\u2019s own words, such as `May 2022`, `By end of July 2025` or `March 2025 and ongoing`.", "examples": ["March 2025 and ongoing"] }, "baseline": { "title": "Baseline", "description": "The first date agreed, for an action that is older than this file.", "type": ["string", "number"], "pattern": "\\S", "examples": ["December 2024"] }, "review": { "title": "Review", "description": "When an action without an end is looked at again.", "type": ["string", "number"], "pattern": "\\S", "examples": ["30 September 2025"] }, "status": { "title": "Status", "description": "How far it is: not-started, in-progress, complete, verified, deferred, cancelled, superseded, business-as-usual, or one of the words in `statuses:`.", "type": "string", "pattern": "\\S", "examples": ["in-progress"], "defaultSnippets": [{ "label": "not-started", "description": "Nothing has been done yet.", "body": "not-started" }, { "label": "in-progress", "description": "Work has begun.", "body": "in-progress" }, { "label": "complete", "description": "It is done, and there is proof.", "body": "complete" }, { "label": "verified", "description": "Somebody else than its lead has confirmed that it is done.", "body": "verified" }, { "label": "deferred", "description": "Put off, by a decision.", "body": "deferred" }, { "label": "cancelled", "description": "Given up, by a decision.", "body": "cancelled" }, { "label": "superseded", "description": "Replaced by something else.", "body": "superseded" }, { "label": "business-as-usual", "description": "Part of everyday work now.", "body": "business-as-usual" }] }, "rag": { "$ref": "#/$defs/rag", "title": "RAG", "description": "A rating given by hand. Give the `rag-reason` with it.", "examples": ["amber"] }, "rag-reason": { "title": "Reason for the rating", "description": "Why the rating was given by hand.", "type": "string", "pattern": "\\S", "examples": ["Waiting for the new committee cycle."] }, "milestones": { "title": "Milestones", "description": "Smaller steps inside the action, each with its own date. An action with an open milestone is late as soon as one of them is.", "type": "array", "items": { "$ref": "#/$defs/milestone" }, "examples": [[{ "id": "1a", "title": "Agree the dates", "due": "July 2024" }]] }, "measures": { "title": "Measures", "description": "How success is measured.", "type": "array", "items": { "$ref": "#/$defs/measure" }, "examples": [[{ "measure": "Meetings held", "baseline": 0, "target": 2, "actual": 1 }]] }, "updates": { "title": "Updates", "description": "What was told about progress, oldest first.", "type": "array", "items": { "$ref": "#/$defs/update" }, "examples": [[{ "date": "2024-09-01", "note": "Dates agreed.", "by": "ceo" }]] }, "date-changes": { "title": "Changes of date", "description": "Each time the date was moved, oldest first. `due` says the same as the last one.", "type": "array", "items": { "$ref": "#/$defs/dateChange" }, "examples": [[{ "date": "2024-11-02", "from": "December 2024", "to": "March 2025", "reason": "The first meeting fell into the election period." }]] }, "completed": { "$ref": "#/$defs/completed", "title": "Completed", "description": "When it was completed, and what proves it.", "examples": [{ "date": "March 2025", "evidence": ["https://example.gov.uk/minutes"] }] }, "verified": { "$ref": "#/$defs/verified", "title": "Verified", "description": "When somebody else than its lead confirmed that it is complete.", "examples": [{ "date": "2025-04-02", "by": "cllr-jones" }] }, "met": { "title": "Met", "description": "For an action that repeats: the days on which it was done.", "type": "array", "items": { "title": "Day", "description": "A day on which it was done.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2024-11-30"] }, "examples": [["2024-11-30"]] }, "stopped": { "$ref": "#/$defs/stopped", "title": "Stopped", "description": "For an action that is deferred, cancelled or superseded: when, why and by whom that was decided.", "examples": [{ "date": "2025-01-10", "reason": "Replaced by the new constitution." }] }, "depends-on": { "title": "Depends on", "description": "Actions that must be done first.", "type": "array", "items": { "title": "Action", "description": "The id of an action of this plan.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [3] }, "examples": [[3]] }, "previously": { "title": "Previous numbers", "description": "Ids that this action had before, so that its issue is found again. Never ids of other actions.", "type": "array", "items": { "title": "Id", "description": "An id that this action had before.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": ["7b"] }, "minItems": 1, "examples": [["7b"]] }, "sync": { "title": "Issues", "description": "`false`: no issue is ever opened about this action. It is late in reports all the same.", "type": "boolean", "examples": [false] }, "visibility": { "title": "Visibility", "description": "An `internal` action never appears in public output.", "type": "string", "enum": ["public", "internal"], "examples": ["internal"] }, "extra": { "title": "Extra columns", "description": "The council\u2019s own columns, carried into every report.", "type": "object", "additionalProperties": { "title": "Value", "description": "The text of the column.", "type": ["string", "number"], "pattern": "\\S", "examples": ["A17"] }, "examples": [{ "cost code": "A17" }] } }, "required": ["id", "title"], "additionalProperties": false }, "milestone": { "title": "Milestone", "description": "A smaller step inside an action.", "type": "object", "properties": { "id": { "title": "Id", "description": "The number of the milestone, unique in the plan.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": ["1a"] }, "title": { "title": "Title", "description": "What will be done, in one short line.", "type": "string", "pattern": "\\S", "examples": ["Agree the dates"] }, "details": { "title": "Details", "description": "The agreed wording in full, where it is longer than a title.", "type": "string", "pattern": "\\S", "examples": ["Dates for both meetings, agreed with the group leaders."] }, "cy": { "$ref": "#/$defs/welshAction", "title": "Welsh", "description": "The title and the details in Welsh.", "examples": [{ "title": "Cytuno ar y dyddiadau" }] }, "leads": { "$ref": "#/$defs/leads", "title": "Leads", "description": "Who leads this step, where it is not the lead of the action.", "examples": [["ceo"]] }, "due": { "$ref": "#/$defs/due", "title": "Due", "description": "By when, in the council\u2019s own words.", "examples": ["July 2024"] }, "status": { "title": "Status", "description": "How far it is, in the same words as for an action.", "type": "string", "pattern": "\\S", "examples": ["complete"], "defaultSnippets": [{ "label": "not-started", "description": "Nothing has been done yet.", "body": "not-started" }, { "label": "in-progress", "description": "Work has begun.", "body": "in-progress" }, { "label": "complete", "description": "It is done, and there is proof.", "body": "complete" }, { "label": "verified", "description": "Somebody else than its lead has confirmed that it is done.", "body": "verified" }, { "label": "deferred", "description": "Put off, by a decision.", "body": "deferred" }, { "label": "cancelled", "description": "Given up, by a decision.", "body": "cancelled" }, { "label": "superseded", "description": "Replaced by something else.", "body": "superseded" }, { "label": "business-as-usual", "description": "Part of everyday work now.", "body": "business-as-usual" }] }, "completed": { "$ref": "#/$defs/completed", "title": "Completed", "description": "When it was completed, and what proves it.", "examples": [{ "date": "July 2024" }] }, "date-changes": { "title": "Changes of date", "description": "Each time the date was moved, oldest first.", "type": "array", "items": { "$ref": "#/$defs/dateChange" }, "examples": [[{ "date": "2024-06-02", "from": "June 2024", "to": "July 2024", "reason": "Illness." }]] } }, "required": ["title"], "additionalProperties": false }, "leads": { "title": "Leads", "description": "A list of keys of `people:`, or the words of the document with the people they mean.", "type": ["array", "object"], "items": { "title": "Lead", "description": "A key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["ceo"] }, "properties": { "says": { "title": "Says", "description": "The words of the document, where they say more than a name.", "type": "string", "pattern": "\\S", "examples": ["Cabinet and CMT led by Cllr Jones"] }, "who": { "title": "Who", "description": "The people the words mean, by their keys in `people:`.", "type": "array", "items": { "title": "Lead", "description": "A key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["cllr-jones"] }, "examples": [["cllr-jones"]] }, "supporting": { "title": "Supporting", "description": "Who supports the lead, by their keys in `people:`.", "type": "array", "items": { "title": "Person", "description": "A key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["cmt"] }, "examples": [["cmt"]] } }, "additionalProperties": false, "examples": [["ceo"]] }, "due": { "title": "Due", "description": "A date in the council\u2019s own words; or the words of the document under `says` and the date they mean under `by`.", "type": ["string", "number", "object"], "pattern": "\\S", "allOf": [{ "$ref": "#/$defs/dueInWords" }], "examples": ["May 2025"] }, "dueInWords": { "properties": { "says": { "title": "Says", "description": "The words of the document.", "type": ["string", "number"], "pattern": "\\S", "examples": ["After the election"] }, "by": { "title": "By", "description": "The date those words mean. Without it the words themselves are read.", "type": ["string", "number"], "pattern": "\\S", "examples": ["31 May 2025"] } }, "required": ["says"], "additionalProperties": false }, "status": { "title": "Standard status", "description": "How far something is.", "type": "string", "enum": ["not-started", "in-progress", "complete", "verified", "deferred", "cancelled", "superseded", "business-as-usual"], "examples": ["in-progress"] }, "rag": { "title": "RAG", "description": "Red, amber or green; blue for complete.", "type": "string", "enum": ["red", "amber", "green", "blue"], "examples": ["amber"] }, "measure": { "title": "Measure", "description": "One figure that shows success.", "type": "object", "properties": { "measure": { "title": "Measure", "description": "What is counted.", "type": "string", "pattern": "\\S", "examples": ["Meetings held"] }, "baseline": { "title": "Baseline", "description": "The figure at the start.", "type": ["string", "number"], "pattern": "\\S", "examples": [0] }, "target": { "title": "Target", "description": "The figure to reach.", "type": ["string", "number"], "pattern": "\\S", "examples": [2] }, "actual": { "title": "Actual", "description": "The figure now.", "type": ["string", "number"], "pattern": "\\S", "examples": [1] } }, "required": ["measure"], "additionalProperties": false }, "update": { "title": "Update", "description": "What was told about progress on one day.", "type": "object", "properties": { "date": { "title": "Date", "description": "The day of the update, such as 1 September 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2024-09-01"] }, "note": { "title": "Note", "description": "What was told. Plain text.", "type": "string", "pattern": "\\S", "examples": ["Dates agreed."] }, "cy": { "$ref": "#/$defs/welshUpdate", "title": "Welsh", "description": "The note in Welsh.", "examples": [{ "note": "Cytunwyd ar y dyddiadau." }] }, "by": { "title": "By", "description": "Who told it: a key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["ceo"] } }, "required": ["date", "note"], "additionalProperties": false }, "dateChange": { "title": "Change of date", "description": "One move of the date, with the reason and who agreed it.", "type": "object", "properties": { "date": { "title": "Date of the decision", "description": "The day on which the move was agreed.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2024-11-02"] }, "from": { "title": "From", "description": "The date before.", "type": ["string", "number"], "pattern": "\\S", "examples": ["December 2024"] }, "to": { "title": "To", "description": "The date after.", "type": ["string", "number"], "pattern": "\\S", "examples": ["March 2025"] }, "reason": { "title": "Reason", "description": "Why it was moved.", "type": "string", "pattern": "\\S", "examples": ["The first meeting fell into the election period."] }, "body": { "title": "Body", "description": "Who agreed it.", "type": "string", "pattern": "\\S", "examples": ["Cabinet"] }, "minute": { "title": "Minute", "description": "The number of the minute or decision. Put it in quotes.", "type": ["string", "number"], "pattern": "\\S", "examples": ["24/77"] } }, "required": ["date", "from", "to"], "additionalProperties": false }, "completed": { "title": "Completed", "description": "When it was completed, and what proves it.", "type": "object", "properties": { "date": { "title": "Date completed", "description": "An exact day such as 20 June 2024, or the words that were used, such as June 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["March 2025"] }, "evidence": { "title": "Evidence", "description": "What proves it: addresses of minutes, reports or pages, or a plain sentence that says where the proof is kept.", "type": "array", "items": { "title": "One piece of evidence", "description": "A web address, or a sentence that says where the proof is kept.", "type": "string", "pattern": "\\S", "examples": ["https://example.gov.uk/minutes/2024-09"] }, "examples": [["https://example.gov.uk/minutes/2024-09"]] } }, "additionalProperties": false }, "verified": { "title": "Verified", "description": "Who confirmed it, and when.", "type": "object", "properties": { "date": { "title": "Date verified", "description": "An exact day such as 20 June 2024, or the words that were used, such as June 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2025-04-02"] }, "by": { "title": "By", "description": "Who confirmed it: a key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["cllr-jones"] } }, "required": ["date"], "additionalProperties": false }, "stopped": { "title": "Stopped", "description": "When, why and by whom an action was stopped.", "type": "object", "properties": { "date": { "title": "Date", "description": "An exact day such as 20 June 2024, or the words that were used, such as June 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2025-01-10"] }, "reason": { "title": "Reason", "description": "Why it was stopped.", "type": "string", "pattern": "\\S", "examples": ["Replaced by the new constitution."] }, "body": { "title": "Body", "description": "Who decided it.", "type": "string", "pattern": "\\S", "examples": ["Cabinet"] }, "carried-to": { "title": "Carried to", "description": "The plan and action that takes it on.", "type": "string", "pattern": "\\S", "examples": ["exampleshire-2025/4"] } }, "required": ["reason"], "additionalProperties": false }, "obligation": { "title": "Obligation", "description": "One thing that has to be done by a day, or again and again.", "type": "object", "properties": { "what": { "title": "What", "description": "What has to be done.", "type": "string", "pattern": "\\S", "examples": ["Report to the commissioners"] }, "due": { "$ref": "#/$defs/due", "title": "Due", "description": "By when, or how often, in words such as `31 March 2025`, `within 28 days` or `every 6 months`.", "examples": ["every 6 months"] }, "from": { "title": "From", "description": "The day that `within 28 days` or `every 6 months` counts from. Without it, the day on which the plan was agreed.", "type": ["string", "number"], "pattern": "\\S", "examples": ["1 July 2024"] }, "source": { "title": "Source", "description": "Who asks for it: the direction, the letter or the standing order.", "type": "string", "pattern": "\\S", "examples": ["Direction of 1 July 2024, paragraph 3"] }, "met": { "title": "Met", "description": "The days on which it was done.", "type": "array", "items": { "title": "Day", "description": "A day on which it was done.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2024-12-18"] }, "examples": [["2024-12-18"]] } }, "required": ["what", "due"], "additionalProperties": false }, "waiver": { "title": "Waiver", "description": "A finding that is accepted for a time.", "type": "object", "properties": { "rule": { "title": "Rule", "description": "The name of the rule, as `check` prints it.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["missing-lead"] }, "action": { "title": "Action", "description": "The id of the action it is for. Without it the waiver is for the whole plan.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [12] }, "recommendation": { "title": "Recommendation", "description": "The reference of the recommendation it is for.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [5] }, "until": { "title": "Until", "description": "The last day on which the finding is accepted.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2025-03-31"] }, "reason": { "title": "Reason", "description": "Why it is accepted.", "type": "string", "pattern": "\\S", "examples": ["The post is vacant."] } }, "required": ["rule", "until", "reason"], "additionalProperties": false }, "closed": { "title": "Closed", "description": "When and why the plan ended.", "type": "object", "properties": { "date": { "title": "Date closed", "description": "The day on which the plan ended.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2026-03-31"] }, "reason": { "title": "Reason", "description": "Why it ended, or what took its place.", "type": "string", "pattern": "\\S", "examples": ["Carried into the corporate plan."] } }, "required": ["date", "reason"], "additionalProperties": false }, "welshPlan": { "title": "Welsh of the plan", "description": "The Welsh of the texts at the top of a plan.", "type": "object", "properties": { "title": { "title": "Title in Welsh", "description": "The title of the plan in Welsh.", "type": "string", "pattern": "\\S", "examples": ["Ymateb i her cymheiriaid gorfforaethol 2024"] }, "council": { "title": "Council in Welsh", "description": "The name of the council or partnership in Welsh.", "type": "string", "pattern": "\\S", "examples": ["Cyngor Exampleshire"] }, "introduction": { "title": "Introduction in Welsh", "description": "What this plan is for, in Welsh.", "type": "string", "pattern": "\\S", "examples": ["Yr hyn y mae\u2019r cyngor yn ei wneud am adolygiad 2024."] } }, "additionalProperties": false }, "welshPerson": { "title": "Welsh of a person", "description": "The Welsh of a name and a post.", "type": "object", "properties": { "name": { "title": "Name in Welsh", "description": "The name as it is written in Welsh, with the Welsh form of address.", "type": "string", "pattern": "\\S", "examples": ["Y Cyng. A Jones"] }, "post": { "title": "Post in Welsh", "description": "The post or portfolio in Welsh, or the Welsh name of the group.", "type": "string", "pattern": "\\S", "examples": ["Prif Weithredwr"] } }, "additionalProperties": false }, "welshRecommendation": { "title": "Welsh of a recommendation", "description": "The Welsh of the texts of a recommendation.", "type": "object", "properties": { "text": { "title": "Text in Welsh", "description": "What was recommended, in the Welsh of the reviewers.", "type": "string", "pattern": "\\S", "examples": ["Neilltuo amser i gynllunio tymor hir."] }, "theme": { "title": "Theme in Welsh", "description": "The heading it belongs under, in Welsh.", "type": "string", "pattern": "\\S", "examples": ["Arweinyddiaeth"] }, "context": { "title": "Context in Welsh", "description": "What the council says about where it stands, in Welsh.", "type": "string", "pattern": "\\S", "examples": ["Hyd yn hyn bu cyfarfodydd yn ymwneud \xE2 gweithrediadau."] }, "reason": { "title": "Reason in Welsh", "description": "Why the council accepts it only partly, or not, in Welsh.", "type": "string", "pattern": "\\S", "examples": ["Nid oes gan y cyngor stoc tai."] } }, "additionalProperties": false }, "welshAction": { "title": "Welsh of an action", "description": "The Welsh of the texts of an action or a milestone.", "type": "object", "properties": { "title": { "title": "Title in Welsh", "description": "What will be done, in one short line of Welsh.", "type": "string", "pattern": "\\S", "examples": ["Cynnal dau gyfarfod cynllunio ar y cyd bob blwyddyn"] }, "details": { "title": "Details in Welsh", "description": "The agreed wording in full, in Welsh.", "type": "string", "pattern": "\\S", "examples": ["Dau gyfarfod y flwyddyn, un ohonynt ar \xF4l yr etholiad.\n"] } }, "additionalProperties": false }, "welshUpdate": { "title": "Welsh of an update", "description": "The Welsh of an update.", "type": "object", "properties": { "note": { "title": "Note in Welsh", "description": "What has happened, in Welsh.", "type": "string", "pattern": "\\S", "examples": ["Cytunwyd ar y dyddiadau."] } }, "additionalProperties": false } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern3 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern4 = new RegExp("\\S", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "council" || key0 === "introduction")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["title"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.council !== void 0) {
      let data1 = data.council;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/council", schemaPath: "#/properties/council/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["council"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/council", schemaPath: "#/properties/council/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.introduction !== void 0) {
      let data2 = data.introduction;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err5 = { instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["introduction"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err6 = { instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "title": "Review", "description": "One review, audit or inspection.", "type": "object", "properties": { "kind": { "title": "Kind of review", "description": "What kind of review it was.", "type": "string", "enum": ["corporate-peer-challenge", "ofsted-ilacs", "ofsted-priority-action", "external-audit", "statutory-recommendation", "internal-audit", "scrutiny", "best-value", "panel-performance-assessment", "statutory-direction", "care-quality", "housing-regulator", "climate", "other"], "examples": ["corporate-peer-challenge"] }, "body": { "title": "Reviewing body", "description": "Who carried it out.", "type": "string", "pattern": "\\S", "examples": ["Local Government Association"] }, "on-site": { "title": "On site", "description": "When the reviewers were on site, in the words of the document.", "type": ["string", "number"], "pattern": "\\S", "examples": ["12 to 15 March 2024"] }, "scope": { "title": "Scope", "description": "What the review looked at.", "type": "array", "items": { "title": "One area", "description": "One area the review looked at.", "type": "string", "pattern": "\\S", "examples": ["Governance and culture"] }, "examples": [["Governance and culture"]] }, "report": { "title": "Report", "description": "Where the review report can be read.", "type": "string", "pattern": "\\S", "examples": ["https://example.gov.uk/report"] }, "received": { "title": "Received", "description": "The day on which the council received the report. For a statutory recommendation of the external auditor: the day on which it was sent. Days set by law count from here.", "type": ["string", "number"], "pattern": "\\S", "examples": ["3 June 2024"] }, "next-election": { "title": "Next election", "description": "For a panel performance assessment in Wales: the day of the next ordinary election. The response is to be published more than four months before it.", "type": ["string", "number"], "pattern": "\\S", "examples": ["6 May 2027"] }, "report-published": { "title": "Report published", "description": "The day on which the council published the report.", "type": ["string", "number"], "pattern": "\\S", "examples": ["10 June 2024"] }, "plan-published": { "title": "Plan published", "description": "The day on which the council published its action plan. For an inspection of children\u2019s services: the written statement of action.", "type": ["string", "number"], "pattern": "\\S", "examples": ["1 July 2024"] }, "draft-sent": { "title": "Draft sent", "description": "For a visit of Ofsted with areas for priority action: the day on which the draft of the action plan was sent.", "type": ["string", "number"], "pattern": "\\S", "examples": ["28 June 2024"] }, "progress-review": { "title": "Progress review", "description": "For a corporate peer challenge: the last day of the progress review, which takes place after about ten months.", "type": ["string", "number"], "pattern": "\\S", "examples": ["16 January 2025"] }, "progress-report": { "title": "Progress report", "description": "For a corporate peer challenge: the day on which the report of the progress review was published.", "type": ["string", "number"], "pattern": "\\S", "examples": ["3 March 2025"] }, "meeting": { "title": "Meeting", "description": "For a statutory recommendation of the external auditor: the day of the meeting that considered it.", "type": ["string", "number"], "pattern": "\\S", "examples": ["25 June 2024"] }, "response": { "title": "Response", "description": "The day on which the council gave its response to the scrutiny committee, or published its response to the panel.", "type": ["string", "number"], "pattern": "\\S", "examples": ["15 July 2024"] }, "next-review": { "title": "Next review", "description": "The day on which the next review of this kind took place.", "type": ["string", "number"], "pattern": "\\S", "examples": ["March 2029"] } }, "required": ["kind"], "additionalProperties": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema21.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["kind"] = coerced0;
          }
        }
      }
      if (!(data0 === "corporate-peer-challenge" || data0 === "ofsted-ilacs" || data0 === "ofsted-priority-action" || data0 === "external-audit" || data0 === "statutory-recommendation" || data0 === "internal-audit" || data0 === "scrutiny" || data0 === "best-value" || data0 === "panel-performance-assessment" || data0 === "statutory-direction" || data0 === "care-quality" || data0 === "housing-regulator" || data0 === "climate" || data0 === "other")) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema21.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data1 = data.body;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err4 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["body"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data["on-site"] !== void 0) {
      let data2 = data["on-site"];
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else if (dataType2 == "boolean" || data2 === null || dataType2 == "string" && data2 && data2 == +data2) {
            coerced2 = +data2;
          } else {
            const err6 = { instancePath: instancePath + "/on-site", schemaPath: "#/properties/on-site/type", keyword: "type", params: { type: schema21.properties["on-site"].type } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["on-site"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err7 = { instancePath: instancePath + "/on-site", schemaPath: "#/properties/on-site/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.scope !== void 0) {
      let data3 = data.scope;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string") {
            let dataType3 = typeof data4;
            let coerced3 = void 0;
            if (!(coerced3 !== void 0)) {
              if (dataType3 == "number" || dataType3 == "boolean") {
                coerced3 = "" + data4;
              } else if (data4 === null) {
                coerced3 = "";
              } else {
                const err8 = { instancePath: instancePath + "/scope/" + i0, schemaPath: "#/properties/scope/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (coerced3 !== void 0) {
              data4 = coerced3;
              if (data3 !== void 0) {
                data3[i0] = coerced3;
              }
            }
          }
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err9 = { instancePath: instancePath + "/scope/" + i0, schemaPath: "#/properties/scope/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.report !== void 0) {
      let data5 = data.report;
      if (typeof data5 !== "string") {
        let dataType4 = typeof data5;
        let coerced4 = void 0;
        if (!(coerced4 !== void 0)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data5;
          } else if (data5 === null) {
            coerced4 = "";
          } else {
            const err11 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (coerced4 !== void 0) {
          data5 = coerced4;
          if (data !== void 0) {
            data["report"] = coerced4;
          }
        }
      }
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err12 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.received !== void 0) {
      let data6 = data.received;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        let dataType5 = typeof data6;
        let coerced5 = void 0;
        if (!(coerced5 !== void 0)) {
          if (dataType5 == "number" || dataType5 == "boolean") {
            coerced5 = "" + data6;
          } else if (data6 === null) {
            coerced5 = "";
          } else if (dataType5 == "boolean" || data6 === null || dataType5 == "string" && data6 && data6 == +data6) {
            coerced5 = +data6;
          } else {
            const err13 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/type", keyword: "type", params: { type: schema21.properties.received.type } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (coerced5 !== void 0) {
          data6 = coerced5;
          if (data !== void 0) {
            data["received"] = coerced5;
          }
        }
      }
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err14 = { instancePath: instancePath + "/received", schemaPath: "#/properties/received/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data["next-election"] !== void 0) {
      let data7 = data["next-election"];
      if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
        let dataType6 = typeof data7;
        let coerced6 = void 0;
        if (!(coerced6 !== void 0)) {
          if (dataType6 == "number" || dataType6 == "boolean") {
            coerced6 = "" + data7;
          } else if (data7 === null) {
            coerced6 = "";
          } else if (dataType6 == "boolean" || data7 === null || dataType6 == "string" && data7 && data7 == +data7) {
            coerced6 = +data7;
          } else {
            const err15 = { instancePath: instancePath + "/next-election", schemaPath: "#/properties/next-election/type", keyword: "type", params: { type: schema21.properties["next-election"].type } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (coerced6 !== void 0) {
          data7 = coerced6;
          if (data !== void 0) {
            data["next-election"] = coerced6;
          }
        }
      }
      if (typeof data7 === "string") {
        if (!pattern4.test(data7)) {
          const err16 = { instancePath: instancePath + "/next-election", schemaPath: "#/properties/next-election/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data["report-published"] !== void 0) {
      let data8 = data["report-published"];
      if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
        let dataType7 = typeof data8;
        let coerced7 = void 0;
        if (!(coerced7 !== void 0)) {
          if (dataType7 == "number" || dataType7 == "boolean") {
            coerced7 = "" + data8;
          } else if (data8 === null) {
            coerced7 = "";
          } else if (dataType7 == "boolean" || data8 === null || dataType7 == "string" && data8 && data8 == +data8) {
            coerced7 = +data8;
          } else {
            const err17 = { instancePath: instancePath + "/report-published", schemaPath: "#/properties/report-published/type", keyword: "type", params: { type: schema21.properties["report-published"].type } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (coerced7 !== void 0) {
          data8 = coerced7;
          if (data !== void 0) {
            data["report-published"] = coerced7;
          }
        }
      }
      if (typeof data8 === "string") {
        if (!pattern4.test(data8)) {
          const err18 = { instancePath: instancePath + "/report-published", schemaPath: "#/properties/report-published/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data["plan-published"] !== void 0) {
      let data9 = data["plan-published"];
      if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
        let dataType8 = typeof data9;
        let coerced8 = void 0;
        if (!(coerced8 !== void 0)) {
          if (dataType8 == "number" || dataType8 == "boolean") {
            coerced8 = "" + data9;
          } else if (data9 === null) {
            coerced8 = "";
          } else if (dataType8 == "boolean" || data9 === null || dataType8 == "string" && data9 && data9 == +data9) {
            coerced8 = +data9;
          } else {
            const err19 = { instancePath: instancePath + "/plan-published", schemaPath: "#/properties/plan-published/type", keyword: "type", params: { type: schema21.properties["plan-published"].type } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (coerced8 !== void 0) {
          data9 = coerced8;
          if (data !== void 0) {
            data["plan-published"] = coerced8;
          }
        }
      }
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          const err20 = { instancePath: instancePath + "/plan-published", schemaPath: "#/properties/plan-published/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data["draft-sent"] !== void 0) {
      let data10 = data["draft-sent"];
      if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
        let dataType9 = typeof data10;
        let coerced9 = void 0;
        if (!(coerced9 !== void 0)) {
          if (dataType9 == "number" || dataType9 == "boolean") {
            coerced9 = "" + data10;
          } else if (data10 === null) {
            coerced9 = "";
          } else if (dataType9 == "boolean" || data10 === null || dataType9 == "string" && data10 && data10 == +data10) {
            coerced9 = +data10;
          } else {
            const err21 = { instancePath: instancePath + "/draft-sent", schemaPath: "#/properties/draft-sent/type", keyword: "type", params: { type: schema21.properties["draft-sent"].type } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (coerced9 !== void 0) {
          data10 = coerced9;
          if (data !== void 0) {
            data["draft-sent"] = coerced9;
          }
        }
      }
      if (typeof data10 === "string") {
        if (!pattern4.test(data10)) {
          const err22 = { instancePath: instancePath + "/draft-sent", schemaPath: "#/properties/draft-sent/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data["progress-review"] !== void 0) {
      let data11 = data["progress-review"];
      if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11))) {
        let dataType10 = typeof data11;
        let coerced10 = void 0;
        if (!(coerced10 !== void 0)) {
          if (dataType10 == "number" || dataType10 == "boolean") {
            coerced10 = "" + data11;
          } else if (data11 === null) {
            coerced10 = "";
          } else if (dataType10 == "boolean" || data11 === null || dataType10 == "string" && data11 && data11 == +data11) {
            coerced10 = +data11;
          } else {
            const err23 = { instancePath: instancePath + "/progress-review", schemaPath: "#/properties/progress-review/type", keyword: "type", params: { type: schema21.properties["progress-review"].type } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (coerced10 !== void 0) {
          data11 = coerced10;
          if (data !== void 0) {
            data["progress-review"] = coerced10;
          }
        }
      }
      if (typeof data11 === "string") {
        if (!pattern4.test(data11)) {
          const err24 = { instancePath: instancePath + "/progress-review", schemaPath: "#/properties/progress-review/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data["progress-report"] !== void 0) {
      let data12 = data["progress-report"];
      if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12))) {
        let dataType11 = typeof data12;
        let coerced11 = void 0;
        if (!(coerced11 !== void 0)) {
          if (dataType11 == "number" || dataType11 == "boolean") {
            coerced11 = "" + data12;
          } else if (data12 === null) {
            coerced11 = "";
          } else if (dataType11 == "boolean" || data12 === null || dataType11 == "string" && data12 && data12 == +data12) {
            coerced11 = +data12;
          } else {
            const err25 = { instancePath: instancePath + "/progress-report", schemaPath: "#/properties/progress-report/type", keyword: "type", params: { type: schema21.properties["progress-report"].type } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (coerced11 !== void 0) {
          data12 = coerced11;
          if (data !== void 0) {
            data["progress-report"] = coerced11;
          }
        }
      }
      if (typeof data12 === "string") {
        if (!pattern4.test(data12)) {
          const err26 = { instancePath: instancePath + "/progress-report", schemaPath: "#/properties/progress-report/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.meeting !== void 0) {
      let data13 = data.meeting;
      if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13))) {
        let dataType12 = typeof data13;
        let coerced12 = void 0;
        if (!(coerced12 !== void 0)) {
          if (dataType12 == "number" || dataType12 == "boolean") {
            coerced12 = "" + data13;
          } else if (data13 === null) {
            coerced12 = "";
          } else if (dataType12 == "boolean" || data13 === null || dataType12 == "string" && data13 && data13 == +data13) {
            coerced12 = +data13;
          } else {
            const err27 = { instancePath: instancePath + "/meeting", schemaPath: "#/properties/meeting/type", keyword: "type", params: { type: schema21.properties.meeting.type } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (coerced12 !== void 0) {
          data13 = coerced12;
          if (data !== void 0) {
            data["meeting"] = coerced12;
          }
        }
      }
      if (typeof data13 === "string") {
        if (!pattern4.test(data13)) {
          const err28 = { instancePath: instancePath + "/meeting", schemaPath: "#/properties/meeting/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.response !== void 0) {
      let data14 = data.response;
      if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14))) {
        let dataType13 = typeof data14;
        let coerced13 = void 0;
        if (!(coerced13 !== void 0)) {
          if (dataType13 == "number" || dataType13 == "boolean") {
            coerced13 = "" + data14;
          } else if (data14 === null) {
            coerced13 = "";
          } else if (dataType13 == "boolean" || data14 === null || dataType13 == "string" && data14 && data14 == +data14) {
            coerced13 = +data14;
          } else {
            const err29 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: schema21.properties.response.type } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (coerced13 !== void 0) {
          data14 = coerced13;
          if (data !== void 0) {
            data["response"] = coerced13;
          }
        }
      }
      if (typeof data14 === "string") {
        if (!pattern4.test(data14)) {
          const err30 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data["next-review"] !== void 0) {
      let data15 = data["next-review"];
      if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15))) {
        let dataType14 = typeof data15;
        let coerced14 = void 0;
        if (!(coerced14 !== void 0)) {
          if (dataType14 == "number" || dataType14 == "boolean") {
            coerced14 = "" + data15;
          } else if (data15 === null) {
            coerced14 = "";
          } else if (dataType14 == "boolean" || data15 === null || dataType14 == "string" && data15 && data15 == +data15) {
            coerced14 = +data15;
          } else {
            const err31 = { instancePath: instancePath + "/next-review", schemaPath: "#/properties/next-review/type", keyword: "type", params: { type: schema21.properties["next-review"].type } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (coerced14 !== void 0) {
          data15 = coerced14;
          if (data !== void 0) {
            data["next-review"] = coerced14;
          }
        }
      }
      if (typeof data15 === "string") {
        if (!pattern4.test(data15)) {
          const err32 = { instancePath: instancePath + "/next-review", schemaPath: "#/properties/next-review/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "title": "Agreed", "description": "When and by whom the plan was agreed.", "type": "object", "properties": { "date": { "title": "Date agreed", "description": "An exact day such as 20 June 2024, or the words that were used, such as June 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["20 June 2024"] }, "body": { "title": "Body", "description": "Who agreed it.", "type": "string", "pattern": "\\S", "examples": ["Cabinet"] }, "minute": { "title": "Minute", "description": "The number of the minute or decision. Put it in quotes.", "type": ["string", "number"], "pattern": "\\S", "examples": ["24/31"] } }, "additionalProperties": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "body" || key0 === "minute")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema22.properties.date.type } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["date"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.body !== void 0) {
      let data1 = data.body;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["body"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.minute !== void 0) {
      let data2 = data.minute;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else if (dataType2 == "boolean" || data2 === null || dataType2 == "string" && data2 && data2 == +data2) {
            coerced2 = +data2;
          } else {
            const err5 = { instancePath: instancePath + "/minute", schemaPath: "#/properties/minute/type", keyword: "type", params: { type: schema22.properties.minute.type } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["minute"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err6 = { instancePath: instancePath + "/minute", schemaPath: "#/properties/minute/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "body" || key0 === "every" || key0 === "through")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data0 = data.body;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err2 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["body"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.every !== void 0) {
      let data1 = data.every;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err4 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["every"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.through !== void 0) {
      let data2 = data.through;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err6 = { instancePath: instancePath + "/through", schemaPath: "#/properties/through/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["through"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err7 = { instancePath: instancePath + "/through", schemaPath: "#/properties/through/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "title": "Report", "description": "One report that was given on this plan.", "type": "object", "properties": { "to": { "title": "To", "description": "Who received it.", "type": "string", "pattern": "\\S", "examples": ["Scrutiny Management Panel"] }, "date": { "title": "Date", "description": "The day it was given.", "type": ["string", "number"], "pattern": "\\S", "examples": ["5 December 2024"] }, "from": { "title": "From", "description": "Who gave it.", "type": "array", "items": { "title": "Author", "description": "A post, or a name that is already public.", "type": "string", "pattern": "\\S", "examples": ["Head of Policy"] }, "examples": [["Head of Policy"]] }, "title": { "title": "Title", "description": "The title of the report.", "type": "string", "pattern": "\\S", "examples": ["Corporate peer challenge: progress"] } }, "required": ["to", "date"], "additionalProperties": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.date === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "to" || key0 === "date" || key0 === "from" || key0 === "title")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data0 = data.to;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["to"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.date !== void 0) {
      let data1 = data.date;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1) {
            coerced1 = +data1;
          } else {
            const err5 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema24.properties.date.type } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["date"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string") {
            let dataType2 = typeof data3;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data3;
              } else if (data3 === null) {
                coerced2 = "";
              } else {
                const err7 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data3 = coerced2;
              if (data2 !== void 0) {
                data2[i0] = coerced2;
              }
            }
          }
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              const err8 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data4 = data.title;
      if (typeof data4 !== "string") {
        let dataType3 = typeof data4;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data4;
          } else if (data4 === null) {
            coerced3 = "";
          } else {
            const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data4 = coerced3;
          if (data !== void 0) {
            data["title"] = coerced3;
          }
        }
      }
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema25 = { "title": "Person", "description": "Someone, or some group, that leads actions.", "type": "object", "properties": { "name": { "title": "Name", "description": "The name. Only for councillors and chief officers, whose names are public.", "type": "string", "pattern": "\\S", "examples": ["Cllr A Jones"] }, "post": { "title": "Post", "description": "The post or portfolio, or the name of the group.", "type": "string", "pattern": "\\S", "examples": ["Chief Executive"] }, "cy": { "$ref": "#/$defs/welshPerson", "title": "Welsh", "description": "The name and the post in Welsh.", "examples": [{ "post": "Prif Weithredwr" }] }, "kind": { "title": "Kind", "description": "An officer, an elected member, a group such as a management team, or a partner outside the council.", "type": "string", "enum": ["officer", "member", "group", "partner"], "examples": ["officer"] }, "github": { "title": "GitHub name", "description": "The name of their GitHub account, without the @.", "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$", "patternErrorMessage": "Letters, digits and hyphens only, as the name of a GitHub account is, without the `@`.", "examples": ["exampleshire-ceo"] }, "members": { "title": "Members of the group", "description": "For a group: the keys of the people in it.", "type": "array", "items": { "title": "Person", "description": "A key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["ceo"] }, "examples": [["ceo", "cfo"]] } }, "required": ["kind"], "additionalProperties": false, "anyOf": [{ "required": ["post"] }, { "required": ["name"] }] };
var pattern41 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "post")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["name"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.post !== void 0) {
      let data1 = data.post;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/post", schemaPath: "#/properties/post/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["post"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/post", schemaPath: "#/properties/post/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.post === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "post" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "post" || key0 === "cy" || key0 === "kind" || key0 === "github" || key0 === "members")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["name"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.post !== void 0) {
      let data1 = data.post;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err7 = { instancePath: instancePath + "/post", schemaPath: "#/properties/post/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["post"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err8 = { instancePath: instancePath + "/post", schemaPath: "#/properties/post/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.cy !== void 0) {
      if (!validate64(data.cy, { instancePath: instancePath + "/cy", parentData: data, parentDataProperty: "cy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        let dataType2 = typeof data3;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data3;
          } else if (data3 === null) {
            coerced2 = "";
          } else {
            const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data3 = coerced2;
          if (data !== void 0) {
            data["kind"] = coerced2;
          }
        }
      }
      if (!(data3 === "officer" || data3 === "member" || data3 === "group" || data3 === "partner")) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema25.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.github !== void 0) {
      let data4 = data.github;
      if (typeof data4 !== "string") {
        let dataType3 = typeof data4;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data4;
          } else if (data4 === null) {
            coerced3 = "";
          } else {
            const err11 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data4 = coerced3;
          if (data !== void 0) {
            data["github"] = coerced3;
          }
        }
      }
      if (typeof data4 === "string") {
        if (!pattern41.test(data4)) {
          const err12 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.members !== void 0) {
      let data5 = data.members;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string") {
            let dataType4 = typeof data6;
            let coerced4 = void 0;
            if (!(coerced4 !== void 0)) {
              if (dataType4 == "number" || dataType4 == "boolean") {
                coerced4 = "" + data6;
              } else if (data6 === null) {
                coerced4 = "";
              } else {
                const err13 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (coerced4 !== void 0) {
              data6 = coerced4;
              if (data5 !== void 0) {
                data5[i0] = coerced4;
              }
            }
          }
          if (typeof data6 === "string") {
            if (!pattern3.test(data6)) {
              const err14 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema28 = { "title": "Standard status", "description": "How far something is.", "type": "string", "enum": ["not-started", "in-progress", "complete", "verified", "deferred", "cancelled", "superseded", "business-as-usual"], "examples": ["in-progress"] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "not-started" || data === "in-progress" || data === "complete" || data === "verified" || data === "deferred" || data === "cancelled" || data === "superseded" || data === "business-as-usual")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "title": "RAG", "description": "Red, amber or green; blue for complete.", "type": "string", "enum": ["red", "amber", "green", "blue"], "examples": ["amber"] };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "red" || data === "amber" || data === "green" || data === "blue")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "rag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate68(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.rag !== void 0) {
      if (!validate70(data.rag, { instancePath: instancePath + "/rag", parentData: data, parentDataProperty: "rag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema31 = { "title": "Origin of numbers", "description": "Where the numbers come from: the document, or ourselves.", "type": "string", "enum": ["document", "ours"], "examples": ["ours"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "document" || data === "ours")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "recommendations" || key0 === "actions")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.recommendations !== void 0) {
      if (!validate74(data.recommendations, { instancePath: instancePath + "/recommendations", parentData: data, parentDataProperty: "recommendations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.actions !== void 0) {
      if (!validate74(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "title": "Recommendation", "description": "What the reviewers recommended, and the actions that answer it.", "type": "object", "properties": { "ref": { "title": "Reference", "description": "The number or letter of the recommendation. A part has its own, such as 8a.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [1, "8a"] }, "part-of": { "title": "Part of", "description": "For a part: the reference of the recommendation it belongs to.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [8] }, "text": { "title": "Text", "description": "What was recommended. The words belong to the reviewers.", "type": "string", "pattern": "\\S", "examples": ["Make time for long-term planning."] }, "theme": { "title": "Theme", "description": "The heading it belongs under.", "type": "string", "pattern": "\\S", "examples": ["Leadership"] }, "context": { "title": "Context", "description": "What the council says about where it stands.", "type": "string", "pattern": "\\S", "examples": ["Meetings so far were about operations."] }, "response": { "title": "Response", "description": "Whether the council accepts the recommendation. With `partly` and `rejected` give the `reason`.", "type": "string", "enum": ["accepted", "partly", "rejected"], "examples": ["accepted"] }, "reason": { "title": "Reason", "description": "Why the council accepts it only partly, or not.", "type": "string", "pattern": "\\S", "examples": ["The council has no housing stock."] }, "cy": { "$ref": "#/$defs/welshRecommendation", "title": "Welsh", "description": "The text, theme, context and reason in Welsh.", "examples": [{ "text": "Neilltuo amser i gynllunio tymor hir." }] }, "leads": { "$ref": "#/$defs/leads", "title": "Leads", "description": "Who leads every action below that names nobody itself. A list of keys of `people:`, or the words of the document with the people they mean.", "examples": [["ceo"]] }, "programme": { "title": "Programme", "description": "The programme that every action below belongs to, unless it names another.", "type": "string", "pattern": "\\S", "examples": ["One Council"] }, "external-support": { "title": "External support", "description": "Help offered by others, such as the Local Government Association.", "type": "array", "items": { "$ref": "#/$defs/support" }, "examples": [[{ "from": "Local Government Association", "what": "A facilitator for two meetings" }]] }, "updates": { "title": "Updates", "description": "Progress told for the recommendation as a whole, oldest first.", "type": "array", "items": { "$ref": "#/$defs/update" }, "examples": [[{ "date": "2024-07-01", "note": "First meeting held." }]] }, "actions": { "title": "Actions", "description": "The actions that answer this recommendation.", "type": "array", "items": { "$ref": "#/$defs/action" }, "examples": [[{ "id": 1, "title": "Hold two joint planning meetings a year" }]] } }, "required": ["ref", "text"], "additionalProperties": false };
var pattern44 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "theme" || key0 === "context" || key0 === "reason")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["text"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.theme !== void 0) {
      let data1 = data.theme;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["theme"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.context !== void 0) {
      let data2 = data.context;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err5 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["context"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err6 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 !== "string") {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data3;
          } else if (data3 === null) {
            coerced3 = "";
          } else {
            const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["reason"] = coerced3;
          }
        }
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "title": "Leads", "description": "A list of keys of `people:`, or the words of the document with the people they mean.", "type": ["array", "object"], "items": { "title": "Lead", "description": "A key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["ceo"] }, "properties": { "says": { "title": "Says", "description": "The words of the document, where they say more than a name.", "type": "string", "pattern": "\\S", "examples": ["Cabinet and CMT led by Cllr Jones"] }, "who": { "title": "Who", "description": "The people the words mean, by their keys in `people:`.", "type": "array", "items": { "title": "Lead", "description": "A key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["cllr-jones"] }, "examples": [["cllr-jones"]] }, "supporting": { "title": "Supporting", "description": "Who supports the lead, by their keys in `people:`.", "type": "array", "items": { "title": "Person", "description": "A key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["cmt"] }, "examples": [["cmt"]] } }, "additionalProperties": false, "examples": [["ceo"]] };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema34.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data[i0] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "says" || key0 === "who" || key0 === "supporting")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.says !== void 0) {
      let data1 = data.says;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err4 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["says"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.who !== void 0) {
      let data2 = data.who;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            let dataType2 = typeof data3;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data3;
              } else if (data3 === null) {
                coerced2 = "";
              } else {
                const err6 = { instancePath: instancePath + "/who/" + i1, schemaPath: "#/properties/who/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data3 = coerced2;
              if (data2 !== void 0) {
                data2[i1] = coerced2;
              }
            }
          }
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              const err7 = { instancePath: instancePath + "/who/" + i1, schemaPath: "#/properties/who/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.supporting !== void 0) {
      let data4 = data.supporting;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 !== "string") {
            let dataType3 = typeof data5;
            let coerced3 = void 0;
            if (!(coerced3 !== void 0)) {
              if (dataType3 == "number" || dataType3 == "boolean") {
                coerced3 = "" + data5;
              } else if (data5 === null) {
                coerced3 = "";
              } else {
                const err9 = { instancePath: instancePath + "/supporting/" + i2, schemaPath: "#/properties/supporting/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (coerced3 !== void 0) {
              data5 = coerced3;
              if (data4 !== void 0) {
                data4[i2] = coerced3;
              }
            }
          }
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              const err10 = { instancePath: instancePath + "/supporting/" + i2, schemaPath: "#/properties/supporting/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/supporting", schemaPath: "#/properties/supporting/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "what")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["from"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.what !== void 0) {
      let data1 = data.what;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err4 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["what"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "title": "Update", "description": "What was told about progress on one day.", "type": "object", "properties": { "date": { "title": "Date", "description": "The day of the update, such as 1 September 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2024-09-01"] }, "note": { "title": "Note", "description": "What was told. Plain text.", "type": "string", "pattern": "\\S", "examples": ["Dates agreed."] }, "cy": { "$ref": "#/$defs/welshUpdate", "title": "Welsh", "description": "The note in Welsh.", "examples": [{ "note": "Cytunwyd ar y dyddiadau." }] }, "by": { "title": "By", "description": "Who told it: a key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["ceo"] } }, "required": ["date", "note"], "additionalProperties": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "note")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data0 = data.note;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["note"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.note === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "note" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "note" || key0 === "cy" || key0 === "by")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema36.properties.date.type } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["date"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.note !== void 0) {
      let data1 = data.note;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err5 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["note"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.cy !== void 0) {
      if (!validate86(data.cy, { instancePath: instancePath + "/cy", parentData: data, parentDataProperty: "cy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      let data3 = data.by;
      if (typeof data3 !== "string") {
        let dataType2 = typeof data3;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data3;
          } else if (data3 === null) {
            coerced2 = "";
          } else {
            const err7 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data3 = coerced2;
          if (data !== void 0) {
            data["by"] = coerced2;
          }
        }
      }
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema38 = { "title": "Action", "description": "Something the council will do, with a lead and a date.", "type": "object", "properties": { "id": { "title": "Id", "description": 'The number of the action: unique in the plan, and never used again for another one. Put it in quotes when it has a full stop, such as "1.10".', "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [1] }, "title": { "title": "Title", "description": "What will be done, in one short line.", "type": "string", "pattern": "\\S", "examples": ["Hold two joint planning meetings a year"] }, "details": { "title": "Details", "description": "The agreed wording in full, where it is longer than a title. Plain text, like the introduction.", "type": "string", "pattern": "\\S", "examples": ["Two meetings a year, one of them after the election.\n"], "defaultSnippets": [{ "label": "Text on lines of its own", "body": "|\n  ${1}" }] }, "cy": { "$ref": "#/$defs/welshAction", "title": "Welsh", "description": "The title and the details in Welsh.", "examples": [{ "title": "Cynnal dau gyfarfod cynllunio ar y cyd bob blwyddyn" }] }, "programme": { "title": "Programme", "description": "The programme this action belongs to.", "type": "string", "pattern": "\\S", "examples": ["One Council"] }, "also-answers": { "title": "Also answers", "description": "Other recommendations that this action answers.", "type": "array", "items": { "title": "Reference", "description": "The reference of a recommendation.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [2] }, "examples": [[2]] }, "leads": { "$ref": "#/$defs/leads", "title": "Leads", "description": "Who leads it: a list of keys of `people:`, or the words of the document with the people they mean. The first officer named is accountable.", "examples": [["ceo"]] }, "due": { "$ref": "#/$defs/due", "title": "Due", "description": "By when, in the council\u2019s own words, such as `May 2022`, `By end of July 2025` or `March 2025 and ongoing`.", "examples": ["March 2025 and ongoing"] }, "baseline": { "title": "Baseline", "description": "The first date agreed, for an action that is older than this file.", "type": ["string", "number"], "pattern": "\\S", "examples": ["December 2024"] }, "review": { "title": "Review", "description": "When an action without an end is looked at again.", "type": ["string", "number"], "pattern": "\\S", "examples": ["30 September 2025"] }, "status": { "title": "Status", "description": "How far it is: not-started, in-progress, complete, verified, deferred, cancelled, superseded, business-as-usual, or one of the words in `statuses:`.", "type": "string", "pattern": "\\S", "examples": ["in-progress"], "defaultSnippets": [{ "label": "not-started", "description": "Nothing has been done yet.", "body": "not-started" }, { "label": "in-progress", "description": "Work has begun.", "body": "in-progress" }, { "label": "complete", "description": "It is done, and there is proof.", "body": "complete" }, { "label": "verified", "description": "Somebody else than its lead has confirmed that it is done.", "body": "verified" }, { "label": "deferred", "description": "Put off, by a decision.", "body": "deferred" }, { "label": "cancelled", "description": "Given up, by a decision.", "body": "cancelled" }, { "label": "superseded", "description": "Replaced by something else.", "body": "superseded" }, { "label": "business-as-usual", "description": "Part of everyday work now.", "body": "business-as-usual" }] }, "rag": { "$ref": "#/$defs/rag", "title": "RAG", "description": "A rating given by hand. Give the `rag-reason` with it.", "examples": ["amber"] }, "rag-reason": { "title": "Reason for the rating", "description": "Why the rating was given by hand.", "type": "string", "pattern": "\\S", "examples": ["Waiting for the new committee cycle."] }, "milestones": { "title": "Milestones", "description": "Smaller steps inside the action, each with its own date. An action with an open milestone is late as soon as one of them is.", "type": "array", "items": { "$ref": "#/$defs/milestone" }, "examples": [[{ "id": "1a", "title": "Agree the dates", "due": "July 2024" }]] }, "measures": { "title": "Measures", "description": "How success is measured.", "type": "array", "items": { "$ref": "#/$defs/measure" }, "examples": [[{ "measure": "Meetings held", "baseline": 0, "target": 2, "actual": 1 }]] }, "updates": { "title": "Updates", "description": "What was told about progress, oldest first.", "type": "array", "items": { "$ref": "#/$defs/update" }, "examples": [[{ "date": "2024-09-01", "note": "Dates agreed.", "by": "ceo" }]] }, "date-changes": { "title": "Changes of date", "description": "Each time the date was moved, oldest first. `due` says the same as the last one.", "type": "array", "items": { "$ref": "#/$defs/dateChange" }, "examples": [[{ "date": "2024-11-02", "from": "December 2024", "to": "March 2025", "reason": "The first meeting fell into the election period." }]] }, "completed": { "$ref": "#/$defs/completed", "title": "Completed", "description": "When it was completed, and what proves it.", "examples": [{ "date": "March 2025", "evidence": ["https://example.gov.uk/minutes"] }] }, "verified": { "$ref": "#/$defs/verified", "title": "Verified", "description": "When somebody else than its lead confirmed that it is complete.", "examples": [{ "date": "2025-04-02", "by": "cllr-jones" }] }, "met": { "title": "Met", "description": "For an action that repeats: the days on which it was done.", "type": "array", "items": { "title": "Day", "description": "A day on which it was done.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2024-11-30"] }, "examples": [["2024-11-30"]] }, "stopped": { "$ref": "#/$defs/stopped", "title": "Stopped", "description": "For an action that is deferred, cancelled or superseded: when, why and by whom that was decided.", "examples": [{ "date": "2025-01-10", "reason": "Replaced by the new constitution." }] }, "depends-on": { "title": "Depends on", "description": "Actions that must be done first.", "type": "array", "items": { "title": "Action", "description": "The id of an action of this plan.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [3] }, "examples": [[3]] }, "previously": { "title": "Previous numbers", "description": "Ids that this action had before, so that its issue is found again. Never ids of other actions.", "type": "array", "items": { "title": "Id", "description": "An id that this action had before.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": ["7b"] }, "minItems": 1, "examples": [["7b"]] }, "sync": { "title": "Issues", "description": "`false`: no issue is ever opened about this action. It is late in reports all the same.", "type": "boolean", "examples": [false] }, "visibility": { "title": "Visibility", "description": "An `internal` action never appears in public output.", "type": "string", "enum": ["public", "internal"], "examples": ["internal"] }, "extra": { "title": "Extra columns", "description": "The council\u2019s own columns, carried into every report.", "type": "object", "additionalProperties": { "title": "Value", "description": "The text of the column.", "type": ["string", "number"], "pattern": "\\S", "examples": ["A17"] }, "examples": [{ "cost code": "A17" }] } }, "required": ["id", "title"], "additionalProperties": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "details")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["title"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.details !== void 0) {
      let data1 = data.details;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["details"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "title": "Due", "description": "A date in the council\u2019s own words; or the words of the document under `says` and the date they mean under `by`.", "type": ["string", "number", "object"], "pattern": "\\S", "allOf": [{ "$ref": "#/$defs/dueInWords" }], "examples": ["May 2025"] };
var schema41 = { "properties": { "says": { "title": "Says", "description": "The words of the document.", "type": ["string", "number"], "pattern": "\\S", "examples": ["After the election"] }, "by": { "title": "By", "description": "The date those words mean. Without it the words themselves are read.", "type": ["string", "number"], "pattern": "\\S", "examples": ["31 May 2025"] } }, "required": ["says"], "additionalProperties": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.says === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "says" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "says" || key0 === "by")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.says !== void 0) {
      let data0 = data.says;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err2 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: schema41.properties.says.type } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["says"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1) {
            coerced1 = +data1;
          } else {
            const err4 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: schema41.properties.by.type } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["by"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else if (dataType0 == "boolean" || data === null || dataType0 == "string" && data && data == +data) {
        coerced0 = +data;
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema40.type } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "title": "Milestone", "description": "A smaller step inside an action.", "type": "object", "properties": { "id": { "title": "Id", "description": "The number of the milestone, unique in the plan.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": ["1a"] }, "title": { "title": "Title", "description": "What will be done, in one short line.", "type": "string", "pattern": "\\S", "examples": ["Agree the dates"] }, "details": { "title": "Details", "description": "The agreed wording in full, where it is longer than a title.", "type": "string", "pattern": "\\S", "examples": ["Dates for both meetings, agreed with the group leaders."] }, "cy": { "$ref": "#/$defs/welshAction", "title": "Welsh", "description": "The title and the details in Welsh.", "examples": [{ "title": "Cytuno ar y dyddiadau" }] }, "leads": { "$ref": "#/$defs/leads", "title": "Leads", "description": "Who leads this step, where it is not the lead of the action.", "examples": [["ceo"]] }, "due": { "$ref": "#/$defs/due", "title": "Due", "description": "By when, in the council\u2019s own words.", "examples": ["July 2024"] }, "status": { "title": "Status", "description": "How far it is, in the same words as for an action.", "type": "string", "pattern": "\\S", "examples": ["complete"], "defaultSnippets": [{ "label": "not-started", "description": "Nothing has been done yet.", "body": "not-started" }, { "label": "in-progress", "description": "Work has begun.", "body": "in-progress" }, { "label": "complete", "description": "It is done, and there is proof.", "body": "complete" }, { "label": "verified", "description": "Somebody else than its lead has confirmed that it is done.", "body": "verified" }, { "label": "deferred", "description": "Put off, by a decision.", "body": "deferred" }, { "label": "cancelled", "description": "Given up, by a decision.", "body": "cancelled" }, { "label": "superseded", "description": "Replaced by something else.", "body": "superseded" }, { "label": "business-as-usual", "description": "Part of everyday work now.", "body": "business-as-usual" }] }, "completed": { "$ref": "#/$defs/completed", "title": "Completed", "description": "When it was completed, and what proves it.", "examples": [{ "date": "July 2024" }] }, "date-changes": { "title": "Changes of date", "description": "Each time the date was moved, oldest first.", "type": "array", "items": { "$ref": "#/$defs/dateChange" }, "examples": [[{ "date": "2024-06-02", "from": "June 2024", "to": "July 2024", "reason": "Illness." }]] } }, "required": ["title"], "additionalProperties": false };
var schema43 = { "title": "Completed", "description": "When it was completed, and what proves it.", "type": "object", "properties": { "date": { "title": "Date completed", "description": "An exact day such as 20 June 2024, or the words that were used, such as June 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["March 2025"] }, "evidence": { "title": "Evidence", "description": "What proves it: addresses of minutes, reports or pages, or a plain sentence that says where the proof is kept.", "type": "array", "items": { "title": "One piece of evidence", "description": "A web address, or a sentence that says where the proof is kept.", "type": "string", "pattern": "\\S", "examples": ["https://example.gov.uk/minutes/2024-09"] }, "examples": [["https://example.gov.uk/minutes/2024-09"]] } }, "additionalProperties": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "evidence")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema43.properties.date.type } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["date"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.evidence !== void 0) {
      let data1 = data.evidence;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            let dataType1 = typeof data2;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 == "number" || dataType1 == "boolean") {
                coerced1 = "" + data2;
              } else if (data2 === null) {
                coerced1 = "";
              } else {
                const err3 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (coerced1 !== void 0) {
              data2 = coerced1;
              if (data1 !== void 0) {
                data1[i0] = coerced1;
              }
            }
          }
          if (typeof data2 === "string") {
            if (!pattern4.test(data2)) {
              const err4 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "title": "Change of date", "description": "One move of the date, with the reason and who agreed it.", "type": "object", "properties": { "date": { "title": "Date of the decision", "description": "The day on which the move was agreed.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2024-11-02"] }, "from": { "title": "From", "description": "The date before.", "type": ["string", "number"], "pattern": "\\S", "examples": ["December 2024"] }, "to": { "title": "To", "description": "The date after.", "type": ["string", "number"], "pattern": "\\S", "examples": ["March 2025"] }, "reason": { "title": "Reason", "description": "Why it was moved.", "type": "string", "pattern": "\\S", "examples": ["The first meeting fell into the election period."] }, "body": { "title": "Body", "description": "Who agreed it.", "type": "string", "pattern": "\\S", "examples": ["Cabinet"] }, "minute": { "title": "Minute", "description": "The number of the minute or decision. Put it in quotes.", "type": ["string", "number"], "pattern": "\\S", "examples": ["24/77"] } }, "required": ["date", "from", "to"], "additionalProperties": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "from" || key0 === "to" || key0 === "reason" || key0 === "body" || key0 === "minute")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema44.properties.date.type } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["date"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err5 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1) {
            coerced1 = +data1;
          } else {
            const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: schema44.properties.from.type } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["from"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else if (dataType2 == "boolean" || data2 === null || dataType2 == "string" && data2 && data2 == +data2) {
            coerced2 = +data2;
          } else {
            const err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: schema44.properties.to.type } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["to"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err9 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 !== "string") {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data3;
          } else if (data3 === null) {
            coerced3 = "";
          } else {
            const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["reason"] = coerced3;
          }
        }
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.body !== void 0) {
      let data4 = data.body;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = void 0;
        if (!(coerced4 !== void 0)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err12 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (coerced4 !== void 0) {
          data4 = coerced4;
          if (data !== void 0) {
            data["body"] = coerced4;
          }
        }
      }
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err13 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.minute !== void 0) {
      let data5 = data.minute;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
        let dataType5 = typeof data5;
        let coerced5 = void 0;
        if (!(coerced5 !== void 0)) {
          if (dataType5 == "number" || dataType5 == "boolean") {
            coerced5 = "" + data5;
          } else if (data5 === null) {
            coerced5 = "";
          } else if (dataType5 == "boolean" || data5 === null || dataType5 == "string" && data5 && data5 == +data5) {
            coerced5 = +data5;
          } else {
            const err14 = { instancePath: instancePath + "/minute", schemaPath: "#/properties/minute/type", keyword: "type", params: { type: schema44.properties.minute.type } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (coerced5 !== void 0) {
          data5 = coerced5;
          if (data !== void 0) {
            data["minute"] = coerced5;
          }
        }
      }
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err15 = { instancePath: instancePath + "/minute", schemaPath: "#/properties/minute/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema42.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema42.properties.id.type } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["id"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern44.test(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["title"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.details !== void 0) {
      let data2 = data.details;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err6 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["details"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err7 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.cy !== void 0) {
      if (!validate90(data.cy, { instancePath: instancePath + "/cy", parentData: data, parentDataProperty: "cy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.leads !== void 0) {
      if (!validate81(data.leads, { instancePath: instancePath + "/leads", parentData: data, parentDataProperty: "leads", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.due !== void 0) {
      if (!validate93(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (typeof data6 !== "string") {
        let dataType3 = typeof data6;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data6;
          } else if (data6 === null) {
            coerced3 = "";
          } else {
            const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data6 = coerced3;
          if (data !== void 0) {
            data["status"] = coerced3;
          }
        }
      }
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.completed !== void 0) {
      if (!validate102(data.completed, { instancePath: instancePath + "/completed", parentData: data, parentDataProperty: "completed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data["date-changes"] !== void 0) {
      let data8 = data["date-changes"];
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate104(data8[i0], { instancePath: instancePath + "/date-changes/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/date-changes", schemaPath: "#/properties/date-changes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema45 = { "title": "Measure", "description": "One figure that shows success.", "type": "object", "properties": { "measure": { "title": "Measure", "description": "What is counted.", "type": "string", "pattern": "\\S", "examples": ["Meetings held"] }, "baseline": { "title": "Baseline", "description": "The figure at the start.", "type": ["string", "number"], "pattern": "\\S", "examples": [0] }, "target": { "title": "Target", "description": "The figure to reach.", "type": ["string", "number"], "pattern": "\\S", "examples": [2] }, "actual": { "title": "Actual", "description": "The figure now.", "type": ["string", "number"], "pattern": "\\S", "examples": [1] } }, "required": ["measure"], "additionalProperties": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.measure === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "measure" || key0 === "baseline" || key0 === "target" || key0 === "actual")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.measure !== void 0) {
      let data0 = data.measure;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err2 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["measure"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.baseline !== void 0) {
      let data1 = data.baseline;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1) {
            coerced1 = +data1;
          } else {
            const err4 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: schema45.properties.baseline.type } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["baseline"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else if (dataType2 == "boolean" || data2 === null || dataType2 == "string" && data2 && data2 == +data2) {
            coerced2 = +data2;
          } else {
            const err6 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: schema45.properties.target.type } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["target"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.actual !== void 0) {
      let data3 = data.actual;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data3;
          } else if (data3 === null) {
            coerced3 = "";
          } else if (dataType3 == "boolean" || data3 === null || dataType3 == "string" && data3 && data3 == +data3) {
            coerced3 = +data3;
          } else {
            const err8 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: schema45.properties.actual.type } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["actual"] = coerced3;
          }
        }
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err9 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "title": "Verified", "description": "Who confirmed it, and when.", "type": "object", "properties": { "date": { "title": "Date verified", "description": "An exact day such as 20 June 2024, or the words that were used, such as June 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2025-04-02"] }, "by": { "title": "By", "description": "Who confirmed it: a key of `people:`.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["cllr-jones"] } }, "required": ["date"], "additionalProperties": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "by")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema46.properties.date.type } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["date"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err4 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["by"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema47 = { "title": "Stopped", "description": "When, why and by whom an action was stopped.", "type": "object", "properties": { "date": { "title": "Date", "description": "An exact day such as 20 June 2024, or the words that were used, such as June 2024.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2025-01-10"] }, "reason": { "title": "Reason", "description": "Why it was stopped.", "type": "string", "pattern": "\\S", "examples": ["Replaced by the new constitution."] }, "body": { "title": "Body", "description": "Who decided it.", "type": "string", "pattern": "\\S", "examples": ["Cabinet"] }, "carried-to": { "title": "Carried to", "description": "The plan and action that takes it on.", "type": "string", "pattern": "\\S", "examples": ["exampleshire-2025/4"] } }, "required": ["reason"], "additionalProperties": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "reason" || key0 === "body" || key0 === "carried-to")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema47.properties.date.type } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["date"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.body !== void 0) {
      let data2 = data.body;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err6 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["body"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err7 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data["carried-to"] !== void 0) {
      let data3 = data["carried-to"];
      if (typeof data3 !== "string") {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data3;
          } else if (data3 === null) {
            coerced3 = "";
          } else {
            const err8 = { instancePath: instancePath + "/carried-to", schemaPath: "#/properties/carried-to/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["carried-to"] = coerced3;
          }
        }
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err9 = { instancePath: instancePath + "/carried-to", schemaPath: "#/properties/carried-to/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema38.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema38.properties.id.type } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["id"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern44.test(data0)) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["title"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.details !== void 0) {
      let data2 = data.details;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err7 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["details"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err8 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.cy !== void 0) {
      if (!validate90(data.cy, { instancePath: instancePath + "/cy", parentData: data, parentDataProperty: "cy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.programme !== void 0) {
      let data4 = data.programme;
      if (typeof data4 !== "string") {
        let dataType3 = typeof data4;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data4;
          } else if (data4 === null) {
            coerced3 = "";
          } else {
            const err9 = { instancePath: instancePath + "/programme", schemaPath: "#/properties/programme/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data4 = coerced3;
          if (data !== void 0) {
            data["programme"] = coerced3;
          }
        }
      }
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err10 = { instancePath: instancePath + "/programme", schemaPath: "#/properties/programme/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data["also-answers"] !== void 0) {
      let data5 = data["also-answers"];
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
            let dataType4 = typeof data6;
            let coerced4 = void 0;
            if (!(coerced4 !== void 0)) {
              if (dataType4 == "number" || dataType4 == "boolean") {
                coerced4 = "" + data6;
              } else if (data6 === null) {
                coerced4 = "";
              } else if (dataType4 == "boolean" || data6 === null || dataType4 == "string" && data6 && data6 == +data6) {
                coerced4 = +data6;
              } else {
                const err11 = { instancePath: instancePath + "/also-answers/" + i0, schemaPath: "#/properties/also-answers/items/type", keyword: "type", params: { type: schema38.properties["also-answers"].items.type } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (coerced4 !== void 0) {
              data6 = coerced4;
              if (data5 !== void 0) {
                data5[i0] = coerced4;
              }
            }
          }
          if (typeof data6 === "string") {
            if (!pattern44.test(data6)) {
              const err12 = { instancePath: instancePath + "/also-answers/" + i0, schemaPath: "#/properties/also-answers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/also-answers", schemaPath: "#/properties/also-answers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.leads !== void 0) {
      if (!validate81(data.leads, { instancePath: instancePath + "/leads", parentData: data, parentDataProperty: "leads", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.due !== void 0) {
      if (!validate93(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.baseline !== void 0) {
      let data9 = data.baseline;
      if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
        let dataType5 = typeof data9;
        let coerced5 = void 0;
        if (!(coerced5 !== void 0)) {
          if (dataType5 == "number" || dataType5 == "boolean") {
            coerced5 = "" + data9;
          } else if (data9 === null) {
            coerced5 = "";
          } else if (dataType5 == "boolean" || data9 === null || dataType5 == "string" && data9 && data9 == +data9) {
            coerced5 = +data9;
          } else {
            const err14 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: schema38.properties.baseline.type } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (coerced5 !== void 0) {
          data9 = coerced5;
          if (data !== void 0) {
            data["baseline"] = coerced5;
          }
        }
      }
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          const err15 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.review !== void 0) {
      let data10 = data.review;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
        let dataType6 = typeof data10;
        let coerced6 = void 0;
        if (!(coerced6 !== void 0)) {
          if (dataType6 == "number" || dataType6 == "boolean") {
            coerced6 = "" + data10;
          } else if (data10 === null) {
            coerced6 = "";
          } else if (dataType6 == "boolean" || data10 === null || dataType6 == "string" && data10 && data10 == +data10) {
            coerced6 = +data10;
          } else {
            const err16 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: schema38.properties.review.type } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (coerced6 !== void 0) {
          data10 = coerced6;
          if (data !== void 0) {
            data["review"] = coerced6;
          }
        }
      }
      if (typeof data10 === "string") {
        if (!pattern4.test(data10)) {
          const err17 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data11 = data.status;
      if (typeof data11 !== "string") {
        let dataType7 = typeof data11;
        let coerced7 = void 0;
        if (!(coerced7 !== void 0)) {
          if (dataType7 == "number" || dataType7 == "boolean") {
            coerced7 = "" + data11;
          } else if (data11 === null) {
            coerced7 = "";
          } else {
            const err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (coerced7 !== void 0) {
          data11 = coerced7;
          if (data !== void 0) {
            data["status"] = coerced7;
          }
        }
      }
      if (typeof data11 === "string") {
        if (!pattern4.test(data11)) {
          const err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.rag !== void 0) {
      if (!validate70(data.rag, { instancePath: instancePath + "/rag", parentData: data, parentDataProperty: "rag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data["rag-reason"] !== void 0) {
      let data13 = data["rag-reason"];
      if (typeof data13 !== "string") {
        let dataType8 = typeof data13;
        let coerced8 = void 0;
        if (!(coerced8 !== void 0)) {
          if (dataType8 == "number" || dataType8 == "boolean") {
            coerced8 = "" + data13;
          } else if (data13 === null) {
            coerced8 = "";
          } else {
            const err20 = { instancePath: instancePath + "/rag-reason", schemaPath: "#/properties/rag-reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (coerced8 !== void 0) {
          data13 = coerced8;
          if (data !== void 0) {
            data["rag-reason"] = coerced8;
          }
        }
      }
      if (typeof data13 === "string") {
        if (!pattern4.test(data13)) {
          const err21 = { instancePath: instancePath + "/rag-reason", schemaPath: "#/properties/rag-reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.milestones !== void 0) {
      let data14 = data.milestones;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate98(data14[i1], { instancePath: instancePath + "/milestones/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.measures !== void 0) {
      let data16 = data.measures;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate107(data16[i2], { instancePath: instancePath + "/measures/" + i2, parentData: data16, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.updates !== void 0) {
      let data18 = data.updates;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate85(data18[i3], { instancePath: instancePath + "/updates/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/updates", schemaPath: "#/properties/updates/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data["date-changes"] !== void 0) {
      let data20 = data["date-changes"];
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate104(data20[i4], { instancePath: instancePath + "/date-changes/" + i4, parentData: data20, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/date-changes", schemaPath: "#/properties/date-changes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.completed !== void 0) {
      if (!validate102(data.completed, { instancePath: instancePath + "/completed", parentData: data, parentDataProperty: "completed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.verified !== void 0) {
      if (!validate112(data.verified, { instancePath: instancePath + "/verified", parentData: data, parentDataProperty: "verified", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.met !== void 0) {
      let data24 = data.met;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data25 = data24[i5];
          if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25))) {
            let dataType9 = typeof data25;
            let coerced9 = void 0;
            if (!(coerced9 !== void 0)) {
              if (dataType9 == "number" || dataType9 == "boolean") {
                coerced9 = "" + data25;
              } else if (data25 === null) {
                coerced9 = "";
              } else if (dataType9 == "boolean" || data25 === null || dataType9 == "string" && data25 && data25 == +data25) {
                coerced9 = +data25;
              } else {
                const err26 = { instancePath: instancePath + "/met/" + i5, schemaPath: "#/properties/met/items/type", keyword: "type", params: { type: schema38.properties.met.items.type } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (coerced9 !== void 0) {
              data25 = coerced9;
              if (data24 !== void 0) {
                data24[i5] = coerced9;
              }
            }
          }
          if (typeof data25 === "string") {
            if (!pattern4.test(data25)) {
              const err27 = { instancePath: instancePath + "/met/" + i5, schemaPath: "#/properties/met/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/met", schemaPath: "#/properties/met/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.stopped !== void 0) {
      if (!validate114(data.stopped, { instancePath: instancePath + "/stopped", parentData: data, parentDataProperty: "stopped", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data["depends-on"] !== void 0) {
      let data27 = data["depends-on"];
      if (Array.isArray(data27)) {
        const len6 = data27.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data28 = data27[i6];
          if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28))) {
            let dataType10 = typeof data28;
            let coerced10 = void 0;
            if (!(coerced10 !== void 0)) {
              if (dataType10 == "number" || dataType10 == "boolean") {
                coerced10 = "" + data28;
              } else if (data28 === null) {
                coerced10 = "";
              } else if (dataType10 == "boolean" || data28 === null || dataType10 == "string" && data28 && data28 == +data28) {
                coerced10 = +data28;
              } else {
                const err29 = { instancePath: instancePath + "/depends-on/" + i6, schemaPath: "#/properties/depends-on/items/type", keyword: "type", params: { type: schema38.properties["depends-on"].items.type } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (coerced10 !== void 0) {
              data28 = coerced10;
              if (data27 !== void 0) {
                data27[i6] = coerced10;
              }
            }
          }
          if (typeof data28 === "string") {
            if (!pattern44.test(data28)) {
              const err30 = { instancePath: instancePath + "/depends-on/" + i6, schemaPath: "#/properties/depends-on/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/depends-on", schemaPath: "#/properties/depends-on/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      let data29 = data.previously;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          const err32 = { instancePath: instancePath + "/previously", schemaPath: "#/properties/previously/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len7 = data29.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data30 = data29[i7];
          if (typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30))) {
            let dataType11 = typeof data30;
            let coerced11 = void 0;
            if (!(coerced11 !== void 0)) {
              if (dataType11 == "number" || dataType11 == "boolean") {
                coerced11 = "" + data30;
              } else if (data30 === null) {
                coerced11 = "";
              } else if (dataType11 == "boolean" || data30 === null || dataType11 == "string" && data30 && data30 == +data30) {
                coerced11 = +data30;
              } else {
                const err33 = { instancePath: instancePath + "/previously/" + i7, schemaPath: "#/properties/previously/items/type", keyword: "type", params: { type: schema38.properties.previously.items.type } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (coerced11 !== void 0) {
              data30 = coerced11;
              if (data29 !== void 0) {
                data29[i7] = coerced11;
              }
            }
          }
          if (typeof data30 === "string") {
            if (!pattern44.test(data30)) {
              const err34 = { instancePath: instancePath + "/previously/" + i7, schemaPath: "#/properties/previously/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/previously", schemaPath: "#/properties/previously/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.sync !== void 0) {
      let data31 = data.sync;
      if (typeof data31 !== "boolean") {
        let coerced12 = void 0;
        if (!(coerced12 !== void 0)) {
          if (data31 === "false" || data31 === 0 || data31 === null) {
            coerced12 = false;
          } else if (data31 === "true" || data31 === 1) {
            coerced12 = true;
          } else {
            const err36 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (coerced12 !== void 0) {
          data31 = coerced12;
          if (data !== void 0) {
            data["sync"] = coerced12;
          }
        }
      }
    }
    if (data.visibility !== void 0) {
      let data32 = data.visibility;
      if (typeof data32 !== "string") {
        let dataType13 = typeof data32;
        let coerced13 = void 0;
        if (!(coerced13 !== void 0)) {
          if (dataType13 == "number" || dataType13 == "boolean") {
            coerced13 = "" + data32;
          } else if (data32 === null) {
            coerced13 = "";
          } else {
            const err37 = { instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (coerced13 !== void 0) {
          data32 = coerced13;
          if (data !== void 0) {
            data["visibility"] = coerced13;
          }
        }
      }
      if (!(data32 === "public" || data32 === "internal")) {
        const err38 = { instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema38.properties.visibility.enum } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.extra !== void 0) {
      let data33 = data.extra;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key1 in data33) {
          let data34 = data33[key1];
          if (typeof data34 !== "string" && !(typeof data34 == "number" && isFinite(data34))) {
            let dataType14 = typeof data34;
            let coerced14 = void 0;
            if (!(coerced14 !== void 0)) {
              if (dataType14 == "number" || dataType14 == "boolean") {
                coerced14 = "" + data34;
              } else if (data34 === null) {
                coerced14 = "";
              } else if (dataType14 == "boolean" || data34 === null || dataType14 == "string" && data34 && data34 == +data34) {
                coerced14 = +data34;
              } else {
                const err39 = { instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/extra/additionalProperties/type", keyword: "type", params: { type: schema38.properties.extra.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (coerced14 !== void 0) {
              data34 = coerced14;
              if (data33 !== void 0) {
                data33[key1] = coerced14;
              }
            }
          }
          if (typeof data34 === "string") {
            if (!pattern4.test(data34)) {
              const err40 = { instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/extra/additionalProperties/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ref === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema32.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ref !== void 0) {
      let data0 = data.ref;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err3 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: schema32.properties.ref.type } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["ref"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern44.test(data0)) {
          const err4 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data["part-of"] !== void 0) {
      let data1 = data["part-of"];
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1) {
            coerced1 = +data1;
          } else {
            const err5 = { instancePath: instancePath + "/part-of", schemaPath: "#/properties/part-of/type", keyword: "type", params: { type: schema32.properties["part-of"].type } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["part-of"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern44.test(data1)) {
          const err6 = { instancePath: instancePath + "/part-of", schemaPath: "#/properties/part-of/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.text !== void 0) {
      let data2 = data.text;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err7 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["text"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err8 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.theme !== void 0) {
      let data3 = data.theme;
      if (typeof data3 !== "string") {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data3;
          } else if (data3 === null) {
            coerced3 = "";
          } else {
            const err9 = { instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["theme"] = coerced3;
          }
        }
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err10 = { instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.context !== void 0) {
      let data4 = data.context;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = void 0;
        if (!(coerced4 !== void 0)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err11 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (coerced4 !== void 0) {
          data4 = coerced4;
          if (data !== void 0) {
            data["context"] = coerced4;
          }
        }
      }
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err12 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.response !== void 0) {
      let data5 = data.response;
      if (typeof data5 !== "string") {
        let dataType5 = typeof data5;
        let coerced5 = void 0;
        if (!(coerced5 !== void 0)) {
          if (dataType5 == "number" || dataType5 == "boolean") {
            coerced5 = "" + data5;
          } else if (data5 === null) {
            coerced5 = "";
          } else {
            const err13 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (coerced5 !== void 0) {
          data5 = coerced5;
          if (data !== void 0) {
            data["response"] = coerced5;
          }
        }
      }
      if (!(data5 === "accepted" || data5 === "partly" || data5 === "rejected")) {
        const err14 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/enum", keyword: "enum", params: { allowedValues: schema32.properties.response.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      if (typeof data6 !== "string") {
        let dataType6 = typeof data6;
        let coerced6 = void 0;
        if (!(coerced6 !== void 0)) {
          if (dataType6 == "number" || dataType6 == "boolean") {
            coerced6 = "" + data6;
          } else if (data6 === null) {
            coerced6 = "";
          } else {
            const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (coerced6 !== void 0) {
          data6 = coerced6;
          if (data !== void 0) {
            data["reason"] = coerced6;
          }
        }
      }
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.cy !== void 0) {
      if (!validate79(data.cy, { instancePath: instancePath + "/cy", parentData: data, parentDataProperty: "cy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.leads !== void 0) {
      if (!validate81(data.leads, { instancePath: instancePath + "/leads", parentData: data, parentDataProperty: "leads", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.programme !== void 0) {
      let data9 = data.programme;
      if (typeof data9 !== "string") {
        let dataType7 = typeof data9;
        let coerced7 = void 0;
        if (!(coerced7 !== void 0)) {
          if (dataType7 == "number" || dataType7 == "boolean") {
            coerced7 = "" + data9;
          } else if (data9 === null) {
            coerced7 = "";
          } else {
            const err17 = { instancePath: instancePath + "/programme", schemaPath: "#/properties/programme/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (coerced7 !== void 0) {
          data9 = coerced7;
          if (data !== void 0) {
            data["programme"] = coerced7;
          }
        }
      }
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          const err18 = { instancePath: instancePath + "/programme", schemaPath: "#/properties/programme/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data["external-support"] !== void 0) {
      let data10 = data["external-support"];
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate83(data10[i0], { instancePath: instancePath + "/external-support/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/external-support", schemaPath: "#/properties/external-support/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.updates !== void 0) {
      let data12 = data.updates;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate85(data12[i1], { instancePath: instancePath + "/updates/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/updates", schemaPath: "#/properties/updates/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data14 = data.actions;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate89(data14[i2], { instancePath: instancePath + "/actions/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "title": "Waiver", "description": "A finding that is accepted for a time.", "type": "object", "properties": { "rule": { "title": "Rule", "description": "The name of the rule, as `check` prints it.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["missing-lead"] }, "action": { "title": "Action", "description": "The id of the action it is for. Without it the waiver is for the whole plan.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [12] }, "recommendation": { "title": "Recommendation", "description": "The reference of the recommendation it is for.", "type": ["string", "number"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": [5] }, "until": { "title": "Until", "description": "The last day on which the finding is accepted.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2025-03-31"] }, "reason": { "title": "Reason", "description": "Why it is accepted.", "type": "string", "pattern": "\\S", "examples": ["The post is vacant."] } }, "required": ["rule", "until", "reason"], "additionalProperties": false };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.until === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "action" || key0 === "recommendation" || key0 === "until" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["rule"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.action !== void 0) {
      let data1 = data.action;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1) {
            coerced1 = +data1;
          } else {
            const err6 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: schema48.properties.action.type } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["action"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern44.test(data1)) {
          const err7 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.recommendation !== void 0) {
      let data2 = data.recommendation;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else if (dataType2 == "boolean" || data2 === null || dataType2 == "string" && data2 && data2 == +data2) {
            coerced2 = +data2;
          } else {
            const err8 = { instancePath: instancePath + "/recommendation", schemaPath: "#/properties/recommendation/type", keyword: "type", params: { type: schema48.properties.recommendation.type } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["recommendation"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern44.test(data2)) {
          const err9 = { instancePath: instancePath + "/recommendation", schemaPath: "#/properties/recommendation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        let dataType3 = typeof data3;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data3;
          } else if (data3 === null) {
            coerced3 = "";
          } else if (dataType3 == "boolean" || data3 === null || dataType3 == "string" && data3 && data3 == +data3) {
            coerced3 = +data3;
          } else {
            const err10 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: schema48.properties.until.type } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data3 = coerced3;
          if (data !== void 0) {
            data["until"] = coerced3;
          }
        }
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err11 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = void 0;
        if (!(coerced4 !== void 0)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (coerced4 !== void 0) {
          data4 = coerced4;
          if (data !== void 0) {
            data["reason"] = coerced4;
          }
        }
      }
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "title": "Obligation", "description": "One thing that has to be done by a day, or again and again.", "type": "object", "properties": { "what": { "title": "What", "description": "What has to be done.", "type": "string", "pattern": "\\S", "examples": ["Report to the commissioners"] }, "due": { "$ref": "#/$defs/due", "title": "Due", "description": "By when, or how often, in words such as `31 March 2025`, `within 28 days` or `every 6 months`.", "examples": ["every 6 months"] }, "from": { "title": "From", "description": "The day that `within 28 days` or `every 6 months` counts from. Without it, the day on which the plan was agreed.", "type": ["string", "number"], "pattern": "\\S", "examples": ["1 July 2024"] }, "source": { "title": "Source", "description": "Who asks for it: the direction, the letter or the standing order.", "type": "string", "pattern": "\\S", "examples": ["Direction of 1 July 2024, paragraph 3"] }, "met": { "title": "Met", "description": "The days on which it was done.", "type": "array", "items": { "title": "Day", "description": "A day on which it was done.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2024-12-18"] }, "examples": [["2024-12-18"]] } }, "required": ["what", "due"], "additionalProperties": false };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.due === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "due" || key0 === "from" || key0 === "source" || key0 === "met")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.what !== void 0) {
      let data0 = data.what;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err3 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["what"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.due !== void 0) {
      if (!validate93(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        let dataType1 = typeof data2;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data2;
          } else if (data2 === null) {
            coerced1 = "";
          } else if (dataType1 == "boolean" || data2 === null || dataType1 == "string" && data2 && data2 == +data2) {
            coerced1 = +data2;
          } else {
            const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: schema49.properties.from.type } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data2 = coerced1;
          if (data !== void 0) {
            data["from"] = coerced1;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (typeof data3 !== "string") {
        let dataType2 = typeof data3;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data3;
          } else if (data3 === null) {
            coerced2 = "";
          } else {
            const err7 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data3 = coerced2;
          if (data !== void 0) {
            data["source"] = coerced2;
          }
        }
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err8 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.met !== void 0) {
      let data4 = data.met;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
            let dataType3 = typeof data5;
            let coerced3 = void 0;
            if (!(coerced3 !== void 0)) {
              if (dataType3 == "number" || dataType3 == "boolean") {
                coerced3 = "" + data5;
              } else if (data5 === null) {
                coerced3 = "";
              } else if (dataType3 == "boolean" || data5 === null || dataType3 == "string" && data5 && data5 == +data5) {
                coerced3 = +data5;
              } else {
                const err9 = { instancePath: instancePath + "/met/" + i0, schemaPath: "#/properties/met/items/type", keyword: "type", params: { type: schema49.properties.met.items.type } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (coerced3 !== void 0) {
              data5 = coerced3;
              if (data4 !== void 0) {
                data4[i0] = coerced3;
              }
            }
          }
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err10 = { instancePath: instancePath + "/met/" + i0, schemaPath: "#/properties/met/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/met", schemaPath: "#/properties/met/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema50 = { "title": "Closed", "description": "When and why the plan ended.", "type": "object", "properties": { "date": { "title": "Date closed", "description": "The day on which the plan ended.", "type": ["string", "number"], "pattern": "\\S", "examples": ["2026-03-31"] }, "reason": { "title": "Reason", "description": "Why it ended, or what took its place.", "type": "string", "pattern": "\\S", "examples": ["Carried into the corporate plan."] } }, "required": ["date", "reason"], "additionalProperties": false };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "reason")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0) {
            coerced0 = +data0;
          } else {
            const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema50.properties.date.type } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["date"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.council === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "council" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.recommendations === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommendations" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data0 = data.plan;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err5 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["plan"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err6 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["title"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.council !== void 0) {
      let data2 = data.council;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err9 = { instancePath: instancePath + "/council", schemaPath: "#/properties/council/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["council"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err10 = { instancePath: instancePath + "/council", schemaPath: "#/properties/council/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.languages !== void 0) {
      let data3 = data.languages;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string") {
            let dataType3 = typeof data4;
            let coerced3 = void 0;
            if (!(coerced3 !== void 0)) {
              if (dataType3 == "number" || dataType3 == "boolean") {
                coerced3 = "" + data4;
              } else if (data4 === null) {
                coerced3 = "";
              } else {
                const err11 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (coerced3 !== void 0) {
              data4 = coerced3;
              if (data3 !== void 0) {
                data3[i0] = coerced3;
              }
            }
          }
          if (!(data4 === "en" || data4 === "cy")) {
            const err12 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.languages.items.enum } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data5 = data.members;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== "string") {
            let dataType4 = typeof data6;
            let coerced4 = void 0;
            if (!(coerced4 !== void 0)) {
              if (dataType4 == "number" || dataType4 == "boolean") {
                coerced4 = "" + data6;
              } else if (data6 === null) {
                coerced4 = "";
              } else {
                const err14 = { instancePath: instancePath + "/members/" + i1, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (coerced4 !== void 0) {
              data6 = coerced4;
              if (data5 !== void 0) {
                data5[i1] = coerced4;
              }
            }
          }
          if (typeof data6 === "string") {
            if (!pattern4.test(data6)) {
              const err15 = { instancePath: instancePath + "/members/" + i1, schemaPath: "#/properties/members/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.introduction !== void 0) {
      let data7 = data.introduction;
      if (typeof data7 !== "string") {
        let dataType5 = typeof data7;
        let coerced5 = void 0;
        if (!(coerced5 !== void 0)) {
          if (dataType5 == "number" || dataType5 == "boolean") {
            coerced5 = "" + data7;
          } else if (data7 === null) {
            coerced5 = "";
          } else {
            const err17 = { instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (coerced5 !== void 0) {
          data7 = coerced5;
          if (data !== void 0) {
            data["introduction"] = coerced5;
          }
        }
      }
      if (typeof data7 === "string") {
        if (!pattern4.test(data7)) {
          const err18 = { instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.cy !== void 0) {
      if (!validate53(data.cy, { instancePath: instancePath + "/cy", parentData: data, parentDataProperty: "cy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      let data9 = data.source;
      if (typeof data9 !== "string") {
        let dataType6 = typeof data9;
        let coerced6 = void 0;
        if (!(coerced6 !== void 0)) {
          if (dataType6 == "number" || dataType6 == "boolean") {
            coerced6 = "" + data9;
          } else if (data9 === null) {
            coerced6 = "";
          } else {
            const err19 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (coerced6 !== void 0) {
          data9 = coerced6;
          if (data !== void 0) {
            data["source"] = coerced6;
          }
        }
      }
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          const err20 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.reviews !== void 0) {
      let data10 = data.reviews;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate55(data10[i2], { instancePath: instancePath + "/reviews/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.agreed !== void 0) {
      if (!validate57(data.agreed, { instancePath: instancePath + "/agreed", parentData: data, parentDataProperty: "agreed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.monitoring !== void 0) {
      let data13 = data.monitoring;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate59(data13[i3], { instancePath: instancePath + "/monitoring/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.reported !== void 0) {
      let data15 = data.reported;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate61(data15[i4], { instancePath: instancePath + "/reported/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/reported", schemaPath: "#/properties/reported/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data17 = data.people;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key1 in data17) {
          const _errs33 = errors;
          if (typeof key1 === "string") {
            if (!pattern3.test(key1)) {
              const err24 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          var valid11 = _errs33 === errors;
          if (!valid11) {
            const err25 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key2 in data17) {
          if (!validate63(data17[key2], { instancePath: instancePath + "/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data19 = data.terms;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          let data20 = data19[key3];
          if (typeof data20 !== "string") {
            let dataType7 = typeof data20;
            let coerced7 = void 0;
            if (!(coerced7 !== void 0)) {
              if (dataType7 == "number" || dataType7 == "boolean") {
                coerced7 = "" + data20;
              } else if (data20 === null) {
                coerced7 = "";
              } else {
                const err27 = { instancePath: instancePath + "/terms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/terms/additionalProperties/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (coerced7 !== void 0) {
              data20 = coerced7;
              if (data19 !== void 0) {
                data19[key3] = coerced7;
              }
            }
          }
          if (typeof data20 === "string") {
            if (!pattern4.test(data20)) {
              const err28 = { instancePath: instancePath + "/terms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/terms/additionalProperties/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.statuses !== void 0) {
      let data21 = data.statuses;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key4 in data21) {
          if (!validate67(data21[key4], { instancePath: instancePath + "/statuses/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.numbering !== void 0) {
      if (!validate73(data.numbering, { instancePath: instancePath + "/numbering", parentData: data, parentDataProperty: "numbering", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.recommendations !== void 0) {
      let data24 = data.recommendations;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate78(data24[i5], { instancePath: instancePath + "/recommendations/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/recommendations", schemaPath: "#/properties/recommendations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data26 = data.actions;
      if (Array.isArray(data26)) {
        const len6 = data26.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate89(data26[i6], { instancePath: instancePath + "/actions/" + i6, parentData: data26, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data28 = data.waivers;
      if (Array.isArray(data28)) {
        const len7 = data28.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate119(data28[i7], { instancePath: instancePath + "/waivers/" + i7, parentData: data28, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.obligations !== void 0) {
      let data30 = data.obligations;
      if (Array.isArray(data30)) {
        const len8 = data30.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate121(data30[i8], { instancePath: instancePath + "/obligations/" + i8, parentData: data30, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/obligations", schemaPath: "#/properties/obligations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (!validate124(data.closed, { instancePath: instancePath + "/closed", parentData: data, parentDataProperty: "closed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
