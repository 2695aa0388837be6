// Written by scripts/generate.mjs from the schemas in schema/. Do not edit: run `npm run generate`.
// @ts-nocheck
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://civicplan.github.io/schema/config.schema.json", "title": "Configuration", "description": "Settings for all plans of a repository. Nothing needs configuring to start.", "type": "object", "properties": { "severities": { "title": "Severities", "description": "How serious a finding of a rule is here: off, note, warning or error. By the name of the rule.", "type": "object", "additionalProperties": { "title": "Severity", "description": "off, note, warning or error.", "type": "string", "enum": ["off", "note", "warning", "error"], "examples": ["warning"] }, "examples": [{ "missing-lead": "warning" }] }, "due-soon-days": { "title": "Due soon", "description": "How many days before its date an action counts as due soon.", "type": "integer", "minimum": 0, "maximum": 366, "examples": [30] }, "meanings": { "title": "Meanings of dates", "description": "What words of a date mean here, where councils differ. What is left out keeps its usual meaning.", "type": "object", "properties": { "seasons": { "title": "Seasons", "description": "First and last month of the seasons that are not the usual ones.", "type": "object", "properties": { "spring": { "$ref": "#/$defs/season", "title": "Spring", "description": "First and last month of spring. Without it: March to May.", "examples": [{ "from": "March", "to": "May" }] }, "summer": { "$ref": "#/$defs/season", "title": "Summer", "description": "First and last month of summer. Without it: June to August.", "examples": [{ "from": "June", "to": "August" }] }, "autumn": { "$ref": "#/$defs/season", "title": "Autumn", "description": "First and last month of autumn. Without it: September to November.", "examples": [{ "from": "September", "to": "November" }] }, "winter": { "$ref": "#/$defs/season", "title": "Winter", "description": "First and last month of winter. The winter of 2025 begins in 2025. Without it: December to February.", "examples": [{ "from": "December", "to": "February" }] } }, "additionalProperties": false, "examples": [{ "summer": { "from": "May", "to": "September" } }] }, "quarters": { "title": "Quarters", "description": "What `Q3 2025` is, where only one year is written: `calendar` for July to September 2025, `financial` for the third quarter of the financial year that begins in 2025. Without it such words are not understood.", "type": "string", "enum": ["calendar", "financial"], "examples": ["financial"] }, "financial-year-starts": { "title": "Start of the financial year", "description": "The month in which `2025/26` begins, and its first quarter. Without it: April.", "type": "string", "enum": ["February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], "examples": ["April"] }, "parts-of-month": { "title": "Parts of a month", "description": "On which day `early May` and `mid May` end. `Late May` and `end of May` end with the month.", "type": "object", "properties": { "early": { "title": "Early", "description": "The last day of the early part. Without it: 10.", "type": "integer", "minimum": 1, "maximum": 26, "examples": [7] }, "mid": { "title": "Mid", "description": "The last day of the middle part. Without it: 20.", "type": "integer", "minimum": 2, "maximum": 27, "examples": [21] } }, "additionalProperties": false, "examples": [{ "early": 7, "mid": 21 }] }, "parts-of-year": { "title": "Parts of a year", "description": "With which month `early 2025` and `mid 2025` end. `Late 2025` ends with the year.", "type": "object", "properties": { "early": { "title": "Early", "description": "The last month of the early part. Without it: April.", "type": "string", "enum": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"], "examples": ["March"] }, "mid": { "title": "Mid", "description": "The last month of the middle part. Without it: August.", "type": "string", "enum": ["February", "March", "April", "May", "June", "July", "August", "September", "October", "November"], "examples": ["September"] } }, "additionalProperties": false, "examples": [{ "early": "March", "mid": "September" }] } }, "additionalProperties": false, "examples": [{ "quarters": "financial" }] }, "statuses": { "title": "Status words", "description": "The council's own words for how far an action is, for all plans. A plan that explains one of them itself is believed.", "type": "object", "additionalProperties": { "$ref": "#/$defs/statusWord" }, "examples": [{ "Off plan, no mitigation": { "status": "in-progress", "rag": "red" } }] }, "rag": { "title": "RAG rule", "description": "How ratings are worked out. Every report that shows ratings prints it. Without it: by lateness, and red after one month.", "type": "object", "properties": { "rule": { "title": "Rule", "description": "`lateness`: green in time, amber when late, red when later than `red-after`. `three-months`: the same, and red when more than three months late. `risk`: green without a risk, amber with issues, red with significant ones; that is a judgement, given by hand with `rag` and `rag-reason`. `per-cent`: by how much of the measures or milestones is done. `off`: no ratings are worked out.", "type": "string", "enum": ["lateness", "three-months", "risk", "per-cent", "off"], "examples": ["lateness"] }, "red-after": { "title": "Red after", "description": "For the rule `lateness`: how late an action may be and still be amber, in days, weeks or months. Without it: 1 month.", "type": "string", "pattern": "^[0-9]{1,3} (?:day|week|month)s?$", "patternErrorMessage": "A number and `days`, `weeks` or `months`.", "examples": ["3 months"] }, "green-from": { "title": "Green from", "description": "For the rule `per-cent`: from how many per cent complete an action is green.", "type": "integer", "minimum": 1, "maximum": 100, "examples": [80] }, "amber-from": { "title": "Amber from", "description": "For the rule `per-cent`: from how many per cent complete an action is amber. Below that it is red.", "type": "integer", "minimum": 1, "maximum": 100, "examples": [50] }, "complete": { "title": "Rating of what is complete", "description": "`blue`, or `green` where the council has no blue. Without it: blue.", "type": "string", "enum": ["blue", "green"], "examples": ["green"] } }, "required": ["rule"], "additionalProperties": false, "examples": [{ "rule": "lateness", "red-after": "3 months" }] }, "plans": { "title": "Settings for some plans", "description": "Settings that hold only for the plans named. A later entry wins over an earlier one.", "type": "array", "items": { "title": "Group of plans", "description": "Settings that hold only for the plans named.", "type": "object", "properties": { "only": { "title": "Only for", "description": "The ids of the plans.", "type": "array", "items": { "title": "Plan id", "description": "The id of a plan.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["exampleshire-2013"] }, "examples": [["exampleshire-2013"]], "minItems": 1 }, "severities": { "title": "Severities", "description": "How serious a finding of a rule is in these plans.", "type": "object", "additionalProperties": { "title": "Severity", "description": "off, note, warning or error.", "type": "string", "enum": ["off", "note", "warning", "error"], "examples": ["warning"] }, "examples": [{ "missing-lead": "warning" }] } }, "required": ["only", "severities"], "additionalProperties": false }, "examples": [[{ "only": ["exampleshire-2013"], "severities": { "missing-lead": "warning" } }]] }, "templates": { "title": "Templates", "description": "The folder with your council's own templates, beside this file. What is not in it comes from civicplan.", "type": "string", "maxLength": 100, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "patternErrorMessage": "Letters, digits, full stops, hyphens and underscores only, without a space.", "examples": ["our-templates"] }, "theme": { "title": "Look of the web pages", "description": "How web pages look, so that they match the council\u2019s own.", "type": "object", "properties": { "council": { "title": "Name at the top", "description": "The name at the top of every web page. Without it: the council of the plan.", "type": "string", "pattern": "\\S", "maxLength": 100, "examples": ["Exampleshire Council"] }, "accent": { "title": "Accent colour", "description": "The colour of the band at the top and of links, as `#` and six digits. White letters have to be readable on it.", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$", "patternErrorMessage": "`#` and six digits or letters from A to F, in quotation marks.", "examples": ["#652c95"] }, "typeface": { "title": "Typeface", "description": "The typeface of web pages, by its name; several parted by commas, the first that a reader has is used. Nothing is downloaded. Without it: Arial.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9 -]*(?:, ?[A-Za-z0-9][A-Za-z0-9 -]*)*$", "patternErrorMessage": "Names of typefaces, parted by commas.", "maxLength": 200, "examples": ["Verdana, sans-serif"] } }, "additionalProperties": false, "examples": [{ "accent": "#652c95" }] }, "repository": { "title": "Repository", "description": "Where the plans are on GitHub: web pages then link to the line of an action, and let readers suggest a change. In a run on GitHub it is known without this.", "type": "object", "properties": { "address": { "title": "Address", "description": "The web address of the repository.", "type": "string", "pattern": "^https://[A-Za-z0-9.-]+(?::[0-9]+)?/[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "patternErrorMessage": "`https://`, a host, an owner and the name of a repository, parted by slashes.", "examples": ["https://github.com/exampleshire/plans"] }, "branch": { "title": "Branch", "description": "The branch to which changes are suggested. Without it: main.", "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "patternErrorMessage": "Letters, digits, full stops, slashes, hyphens and underscores only, without a space.", "maxLength": 200, "examples": ["main"] } }, "additionalProperties": false, "examples": [{ "address": "https://github.com/exampleshire/plans" }] }, "site": { "title": "Web site", "description": "What web pages say of themselves.", "type": "object", "properties": { "address": { "title": "Address", "description": "The web address at which the site is published. The feed of changes needs it, and is left out without it.", "type": "string", "pattern": "^https?://[^\\s?#]+$", "patternErrorMessage": "`https://` and an address without a space, `?` or `#`.", "examples": ["https://plans.example.gov.uk/"] }, "contact": { "title": "Contact", "description": "Where readers report what they cannot use, for the accessibility statement: a web address, an email address of a team, or words.", "type": "string", "pattern": "\\S", "maxLength": 300, "examples": ["https://www.example.gov.uk/contact"] }, "prepared": { "title": "Prepared", "description": "The day on which the accessibility statement was prepared.", "type": "string", "examples": ["1 May 2026"] }, "licence": { "title": "Licence", "description": "`ogl-3`: web pages say that they are published under the Open Government Licence. Without it they name no licence.", "type": "string", "enum": ["ogl-3"], "examples": ["ogl-3"] } }, "additionalProperties": false, "examples": [{ "contact": "https://www.example.gov.uk/contact" }] }, "names": { "title": "Names", "description": "How reports and issues call staff. `posts`: by the post, with the name only where that would not tell who is meant. `full`: name and post. Councillors are always named. Internal reports have all names. Without it: posts.", "type": "string", "enum": ["posts", "full"], "examples": ["posts"] }, "meeting": { "title": "Meeting", "description": "What the cover of a report for a meeting says, unless the command says otherwise.", "type": "object", "properties": { "to": { "title": "To", "description": "The body that the reports go to.", "type": "string", "pattern": "\\S", "examples": ["Scrutiny Management Panel"] }, "from": { "title": "From", "description": "The posts that report.", "type": "array", "items": { "title": "Post", "description": "A post, such as Head of Policy.", "type": "string", "pattern": "\\S", "examples": ["Head of Policy"] }, "examples": [["Head of Policy"]] } }, "additionalProperties": false, "examples": [{ "to": "Scrutiny Management Panel", "from": ["Head of Policy"] }] }, "sync": { "title": "Issues", "description": "Settings for the issues that chase overdue actions.", "type": "object", "properties": { "labels": { "title": "Labels", "description": "Labels given to every new issue, besides `overdue`.", "type": "array", "items": { "title": "Label", "description": "The name of a label, at most 50 characters.", "type": "string", "pattern": "\\S", "examples": ["improvement plan"], "maxLength": 50 }, "examples": [["improvement plan"]] }, "plan-labels": { "title": "Labels of plans", "description": "Whether a new issue gets a label with the id of its plan. Without it: true.", "type": "boolean", "examples": [true] }, "lead-labels": { "title": "Labels of leads", "description": "Whether a new issue gets a label for each lead, such as `lead: Chief Executive`. Without it: true.", "type": "boolean", "examples": [true] }, "assign": { "title": "Assign", "description": "Whether a new issue is given to the GitHub accounts of its leads, where the plan names them and the repository allows it. Without it: true.", "type": "boolean", "examples": [true] }, "reminders": { "title": "Reminders", "description": "Whether an action gets its issue already when it is due soon (see `due-soon-days`). Without it: false.", "type": "boolean", "examples": [true] }, "dashboard": { "title": "Dashboard", "description": "Whether one more issue shows how all plans stand: the figures, what is overdue, what is due next, and the day of the last run. Without it: false.", "type": "boolean", "examples": [true] } }, "additionalProperties": false, "examples": [{ "labels": ["improvement plan"], "reminders": true }] }, "pdf": { "title": "PDF", "description": "How reports are laid out as PDF.", "type": "object", "properties": { "paper": { "title": "Paper", "description": "How the pages stand: landscape or portrait, always A4. Without it: landscape.", "type": "string", "enum": ["landscape", "portrait"], "examples": ["portrait"] } }, "additionalProperties": false, "examples": [{ "paper": "portrait" }] } }, "additionalProperties": false, "$defs": { "season": { "title": "Season", "description": "First and last month of a season.", "type": "object", "properties": { "from": { "$ref": "#/$defs/month", "title": "From", "description": "The first month of the season.", "examples": ["May"] }, "to": { "$ref": "#/$defs/month", "title": "To", "description": "The last month. One that comes first in the calendar lies in the year after.", "examples": ["September"] } }, "required": ["from", "to"], "additionalProperties": false }, "month": { "title": "Month", "description": "The name of a month.", "type": "string", "enum": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], "examples": ["May"] }, "statusWord": { "title": "Status word", "description": "What one of the council\u2019s own status words means.", "type": "object", "properties": { "status": { "$ref": "#/$defs/status", "title": "Standard status", "description": "The standard status that the word means.", "examples": ["in-progress"] }, "rag": { "$ref": "#/$defs/rag", "title": "RAG", "description": "The rating that goes with the word, if there is one.", "examples": ["red"] } }, "required": ["status"], "additionalProperties": false }, "status": { "title": "Standard status", "description": "How far something is.", "type": "string", "enum": ["not-started", "in-progress", "complete", "verified", "deferred", "cancelled", "superseded", "business-as-usual"], "examples": ["in-progress"] }, "rag": { "title": "RAG", "description": "Red, amber or green; blue for complete.", "type": "string", "enum": ["red", "amber", "green", "blue"], "examples": ["amber"] } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var schema21 = { "title": "Month", "description": "The name of a month.", "type": "string", "enum": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], "examples": ["May"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
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
  if (!(data === "January" || data === "February" || data === "March" || data === "April" || data === "May" || data === "June" || data === "July" || data === "August" || data === "September" || data === "October" || data === "November" || data === "December")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate54(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate54(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
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
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "title": "Standard status", "description": "How far something is.", "type": "string", "enum": ["not-started", "in-progress", "complete", "verified", "deferred", "cancelled", "superseded", "business-as-usual"], "examples": ["in-progress"] };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema24 = { "title": "RAG", "description": "Red, amber or green; blue for complete.", "type": "string", "enum": ["red", "amber", "green", "blue"], "examples": ["amber"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (!validate62(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.rag !== void 0) {
      if (!validate64(data.rag, { instancePath: instancePath + "/rag", parentData: data, parentDataProperty: "rag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("^[0-9]{1,3} (?:day|week|month)s?$", "u");
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var pattern6 = new RegExp("\\S", "u");
var pattern7 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
var pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 -]*(?:, ?[A-Za-z0-9][A-Za-z0-9 -]*)*$", "u");
var pattern9 = new RegExp("^https://[A-Za-z0-9.-]+(?::[0-9]+)?/[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
var pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");
var pattern11 = new RegExp("^https?://[^\\s?#]+$", "u");
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
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.severities !== void 0) {
      let data0 = data.severities;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 !== "string") {
            let dataType0 = typeof data1;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data1;
              } else if (data1 === null) {
                coerced0 = "";
              } else {
                const err1 = { instancePath: instancePath + "/severities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severities/additionalProperties/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (coerced0 !== void 0) {
              data1 = coerced0;
              if (data0 !== void 0) {
                data0[key1] = coerced0;
              }
            }
          }
          if (!(data1 === "off" || data1 === "note" || data1 === "warning" || data1 === "error")) {
            const err2 = { instancePath: instancePath + "/severities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severities/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.severities.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["due-soon-days"] !== void 0) {
      let data2 = data["due-soon-days"];
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        let dataType1 = typeof data2;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
            coerced1 = +data2;
          } else {
            const err4 = { instancePath: instancePath + "/due-soon-days", schemaPath: "#/properties/due-soon-days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data2 = coerced1;
          if (data !== void 0) {
            data["due-soon-days"] = coerced1;
          }
        }
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 366 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/due-soon-days", schemaPath: "#/properties/due-soon-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/due-soon-days", schemaPath: "#/properties/due-soon-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.meanings !== void 0) {
      let data3 = data.meanings;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          if (!(key2 === "seasons" || key2 === "quarters" || key2 === "financial-year-starts" || key2 === "parts-of-month" || key2 === "parts-of-year")) {
            const err7 = { instancePath: instancePath + "/meanings", schemaPath: "#/properties/meanings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.seasons !== void 0) {
          let data4 = data3.seasons;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key3 in data4) {
              if (!(key3 === "spring" || key3 === "summer" || key3 === "autumn" || key3 === "winter")) {
                const err8 = { instancePath: instancePath + "/meanings/seasons", schemaPath: "#/properties/meanings/properties/seasons/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data4.spring !== void 0) {
              if (!validate53(data4.spring, { instancePath: instancePath + "/meanings/seasons/spring", parentData: data4, parentDataProperty: "spring", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data4.summer !== void 0) {
              if (!validate53(data4.summer, { instancePath: instancePath + "/meanings/seasons/summer", parentData: data4, parentDataProperty: "summer", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data4.autumn !== void 0) {
              if (!validate53(data4.autumn, { instancePath: instancePath + "/meanings/seasons/autumn", parentData: data4, parentDataProperty: "autumn", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data4.winter !== void 0) {
              if (!validate53(data4.winter, { instancePath: instancePath + "/meanings/seasons/winter", parentData: data4, parentDataProperty: "winter", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/meanings/seasons", schemaPath: "#/properties/meanings/properties/seasons/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.quarters !== void 0) {
          let data9 = data3.quarters;
          if (typeof data9 !== "string") {
            let dataType2 = typeof data9;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data9;
              } else if (data9 === null) {
                coerced2 = "";
              } else {
                const err10 = { instancePath: instancePath + "/meanings/quarters", schemaPath: "#/properties/meanings/properties/quarters/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data9 = coerced2;
              if (data3 !== void 0) {
                data3["quarters"] = coerced2;
              }
            }
          }
          if (!(data9 === "calendar" || data9 === "financial")) {
            const err11 = { instancePath: instancePath + "/meanings/quarters", schemaPath: "#/properties/meanings/properties/quarters/enum", keyword: "enum", params: { allowedValues: schema19.properties.meanings.properties.quarters.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3["financial-year-starts"] !== void 0) {
          let data10 = data3["financial-year-starts"];
          if (typeof data10 !== "string") {
            let dataType3 = typeof data10;
            let coerced3 = void 0;
            if (!(coerced3 !== void 0)) {
              if (dataType3 == "number" || dataType3 == "boolean") {
                coerced3 = "" + data10;
              } else if (data10 === null) {
                coerced3 = "";
              } else {
                const err12 = { instancePath: instancePath + "/meanings/financial-year-starts", schemaPath: "#/properties/meanings/properties/financial-year-starts/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (coerced3 !== void 0) {
              data10 = coerced3;
              if (data3 !== void 0) {
                data3["financial-year-starts"] = coerced3;
              }
            }
          }
          if (!(data10 === "February" || data10 === "March" || data10 === "April" || data10 === "May" || data10 === "June" || data10 === "July" || data10 === "August" || data10 === "September" || data10 === "October" || data10 === "November" || data10 === "December")) {
            const err13 = { instancePath: instancePath + "/meanings/financial-year-starts", schemaPath: "#/properties/meanings/properties/financial-year-starts/enum", keyword: "enum", params: { allowedValues: schema19.properties.meanings.properties["financial-year-starts"].enum } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3["parts-of-month"] !== void 0) {
          let data11 = data3["parts-of-month"];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key4 in data11) {
              if (!(key4 === "early" || key4 === "mid")) {
                const err14 = { instancePath: instancePath + "/meanings/parts-of-month", schemaPath: "#/properties/meanings/properties/parts-of-month/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data11.early !== void 0) {
              let data12 = data11.early;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                let dataType4 = typeof data12;
                let coerced4 = void 0;
                if (!(coerced4 !== void 0)) {
                  if (dataType4 === "boolean" || data12 === null || dataType4 === "string" && data12 && data12 == +data12 && !(data12 % 1)) {
                    coerced4 = +data12;
                  } else {
                    const err15 = { instancePath: instancePath + "/meanings/parts-of-month/early", schemaPath: "#/properties/meanings/properties/parts-of-month/properties/early/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (coerced4 !== void 0) {
                  data12 = coerced4;
                  if (data11 !== void 0) {
                    data11["early"] = coerced4;
                  }
                }
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 26 || isNaN(data12)) {
                  const err16 = { instancePath: instancePath + "/meanings/parts-of-month/early", schemaPath: "#/properties/meanings/properties/parts-of-month/properties/early/maximum", keyword: "maximum", params: { comparison: "<=", limit: 26 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data12 < 1 || isNaN(data12)) {
                  const err17 = { instancePath: instancePath + "/meanings/parts-of-month/early", schemaPath: "#/properties/meanings/properties/parts-of-month/properties/early/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data11.mid !== void 0) {
              let data13 = data11.mid;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                let dataType5 = typeof data13;
                let coerced5 = void 0;
                if (!(coerced5 !== void 0)) {
                  if (dataType5 === "boolean" || data13 === null || dataType5 === "string" && data13 && data13 == +data13 && !(data13 % 1)) {
                    coerced5 = +data13;
                  } else {
                    const err18 = { instancePath: instancePath + "/meanings/parts-of-month/mid", schemaPath: "#/properties/meanings/properties/parts-of-month/properties/mid/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (coerced5 !== void 0) {
                  data13 = coerced5;
                  if (data11 !== void 0) {
                    data11["mid"] = coerced5;
                  }
                }
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 27 || isNaN(data13)) {
                  const err19 = { instancePath: instancePath + "/meanings/parts-of-month/mid", schemaPath: "#/properties/meanings/properties/parts-of-month/properties/mid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 27 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data13 < 2 || isNaN(data13)) {
                  const err20 = { instancePath: instancePath + "/meanings/parts-of-month/mid", schemaPath: "#/properties/meanings/properties/parts-of-month/properties/mid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/meanings/parts-of-month", schemaPath: "#/properties/meanings/properties/parts-of-month/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3["parts-of-year"] !== void 0) {
          let data14 = data3["parts-of-year"];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key5 in data14) {
              if (!(key5 === "early" || key5 === "mid")) {
                const err22 = { instancePath: instancePath + "/meanings/parts-of-year", schemaPath: "#/properties/meanings/properties/parts-of-year/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data14.early !== void 0) {
              let data15 = data14.early;
              if (typeof data15 !== "string") {
                let dataType6 = typeof data15;
                let coerced6 = void 0;
                if (!(coerced6 !== void 0)) {
                  if (dataType6 == "number" || dataType6 == "boolean") {
                    coerced6 = "" + data15;
                  } else if (data15 === null) {
                    coerced6 = "";
                  } else {
                    const err23 = { instancePath: instancePath + "/meanings/parts-of-year/early", schemaPath: "#/properties/meanings/properties/parts-of-year/properties/early/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (coerced6 !== void 0) {
                  data15 = coerced6;
                  if (data14 !== void 0) {
                    data14["early"] = coerced6;
                  }
                }
              }
              if (!(data15 === "January" || data15 === "February" || data15 === "March" || data15 === "April" || data15 === "May" || data15 === "June" || data15 === "July" || data15 === "August" || data15 === "September" || data15 === "October")) {
                const err24 = { instancePath: instancePath + "/meanings/parts-of-year/early", schemaPath: "#/properties/meanings/properties/parts-of-year/properties/early/enum", keyword: "enum", params: { allowedValues: schema19.properties.meanings.properties["parts-of-year"].properties.early.enum } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data14.mid !== void 0) {
              let data16 = data14.mid;
              if (typeof data16 !== "string") {
                let dataType7 = typeof data16;
                let coerced7 = void 0;
                if (!(coerced7 !== void 0)) {
                  if (dataType7 == "number" || dataType7 == "boolean") {
                    coerced7 = "" + data16;
                  } else if (data16 === null) {
                    coerced7 = "";
                  } else {
                    const err25 = { instancePath: instancePath + "/meanings/parts-of-year/mid", schemaPath: "#/properties/meanings/properties/parts-of-year/properties/mid/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (coerced7 !== void 0) {
                  data16 = coerced7;
                  if (data14 !== void 0) {
                    data14["mid"] = coerced7;
                  }
                }
              }
              if (!(data16 === "February" || data16 === "March" || data16 === "April" || data16 === "May" || data16 === "June" || data16 === "July" || data16 === "August" || data16 === "September" || data16 === "October" || data16 === "November")) {
                const err26 = { instancePath: instancePath + "/meanings/parts-of-year/mid", schemaPath: "#/properties/meanings/properties/parts-of-year/properties/mid/enum", keyword: "enum", params: { allowedValues: schema19.properties.meanings.properties["parts-of-year"].properties.mid.enum } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/meanings/parts-of-year", schemaPath: "#/properties/meanings/properties/parts-of-year/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/meanings", schemaPath: "#/properties/meanings/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.statuses !== void 0) {
      let data17 = data.statuses;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key6 in data17) {
          if (!validate61(data17[key6], { instancePath: instancePath + "/statuses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.rag !== void 0) {
      let data19 = data.rag;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.rule === void 0) {
          const err30 = { instancePath: instancePath + "/rag", schemaPath: "#/properties/rag/required", keyword: "required", params: { missingProperty: "rule" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key7 in data19) {
          if (!(key7 === "rule" || key7 === "red-after" || key7 === "green-from" || key7 === "amber-from" || key7 === "complete")) {
            const err31 = { instancePath: instancePath + "/rag", schemaPath: "#/properties/rag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data19.rule !== void 0) {
          let data20 = data19.rule;
          if (typeof data20 !== "string") {
            let dataType8 = typeof data20;
            let coerced8 = void 0;
            if (!(coerced8 !== void 0)) {
              if (dataType8 == "number" || dataType8 == "boolean") {
                coerced8 = "" + data20;
              } else if (data20 === null) {
                coerced8 = "";
              } else {
                const err32 = { instancePath: instancePath + "/rag/rule", schemaPath: "#/properties/rag/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (coerced8 !== void 0) {
              data20 = coerced8;
              if (data19 !== void 0) {
                data19["rule"] = coerced8;
              }
            }
          }
          if (!(data20 === "lateness" || data20 === "three-months" || data20 === "risk" || data20 === "per-cent" || data20 === "off")) {
            const err33 = { instancePath: instancePath + "/rag/rule", schemaPath: "#/properties/rag/properties/rule/enum", keyword: "enum", params: { allowedValues: schema19.properties.rag.properties.rule.enum } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data19["red-after"] !== void 0) {
          let data21 = data19["red-after"];
          if (typeof data21 !== "string") {
            let dataType9 = typeof data21;
            let coerced9 = void 0;
            if (!(coerced9 !== void 0)) {
              if (dataType9 == "number" || dataType9 == "boolean") {
                coerced9 = "" + data21;
              } else if (data21 === null) {
                coerced9 = "";
              } else {
                const err34 = { instancePath: instancePath + "/rag/red-after", schemaPath: "#/properties/rag/properties/red-after/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (coerced9 !== void 0) {
              data21 = coerced9;
              if (data19 !== void 0) {
                data19["red-after"] = coerced9;
              }
            }
          }
          if (typeof data21 === "string") {
            if (!pattern3.test(data21)) {
              const err35 = { instancePath: instancePath + "/rag/red-after", schemaPath: "#/properties/rag/properties/red-after/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3} (?:day|week|month)s?$" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if (data19["green-from"] !== void 0) {
          let data22 = data19["green-from"];
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            let dataType10 = typeof data22;
            let coerced10 = void 0;
            if (!(coerced10 !== void 0)) {
              if (dataType10 === "boolean" || data22 === null || dataType10 === "string" && data22 && data22 == +data22 && !(data22 % 1)) {
                coerced10 = +data22;
              } else {
                const err36 = { instancePath: instancePath + "/rag/green-from", schemaPath: "#/properties/rag/properties/green-from/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (coerced10 !== void 0) {
              data22 = coerced10;
              if (data19 !== void 0) {
                data19["green-from"] = coerced10;
              }
            }
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 100 || isNaN(data22)) {
              const err37 = { instancePath: instancePath + "/rag/green-from", schemaPath: "#/properties/rag/properties/green-from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data22 < 1 || isNaN(data22)) {
              const err38 = { instancePath: instancePath + "/rag/green-from", schemaPath: "#/properties/rag/properties/green-from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
        if (data19["amber-from"] !== void 0) {
          let data23 = data19["amber-from"];
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            let dataType11 = typeof data23;
            let coerced11 = void 0;
            if (!(coerced11 !== void 0)) {
              if (dataType11 === "boolean" || data23 === null || dataType11 === "string" && data23 && data23 == +data23 && !(data23 % 1)) {
                coerced11 = +data23;
              } else {
                const err39 = { instancePath: instancePath + "/rag/amber-from", schemaPath: "#/properties/rag/properties/amber-from/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (coerced11 !== void 0) {
              data23 = coerced11;
              if (data19 !== void 0) {
                data19["amber-from"] = coerced11;
              }
            }
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 100 || isNaN(data23)) {
              const err40 = { instancePath: instancePath + "/rag/amber-from", schemaPath: "#/properties/rag/properties/amber-from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data23 < 1 || isNaN(data23)) {
              const err41 = { instancePath: instancePath + "/rag/amber-from", schemaPath: "#/properties/rag/properties/amber-from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
        if (data19.complete !== void 0) {
          let data24 = data19.complete;
          if (typeof data24 !== "string") {
            let dataType12 = typeof data24;
            let coerced12 = void 0;
            if (!(coerced12 !== void 0)) {
              if (dataType12 == "number" || dataType12 == "boolean") {
                coerced12 = "" + data24;
              } else if (data24 === null) {
                coerced12 = "";
              } else {
                const err42 = { instancePath: instancePath + "/rag/complete", schemaPath: "#/properties/rag/properties/complete/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (coerced12 !== void 0) {
              data24 = coerced12;
              if (data19 !== void 0) {
                data19["complete"] = coerced12;
              }
            }
          }
          if (!(data24 === "blue" || data24 === "green")) {
            const err43 = { instancePath: instancePath + "/rag/complete", schemaPath: "#/properties/rag/properties/complete/enum", keyword: "enum", params: { allowedValues: schema19.properties.rag.properties.complete.enum } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/rag", schemaPath: "#/properties/rag/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.plans !== void 0) {
      let data25 = data.plans;
      if (Array.isArray(data25)) {
        const len0 = data25.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data26 = data25[i0];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.only === void 0) {
              const err45 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "only" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data26.severities === void 0) {
              const err46 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "severities" } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            for (const key8 in data26) {
              if (!(key8 === "only" || key8 === "severities")) {
                const err47 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data26.only !== void 0) {
              let data27 = data26.only;
              if (Array.isArray(data27)) {
                if (data27.length < 1) {
                  const err48 = { instancePath: instancePath + "/plans/" + i0 + "/only", schemaPath: "#/properties/plans/items/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                const len1 = data27.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data28 = data27[i1];
                  if (typeof data28 !== "string") {
                    let dataType13 = typeof data28;
                    let coerced13 = void 0;
                    if (!(coerced13 !== void 0)) {
                      if (dataType13 == "number" || dataType13 == "boolean") {
                        coerced13 = "" + data28;
                      } else if (data28 === null) {
                        coerced13 = "";
                      } else {
                        const err49 = { instancePath: instancePath + "/plans/" + i0 + "/only/" + i1, schemaPath: "#/properties/plans/items/properties/only/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                    }
                    if (coerced13 !== void 0) {
                      data28 = coerced13;
                      if (data27 !== void 0) {
                        data27[i1] = coerced13;
                      }
                    }
                  }
                  if (typeof data28 === "string") {
                    if (!pattern4.test(data28)) {
                      const err50 = { instancePath: instancePath + "/plans/" + i0 + "/only/" + i1, schemaPath: "#/properties/plans/items/properties/only/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err51 = { instancePath: instancePath + "/plans/" + i0 + "/only", schemaPath: "#/properties/plans/items/properties/only/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data26.severities !== void 0) {
              let data29 = data26.severities;
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key9 in data29) {
                  let data30 = data29[key9];
                  if (typeof data30 !== "string") {
                    let dataType14 = typeof data30;
                    let coerced14 = void 0;
                    if (!(coerced14 !== void 0)) {
                      if (dataType14 == "number" || dataType14 == "boolean") {
                        coerced14 = "" + data30;
                      } else if (data30 === null) {
                        coerced14 = "";
                      } else {
                        const err52 = { instancePath: instancePath + "/plans/" + i0 + "/severities/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plans/items/properties/severities/additionalProperties/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err52];
                        } else {
                          vErrors.push(err52);
                        }
                        errors++;
                      }
                    }
                    if (coerced14 !== void 0) {
                      data30 = coerced14;
                      if (data29 !== void 0) {
                        data29[key9] = coerced14;
                      }
                    }
                  }
                  if (!(data30 === "off" || data30 === "note" || data30 === "warning" || data30 === "error")) {
                    const err53 = { instancePath: instancePath + "/plans/" + i0 + "/severities/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plans/items/properties/severities/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.plans.items.properties.severities.additionalProperties.enum } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
              } else {
                const err54 = { instancePath: instancePath + "/plans/" + i0 + "/severities", schemaPath: "#/properties/plans/items/properties/severities/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.templates !== void 0) {
      let data31 = data.templates;
      if (typeof data31 !== "string") {
        let dataType15 = typeof data31;
        let coerced15 = void 0;
        if (!(coerced15 !== void 0)) {
          if (dataType15 == "number" || dataType15 == "boolean") {
            coerced15 = "" + data31;
          } else if (data31 === null) {
            coerced15 = "";
          } else {
            const err57 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (coerced15 !== void 0) {
          data31 = coerced15;
          if (data !== void 0) {
            data["templates"] = coerced15;
          }
        }
      }
      if (typeof data31 === "string") {
        if (func2(data31) > 100) {
          const err58 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (!pattern5.test(data31)) {
          const err59 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      }
    }
    if (data.theme !== void 0) {
      let data32 = data.theme;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key10 in data32) {
          if (!(key10 === "council" || key10 === "accent" || key10 === "typeface")) {
            const err60 = { instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data32.council !== void 0) {
          let data33 = data32.council;
          if (typeof data33 !== "string") {
            let dataType16 = typeof data33;
            let coerced16 = void 0;
            if (!(coerced16 !== void 0)) {
              if (dataType16 == "number" || dataType16 == "boolean") {
                coerced16 = "" + data33;
              } else if (data33 === null) {
                coerced16 = "";
              } else {
                const err61 = { instancePath: instancePath + "/theme/council", schemaPath: "#/properties/theme/properties/council/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (coerced16 !== void 0) {
              data33 = coerced16;
              if (data32 !== void 0) {
                data32["council"] = coerced16;
              }
            }
          }
          if (typeof data33 === "string") {
            if (func2(data33) > 100) {
              const err62 = { instancePath: instancePath + "/theme/council", schemaPath: "#/properties/theme/properties/council/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (!pattern6.test(data33)) {
              const err63 = { instancePath: instancePath + "/theme/council", schemaPath: "#/properties/theme/properties/council/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
        if (data32.accent !== void 0) {
          let data34 = data32.accent;
          if (typeof data34 !== "string") {
            let dataType17 = typeof data34;
            let coerced17 = void 0;
            if (!(coerced17 !== void 0)) {
              if (dataType17 == "number" || dataType17 == "boolean") {
                coerced17 = "" + data34;
              } else if (data34 === null) {
                coerced17 = "";
              } else {
                const err64 = { instancePath: instancePath + "/theme/accent", schemaPath: "#/properties/theme/properties/accent/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (coerced17 !== void 0) {
              data34 = coerced17;
              if (data32 !== void 0) {
                data32["accent"] = coerced17;
              }
            }
          }
          if (typeof data34 === "string") {
            if (!pattern7.test(data34)) {
              const err65 = { instancePath: instancePath + "/theme/accent", schemaPath: "#/properties/theme/properties/accent/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
        }
        if (data32.typeface !== void 0) {
          let data35 = data32.typeface;
          if (typeof data35 !== "string") {
            let dataType18 = typeof data35;
            let coerced18 = void 0;
            if (!(coerced18 !== void 0)) {
              if (dataType18 == "number" || dataType18 == "boolean") {
                coerced18 = "" + data35;
              } else if (data35 === null) {
                coerced18 = "";
              } else {
                const err66 = { instancePath: instancePath + "/theme/typeface", schemaPath: "#/properties/theme/properties/typeface/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (coerced18 !== void 0) {
              data35 = coerced18;
              if (data32 !== void 0) {
                data32["typeface"] = coerced18;
              }
            }
          }
          if (typeof data35 === "string") {
            if (func2(data35) > 200) {
              const err67 = { instancePath: instancePath + "/theme/typeface", schemaPath: "#/properties/theme/properties/typeface/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (!pattern8.test(data35)) {
              const err68 = { instancePath: instancePath + "/theme/typeface", schemaPath: "#/properties/theme/properties/typeface/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 -]*(?:, ?[A-Za-z0-9][A-Za-z0-9 -]*)*$" } };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data36 = data.repository;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key11 in data36) {
          if (!(key11 === "address" || key11 === "branch")) {
            const err70 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data36.address !== void 0) {
          let data37 = data36.address;
          if (typeof data37 !== "string") {
            let dataType19 = typeof data37;
            let coerced19 = void 0;
            if (!(coerced19 !== void 0)) {
              if (dataType19 == "number" || dataType19 == "boolean") {
                coerced19 = "" + data37;
              } else if (data37 === null) {
                coerced19 = "";
              } else {
                const err71 = { instancePath: instancePath + "/repository/address", schemaPath: "#/properties/repository/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (coerced19 !== void 0) {
              data37 = coerced19;
              if (data36 !== void 0) {
                data36["address"] = coerced19;
              }
            }
          }
          if (typeof data37 === "string") {
            if (!pattern9.test(data37)) {
              const err72 = { instancePath: instancePath + "/repository/address", schemaPath: "#/properties/repository/properties/address/pattern", keyword: "pattern", params: { pattern: "^https://[A-Za-z0-9.-]+(?::[0-9]+)?/[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
        }
        if (data36.branch !== void 0) {
          let data38 = data36.branch;
          if (typeof data38 !== "string") {
            let dataType20 = typeof data38;
            let coerced20 = void 0;
            if (!(coerced20 !== void 0)) {
              if (dataType20 == "number" || dataType20 == "boolean") {
                coerced20 = "" + data38;
              } else if (data38 === null) {
                coerced20 = "";
              } else {
                const err73 = { instancePath: instancePath + "/repository/branch", schemaPath: "#/properties/repository/properties/branch/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (coerced20 !== void 0) {
              data38 = coerced20;
              if (data36 !== void 0) {
                data36["branch"] = coerced20;
              }
            }
          }
          if (typeof data38 === "string") {
            if (func2(data38) > 200) {
              const err74 = { instancePath: instancePath + "/repository/branch", schemaPath: "#/properties/repository/properties/branch/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (!pattern10.test(data38)) {
              const err75 = { instancePath: instancePath + "/repository/branch", schemaPath: "#/properties/repository/properties/branch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.site !== void 0) {
      let data39 = data.site;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key12 in data39) {
          if (!(key12 === "address" || key12 === "contact" || key12 === "prepared" || key12 === "licence")) {
            const err77 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data39.address !== void 0) {
          let data40 = data39.address;
          if (typeof data40 !== "string") {
            let dataType21 = typeof data40;
            let coerced21 = void 0;
            if (!(coerced21 !== void 0)) {
              if (dataType21 == "number" || dataType21 == "boolean") {
                coerced21 = "" + data40;
              } else if (data40 === null) {
                coerced21 = "";
              } else {
                const err78 = { instancePath: instancePath + "/site/address", schemaPath: "#/properties/site/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (coerced21 !== void 0) {
              data40 = coerced21;
              if (data39 !== void 0) {
                data39["address"] = coerced21;
              }
            }
          }
          if (typeof data40 === "string") {
            if (!pattern11.test(data40)) {
              const err79 = { instancePath: instancePath + "/site/address", schemaPath: "#/properties/site/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s?#]+$" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
        }
        if (data39.contact !== void 0) {
          let data41 = data39.contact;
          if (typeof data41 !== "string") {
            let dataType22 = typeof data41;
            let coerced22 = void 0;
            if (!(coerced22 !== void 0)) {
              if (dataType22 == "number" || dataType22 == "boolean") {
                coerced22 = "" + data41;
              } else if (data41 === null) {
                coerced22 = "";
              } else {
                const err80 = { instancePath: instancePath + "/site/contact", schemaPath: "#/properties/site/properties/contact/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (coerced22 !== void 0) {
              data41 = coerced22;
              if (data39 !== void 0) {
                data39["contact"] = coerced22;
              }
            }
          }
          if (typeof data41 === "string") {
            if (func2(data41) > 300) {
              const err81 = { instancePath: instancePath + "/site/contact", schemaPath: "#/properties/site/properties/contact/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (!pattern6.test(data41)) {
              const err82 = { instancePath: instancePath + "/site/contact", schemaPath: "#/properties/site/properties/contact/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
        }
        if (data39.prepared !== void 0) {
          let data42 = data39.prepared;
          if (typeof data42 !== "string") {
            let dataType23 = typeof data42;
            let coerced23 = void 0;
            if (!(coerced23 !== void 0)) {
              if (dataType23 == "number" || dataType23 == "boolean") {
                coerced23 = "" + data42;
              } else if (data42 === null) {
                coerced23 = "";
              } else {
                const err83 = { instancePath: instancePath + "/site/prepared", schemaPath: "#/properties/site/properties/prepared/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (coerced23 !== void 0) {
              data42 = coerced23;
              if (data39 !== void 0) {
                data39["prepared"] = coerced23;
              }
            }
          }
        }
        if (data39.licence !== void 0) {
          let data43 = data39.licence;
          if (typeof data43 !== "string") {
            let dataType24 = typeof data43;
            let coerced24 = void 0;
            if (!(coerced24 !== void 0)) {
              if (dataType24 == "number" || dataType24 == "boolean") {
                coerced24 = "" + data43;
              } else if (data43 === null) {
                coerced24 = "";
              } else {
                const err84 = { instancePath: instancePath + "/site/licence", schemaPath: "#/properties/site/properties/licence/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (coerced24 !== void 0) {
              data43 = coerced24;
              if (data39 !== void 0) {
                data39["licence"] = coerced24;
              }
            }
          }
          if (!(data43 === "ogl-3")) {
            const err85 = { instancePath: instancePath + "/site/licence", schemaPath: "#/properties/site/properties/licence/enum", keyword: "enum", params: { allowedValues: schema19.properties.site.properties.licence.enum } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data44 = data.names;
      if (typeof data44 !== "string") {
        let dataType25 = typeof data44;
        let coerced25 = void 0;
        if (!(coerced25 !== void 0)) {
          if (dataType25 == "number" || dataType25 == "boolean") {
            coerced25 = "" + data44;
          } else if (data44 === null) {
            coerced25 = "";
          } else {
            const err87 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (coerced25 !== void 0) {
          data44 = coerced25;
          if (data !== void 0) {
            data["names"] = coerced25;
          }
        }
      }
      if (!(data44 === "posts" || data44 === "full")) {
        const err88 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/enum", keyword: "enum", params: { allowedValues: schema19.properties.names.enum } };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.meeting !== void 0) {
      let data45 = data.meeting;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (const key13 in data45) {
          if (!(key13 === "to" || key13 === "from")) {
            const err89 = { instancePath: instancePath + "/meeting", schemaPath: "#/properties/meeting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data45.to !== void 0) {
          let data46 = data45.to;
          if (typeof data46 !== "string") {
            let dataType26 = typeof data46;
            let coerced26 = void 0;
            if (!(coerced26 !== void 0)) {
              if (dataType26 == "number" || dataType26 == "boolean") {
                coerced26 = "" + data46;
              } else if (data46 === null) {
                coerced26 = "";
              } else {
                const err90 = { instancePath: instancePath + "/meeting/to", schemaPath: "#/properties/meeting/properties/to/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (coerced26 !== void 0) {
              data46 = coerced26;
              if (data45 !== void 0) {
                data45["to"] = coerced26;
              }
            }
          }
          if (typeof data46 === "string") {
            if (!pattern6.test(data46)) {
              const err91 = { instancePath: instancePath + "/meeting/to", schemaPath: "#/properties/meeting/properties/to/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
        }
        if (data45.from !== void 0) {
          let data47 = data45.from;
          if (Array.isArray(data47)) {
            const len2 = data47.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data48 = data47[i2];
              if (typeof data48 !== "string") {
                let dataType27 = typeof data48;
                let coerced27 = void 0;
                if (!(coerced27 !== void 0)) {
                  if (dataType27 == "number" || dataType27 == "boolean") {
                    coerced27 = "" + data48;
                  } else if (data48 === null) {
                    coerced27 = "";
                  } else {
                    const err92 = { instancePath: instancePath + "/meeting/from/" + i2, schemaPath: "#/properties/meeting/properties/from/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
                if (coerced27 !== void 0) {
                  data48 = coerced27;
                  if (data47 !== void 0) {
                    data47[i2] = coerced27;
                  }
                }
              }
              if (typeof data48 === "string") {
                if (!pattern6.test(data48)) {
                  const err93 = { instancePath: instancePath + "/meeting/from/" + i2, schemaPath: "#/properties/meeting/properties/from/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err94 = { instancePath: instancePath + "/meeting/from", schemaPath: "#/properties/meeting/properties/from/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/meeting", schemaPath: "#/properties/meeting/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.sync !== void 0) {
      let data49 = data.sync;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (const key14 in data49) {
          if (!(key14 === "labels" || key14 === "plan-labels" || key14 === "lead-labels" || key14 === "assign" || key14 === "reminders" || key14 === "dashboard")) {
            const err96 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data49.labels !== void 0) {
          let data50 = data49.labels;
          if (Array.isArray(data50)) {
            const len3 = data50.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data51 = data50[i3];
              if (typeof data51 !== "string") {
                let dataType28 = typeof data51;
                let coerced28 = void 0;
                if (!(coerced28 !== void 0)) {
                  if (dataType28 == "number" || dataType28 == "boolean") {
                    coerced28 = "" + data51;
                  } else if (data51 === null) {
                    coerced28 = "";
                  } else {
                    const err97 = { instancePath: instancePath + "/sync/labels/" + i3, schemaPath: "#/properties/sync/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                if (coerced28 !== void 0) {
                  data51 = coerced28;
                  if (data50 !== void 0) {
                    data50[i3] = coerced28;
                  }
                }
              }
              if (typeof data51 === "string") {
                if (func2(data51) > 50) {
                  const err98 = { instancePath: instancePath + "/sync/labels/" + i3, schemaPath: "#/properties/sync/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
                if (!pattern6.test(data51)) {
                  const err99 = { instancePath: instancePath + "/sync/labels/" + i3, schemaPath: "#/properties/sync/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/sync/labels", schemaPath: "#/properties/sync/properties/labels/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data49["plan-labels"] !== void 0) {
          let data52 = data49["plan-labels"];
          if (typeof data52 !== "boolean") {
            let coerced29 = void 0;
            if (!(coerced29 !== void 0)) {
              if (data52 === "false" || data52 === 0 || data52 === null) {
                coerced29 = false;
              } else if (data52 === "true" || data52 === 1) {
                coerced29 = true;
              } else {
                const err101 = { instancePath: instancePath + "/sync/plan-labels", schemaPath: "#/properties/sync/properties/plan-labels/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (coerced29 !== void 0) {
              data52 = coerced29;
              if (data49 !== void 0) {
                data49["plan-labels"] = coerced29;
              }
            }
          }
        }
        if (data49["lead-labels"] !== void 0) {
          let data53 = data49["lead-labels"];
          if (typeof data53 !== "boolean") {
            let coerced30 = void 0;
            if (!(coerced30 !== void 0)) {
              if (data53 === "false" || data53 === 0 || data53 === null) {
                coerced30 = false;
              } else if (data53 === "true" || data53 === 1) {
                coerced30 = true;
              } else {
                const err102 = { instancePath: instancePath + "/sync/lead-labels", schemaPath: "#/properties/sync/properties/lead-labels/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (coerced30 !== void 0) {
              data53 = coerced30;
              if (data49 !== void 0) {
                data49["lead-labels"] = coerced30;
              }
            }
          }
        }
        if (data49.assign !== void 0) {
          let data54 = data49.assign;
          if (typeof data54 !== "boolean") {
            let coerced31 = void 0;
            if (!(coerced31 !== void 0)) {
              if (data54 === "false" || data54 === 0 || data54 === null) {
                coerced31 = false;
              } else if (data54 === "true" || data54 === 1) {
                coerced31 = true;
              } else {
                const err103 = { instancePath: instancePath + "/sync/assign", schemaPath: "#/properties/sync/properties/assign/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (coerced31 !== void 0) {
              data54 = coerced31;
              if (data49 !== void 0) {
                data49["assign"] = coerced31;
              }
            }
          }
        }
        if (data49.reminders !== void 0) {
          let data55 = data49.reminders;
          if (typeof data55 !== "boolean") {
            let coerced32 = void 0;
            if (!(coerced32 !== void 0)) {
              if (data55 === "false" || data55 === 0 || data55 === null) {
                coerced32 = false;
              } else if (data55 === "true" || data55 === 1) {
                coerced32 = true;
              } else {
                const err104 = { instancePath: instancePath + "/sync/reminders", schemaPath: "#/properties/sync/properties/reminders/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (coerced32 !== void 0) {
              data55 = coerced32;
              if (data49 !== void 0) {
                data49["reminders"] = coerced32;
              }
            }
          }
        }
        if (data49.dashboard !== void 0) {
          let data56 = data49.dashboard;
          if (typeof data56 !== "boolean") {
            let coerced33 = void 0;
            if (!(coerced33 !== void 0)) {
              if (data56 === "false" || data56 === 0 || data56 === null) {
                coerced33 = false;
              } else if (data56 === "true" || data56 === 1) {
                coerced33 = true;
              } else {
                const err105 = { instancePath: instancePath + "/sync/dashboard", schemaPath: "#/properties/sync/properties/dashboard/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (coerced33 !== void 0) {
              data56 = coerced33;
              if (data49 !== void 0) {
                data49["dashboard"] = coerced33;
              }
            }
          }
        }
      } else {
        const err106 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.pdf !== void 0) {
      let data57 = data.pdf;
      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
        for (const key15 in data57) {
          if (!(key15 === "paper")) {
            const err107 = { instancePath: instancePath + "/pdf", schemaPath: "#/properties/pdf/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        if (data57.paper !== void 0) {
          let data58 = data57.paper;
          if (typeof data58 !== "string") {
            let dataType34 = typeof data58;
            let coerced34 = void 0;
            if (!(coerced34 !== void 0)) {
              if (dataType34 == "number" || dataType34 == "boolean") {
                coerced34 = "" + data58;
              } else if (data58 === null) {
                coerced34 = "";
              } else {
                const err108 = { instancePath: instancePath + "/pdf/paper", schemaPath: "#/properties/pdf/properties/paper/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (coerced34 !== void 0) {
              data58 = coerced34;
              if (data57 !== void 0) {
                data57["paper"] = coerced34;
              }
            }
          }
          if (!(data58 === "landscape" || data58 === "portrait")) {
            const err109 = { instancePath: instancePath + "/pdf/paper", schemaPath: "#/properties/pdf/properties/paper/enum", keyword: "enum", params: { allowedValues: schema19.properties.pdf.properties.paper.enum } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
      } else {
        const err110 = { instancePath: instancePath + "/pdf", schemaPath: "#/properties/pdf/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
  } else {
    const err111 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err111];
    } else {
      vErrors.push(err111);
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
