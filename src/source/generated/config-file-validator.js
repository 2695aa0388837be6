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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://civicplan.github.io/schema/config.schema.json", "title": "Configuration", "description": "Settings for all plans of a repository. Nothing needs configuring to start.", "type": "object", "properties": { "severities": { "title": "Severities", "description": "How serious a finding of a rule is here: off, note, warning or error. By the name of the rule.", "type": "object", "additionalProperties": { "title": "Severity", "description": "off, note, warning or error.", "type": "string", "enum": ["off", "note", "warning", "error"], "examples": ["warning"] }, "examples": [{ "missing-lead": "warning" }] }, "due-soon-days": { "title": "Due soon", "description": "How many days before its date an action counts as due soon.", "type": "integer", "minimum": 0, "maximum": 366, "examples": [30] }, "rag": { "title": "RAG rule", "description": "How ratings are worked out. Without it: by lateness, and red after one month.", "type": "object", "properties": { "rule": { "title": "Rule", "description": "`lateness`: blue when complete, green in time, amber when late, red when later than `red-after`. `off`: no ratings are worked out.", "type": "string", "enum": ["lateness", "off"], "examples": ["lateness"] }, "red-after": { "title": "Red after", "description": "For the rule `lateness`: how late an action may be and still be amber, in days, weeks or months. Without it: 1 month.", "type": "string", "pattern": "^[0-9]{1,3} (?:day|week|month)s?$", "patternErrorMessage": "A number and `days`, `weeks` or `months`.", "examples": ["3 months"] } }, "required": ["rule"], "additionalProperties": false, "examples": [{ "rule": "lateness", "red-after": "3 months" }] }, "plans": { "title": "Settings for some plans", "description": "Settings that hold only for the plans named. A later entry wins over an earlier one.", "type": "array", "items": { "title": "Group of plans", "description": "Settings that hold only for the plans named.", "type": "object", "properties": { "only": { "title": "Only for", "description": "The ids of the plans.", "type": "array", "items": { "title": "Plan id", "description": "The id of a plan.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["exampleshire-2013"] }, "examples": [["exampleshire-2013"]], "minItems": 1 }, "severities": { "title": "Severities", "description": "How serious a finding of a rule is in these plans.", "type": "object", "additionalProperties": { "title": "Severity", "description": "off, note, warning or error.", "type": "string", "enum": ["off", "note", "warning", "error"], "examples": ["warning"] }, "examples": [{ "missing-lead": "warning" }] } }, "required": ["only", "severities"], "additionalProperties": false }, "examples": [[{ "only": ["exampleshire-2013"], "severities": { "missing-lead": "warning" } }]] }, "sync": { "title": "Issues", "description": "Settings for the issues that chase overdue actions.", "type": "object", "properties": { "labels": { "title": "Labels", "description": "Labels given to every new issue, besides `overdue`.", "type": "array", "items": { "title": "Label", "description": "The name of a label, at most 50 characters.", "type": "string", "pattern": "\\S", "examples": ["improvement plan"], "maxLength": 50 }, "examples": [["improvement plan"]] } }, "additionalProperties": false, "examples": [{ "labels": ["improvement plan"] }] } }, "additionalProperties": false };
var pattern3 = new RegExp("^[0-9]{1,3} (?:day|week|month)s?$", "u");
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern5 = new RegExp("\\S", "u");
var func1 = require_ucs2length().default;
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
      if (!(key0 === "severities" || key0 === "due-soon-days" || key0 === "rag" || key0 === "plans" || key0 === "sync")) {
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
    if (data.rag !== void 0) {
      let data3 = data.rag;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.rule === void 0) {
          const err7 = { instancePath: instancePath + "/rag", schemaPath: "#/properties/rag/required", keyword: "required", params: { missingProperty: "rule" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!(key2 === "rule" || key2 === "red-after")) {
            const err8 = { instancePath: instancePath + "/rag", schemaPath: "#/properties/rag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.rule !== void 0) {
          let data4 = data3.rule;
          if (typeof data4 !== "string") {
            let dataType2 = typeof data4;
            let coerced2 = void 0;
            if (!(coerced2 !== void 0)) {
              if (dataType2 == "number" || dataType2 == "boolean") {
                coerced2 = "" + data4;
              } else if (data4 === null) {
                coerced2 = "";
              } else {
                const err9 = { instancePath: instancePath + "/rag/rule", schemaPath: "#/properties/rag/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (coerced2 !== void 0) {
              data4 = coerced2;
              if (data3 !== void 0) {
                data3["rule"] = coerced2;
              }
            }
          }
          if (!(data4 === "lateness" || data4 === "off")) {
            const err10 = { instancePath: instancePath + "/rag/rule", schemaPath: "#/properties/rag/properties/rule/enum", keyword: "enum", params: { allowedValues: schema19.properties.rag.properties.rule.enum } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3["red-after"] !== void 0) {
          let data5 = data3["red-after"];
          if (typeof data5 !== "string") {
            let dataType3 = typeof data5;
            let coerced3 = void 0;
            if (!(coerced3 !== void 0)) {
              if (dataType3 == "number" || dataType3 == "boolean") {
                coerced3 = "" + data5;
              } else if (data5 === null) {
                coerced3 = "";
              } else {
                const err11 = { instancePath: instancePath + "/rag/red-after", schemaPath: "#/properties/rag/properties/red-after/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (coerced3 !== void 0) {
              data5 = coerced3;
              if (data3 !== void 0) {
                data3["red-after"] = coerced3;
              }
            }
          }
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              const err12 = { instancePath: instancePath + "/rag/red-after", schemaPath: "#/properties/rag/properties/red-after/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3} (?:day|week|month)s?$" } };
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
        const err13 = { instancePath: instancePath + "/rag", schemaPath: "#/properties/rag/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.plans !== void 0) {
      let data6 = data.plans;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.only === void 0) {
              const err14 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "only" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data7.severities === void 0) {
              const err15 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "severities" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key3 in data7) {
              if (!(key3 === "only" || key3 === "severities")) {
                const err16 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data7.only !== void 0) {
              let data8 = data7.only;
              if (Array.isArray(data8)) {
                if (data8.length < 1) {
                  const err17 = { instancePath: instancePath + "/plans/" + i0 + "/only", schemaPath: "#/properties/plans/items/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data9 = data8[i1];
                  if (typeof data9 !== "string") {
                    let dataType4 = typeof data9;
                    let coerced4 = void 0;
                    if (!(coerced4 !== void 0)) {
                      if (dataType4 == "number" || dataType4 == "boolean") {
                        coerced4 = "" + data9;
                      } else if (data9 === null) {
                        coerced4 = "";
                      } else {
                        const err18 = { instancePath: instancePath + "/plans/" + i0 + "/only/" + i1, schemaPath: "#/properties/plans/items/properties/only/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err18];
                        } else {
                          vErrors.push(err18);
                        }
                        errors++;
                      }
                    }
                    if (coerced4 !== void 0) {
                      data9 = coerced4;
                      if (data8 !== void 0) {
                        data8[i1] = coerced4;
                      }
                    }
                  }
                  if (typeof data9 === "string") {
                    if (!pattern4.test(data9)) {
                      const err19 = { instancePath: instancePath + "/plans/" + i0 + "/only/" + i1, schemaPath: "#/properties/plans/items/properties/only/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/plans/" + i0 + "/only", schemaPath: "#/properties/plans/items/properties/only/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.severities !== void 0) {
              let data10 = data7.severities;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key4 in data10) {
                  let data11 = data10[key4];
                  if (typeof data11 !== "string") {
                    let dataType5 = typeof data11;
                    let coerced5 = void 0;
                    if (!(coerced5 !== void 0)) {
                      if (dataType5 == "number" || dataType5 == "boolean") {
                        coerced5 = "" + data11;
                      } else if (data11 === null) {
                        coerced5 = "";
                      } else {
                        const err21 = { instancePath: instancePath + "/plans/" + i0 + "/severities/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plans/items/properties/severities/additionalProperties/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data11 = coerced5;
                      if (data10 !== void 0) {
                        data10[key4] = coerced5;
                      }
                    }
                  }
                  if (!(data11 === "off" || data11 === "note" || data11 === "warning" || data11 === "error")) {
                    const err22 = { instancePath: instancePath + "/plans/" + i0 + "/severities/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plans/items/properties/severities/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.plans.items.properties.severities.additionalProperties.enum } };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/plans/" + i0 + "/severities", schemaPath: "#/properties/plans/items/properties/severities/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.sync !== void 0) {
      let data12 = data.sync;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key5 in data12) {
          if (!(key5 === "labels")) {
            const err26 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data12.labels !== void 0) {
          let data13 = data12.labels;
          if (Array.isArray(data13)) {
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data14 = data13[i2];
              if (typeof data14 !== "string") {
                let dataType6 = typeof data14;
                let coerced6 = void 0;
                if (!(coerced6 !== void 0)) {
                  if (dataType6 == "number" || dataType6 == "boolean") {
                    coerced6 = "" + data14;
                  } else if (data14 === null) {
                    coerced6 = "";
                  } else {
                    const err27 = { instancePath: instancePath + "/sync/labels/" + i2, schemaPath: "#/properties/sync/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
                if (coerced6 !== void 0) {
                  data14 = coerced6;
                  if (data13 !== void 0) {
                    data13[i2] = coerced6;
                  }
                }
              }
              if (typeof data14 === "string") {
                if (func1(data14) > 50) {
                  const err28 = { instancePath: instancePath + "/sync/labels/" + i2, schemaPath: "#/properties/sync/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!pattern5.test(data14)) {
                  const err29 = { instancePath: instancePath + "/sync/labels/" + i2, schemaPath: "#/properties/sync/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/sync/labels", schemaPath: "#/properties/sync/properties/labels/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
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
