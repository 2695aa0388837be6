// Written by scripts/generate.mjs from the schemas in schema/. Do not edit: run `npm run generate`.
// @ts-nocheck
// <stdin>
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://civicplan.github.io/schema/known.schema.json", "title": "List of known findings", "description": "Findings that were there before, so that only new ones fail. Written by `civicplan check --known FILE --write-known`.", "type": "object", "properties": { "about": { "title": "About", "description": "What this file is, for whoever meets it. Nothing depends on it.", "type": "string", "pattern": "\\S", "examples": ["Findings that were there when the check was introduced."] }, "version": { "title": "Version", "description": "The version of this format.", "type": "integer", "minimum": 1, "maximum": 1, "examples": [1] }, "known": { "title": "Known findings", "description": "One line for each thing that a rule finds something wrong with.", "type": "array", "items": { "title": "Known finding", "description": "What a rule finds wrong with an action, a recommendation or a person of a plan. Exactly one of these is named; where a finding is about none of them, `says` stands instead.", "type": "object", "properties": { "plan": { "title": "Plan", "description": "The id of the plan.", "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["exampleshire-2024"] }, "rule": { "title": "Rule", "description": "The name of the rule.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "patternErrorMessage": "Small letters, digits and hyphens only.", "examples": ["missing-lead"] }, "action": { "title": "Action", "description": "The number of the action.", "type": ["string", "number"], "pattern": "\\S", "examples": ["12"] }, "milestone": { "title": "Milestone", "description": "The number of the milestone of that action, where the finding is about one that has a number.", "type": ["string", "number"], "pattern": "\\S", "examples": ["12a"] }, "recommendation": { "title": "Recommendation", "description": "The reference of the recommendation.", "type": ["string", "number"], "pattern": "\\S", "examples": ["3"] }, "person": { "title": "Person", "description": "The key of the person under `people`.", "type": ["string", "number"], "pattern": "\\S", "examples": ["ceo"] }, "says": { "title": "Says", "description": "A short name for the words of the finding. No words of the plan stand in this file.", "type": ["string", "number"], "pattern": "\\S", "examples": ["0f3a5c1e9b27"] }, "count": { "title": "Count", "description": "How many such findings are known; 1 where nothing is said.", "type": "integer", "minimum": 1, "maximum": 1e4, "examples": [2] } }, "required": ["plan", "rule"], "additionalProperties": false }, "examples": [[{ "plan": "exampleshire-2024", "rule": "missing-lead", "action": "12" }]] } }, "required": ["version", "known"], "additionalProperties": false };
var pattern3 = new RegExp("\\S", "u");
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
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
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.known === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "known" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "about" || key0 === "version" || key0 === "known")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.about !== void 0) {
      let data0 = data.about;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err3 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } };
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
            data["about"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
            coerced1 = +data1;
          } else {
            const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
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
            data["version"] = coerced1;
          }
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.known !== void 0) {
      let data2 = data.known;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.plan === void 0) {
              const err8 = { instancePath: instancePath + "/known/" + i0, schemaPath: "#/properties/known/items/required", keyword: "required", params: { missingProperty: "plan" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data3.rule === void 0) {
              const err9 = { instancePath: instancePath + "/known/" + i0, schemaPath: "#/properties/known/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "plan" || key1 === "rule" || key1 === "action" || key1 === "milestone" || key1 === "recommendation" || key1 === "person" || key1 === "says" || key1 === "count")) {
                const err10 = { instancePath: instancePath + "/known/" + i0, schemaPath: "#/properties/known/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.plan !== void 0) {
              let data4 = data3.plan;
              if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
                let dataType2 = typeof data4;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data4;
                  } else if (data4 === null) {
                    coerced2 = "";
                  } else if (dataType2 == "boolean" || data4 === null || dataType2 == "string" && data4 && data4 == +data4) {
                    coerced2 = +data4;
                  } else {
                    const err11 = { instancePath: instancePath + "/known/" + i0 + "/plan", schemaPath: "#/properties/known/items/properties/plan/type", keyword: "type", params: { type: schema19.properties.known.items.properties.plan.type } };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (coerced2 !== void 0) {
                  data4 = coerced2;
                  if (data3 !== void 0) {
                    data3["plan"] = coerced2;
                  }
                }
              }
              if (typeof data4 === "string") {
                if (!pattern4.test(data4)) {
                  const err12 = { instancePath: instancePath + "/known/" + i0 + "/plan", schemaPath: "#/properties/known/items/properties/plan/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
            if (data3.rule !== void 0) {
              let data5 = data3.rule;
              if (typeof data5 !== "string") {
                let dataType3 = typeof data5;
                let coerced3 = void 0;
                if (!(coerced3 !== void 0)) {
                  if (dataType3 == "number" || dataType3 == "boolean") {
                    coerced3 = "" + data5;
                  } else if (data5 === null) {
                    coerced3 = "";
                  } else {
                    const err13 = { instancePath: instancePath + "/known/" + i0 + "/rule", schemaPath: "#/properties/known/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (coerced3 !== void 0) {
                  data5 = coerced3;
                  if (data3 !== void 0) {
                    data3["rule"] = coerced3;
                  }
                }
              }
              if (typeof data5 === "string") {
                if (!pattern4.test(data5)) {
                  const err14 = { instancePath: instancePath + "/known/" + i0 + "/rule", schemaPath: "#/properties/known/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
            }
            if (data3.action !== void 0) {
              let data6 = data3.action;
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
                    const err15 = { instancePath: instancePath + "/known/" + i0 + "/action", schemaPath: "#/properties/known/items/properties/action/type", keyword: "type", params: { type: schema19.properties.known.items.properties.action.type } };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (coerced4 !== void 0) {
                  data6 = coerced4;
                  if (data3 !== void 0) {
                    data3["action"] = coerced4;
                  }
                }
              }
              if (typeof data6 === "string") {
                if (!pattern3.test(data6)) {
                  const err16 = { instancePath: instancePath + "/known/" + i0 + "/action", schemaPath: "#/properties/known/items/properties/action/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
            if (data3.milestone !== void 0) {
              let data7 = data3.milestone;
              if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
                let dataType5 = typeof data7;
                let coerced5 = void 0;
                if (!(coerced5 !== void 0)) {
                  if (dataType5 == "number" || dataType5 == "boolean") {
                    coerced5 = "" + data7;
                  } else if (data7 === null) {
                    coerced5 = "";
                  } else if (dataType5 == "boolean" || data7 === null || dataType5 == "string" && data7 && data7 == +data7) {
                    coerced5 = +data7;
                  } else {
                    const err17 = { instancePath: instancePath + "/known/" + i0 + "/milestone", schemaPath: "#/properties/known/items/properties/milestone/type", keyword: "type", params: { type: schema19.properties.known.items.properties.milestone.type } };
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
                  if (data3 !== void 0) {
                    data3["milestone"] = coerced5;
                  }
                }
              }
              if (typeof data7 === "string") {
                if (!pattern3.test(data7)) {
                  const err18 = { instancePath: instancePath + "/known/" + i0 + "/milestone", schemaPath: "#/properties/known/items/properties/milestone/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
            if (data3.recommendation !== void 0) {
              let data8 = data3.recommendation;
              if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
                let dataType6 = typeof data8;
                let coerced6 = void 0;
                if (!(coerced6 !== void 0)) {
                  if (dataType6 == "number" || dataType6 == "boolean") {
                    coerced6 = "" + data8;
                  } else if (data8 === null) {
                    coerced6 = "";
                  } else if (dataType6 == "boolean" || data8 === null || dataType6 == "string" && data8 && data8 == +data8) {
                    coerced6 = +data8;
                  } else {
                    const err19 = { instancePath: instancePath + "/known/" + i0 + "/recommendation", schemaPath: "#/properties/known/items/properties/recommendation/type", keyword: "type", params: { type: schema19.properties.known.items.properties.recommendation.type } };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (coerced6 !== void 0) {
                  data8 = coerced6;
                  if (data3 !== void 0) {
                    data3["recommendation"] = coerced6;
                  }
                }
              }
              if (typeof data8 === "string") {
                if (!pattern3.test(data8)) {
                  const err20 = { instancePath: instancePath + "/known/" + i0 + "/recommendation", schemaPath: "#/properties/known/items/properties/recommendation/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
            if (data3.person !== void 0) {
              let data9 = data3.person;
              if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
                let dataType7 = typeof data9;
                let coerced7 = void 0;
                if (!(coerced7 !== void 0)) {
                  if (dataType7 == "number" || dataType7 == "boolean") {
                    coerced7 = "" + data9;
                  } else if (data9 === null) {
                    coerced7 = "";
                  } else if (dataType7 == "boolean" || data9 === null || dataType7 == "string" && data9 && data9 == +data9) {
                    coerced7 = +data9;
                  } else {
                    const err21 = { instancePath: instancePath + "/known/" + i0 + "/person", schemaPath: "#/properties/known/items/properties/person/type", keyword: "type", params: { type: schema19.properties.known.items.properties.person.type } };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (coerced7 !== void 0) {
                  data9 = coerced7;
                  if (data3 !== void 0) {
                    data3["person"] = coerced7;
                  }
                }
              }
              if (typeof data9 === "string") {
                if (!pattern3.test(data9)) {
                  const err22 = { instancePath: instancePath + "/known/" + i0 + "/person", schemaPath: "#/properties/known/items/properties/person/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
            if (data3.says !== void 0) {
              let data10 = data3.says;
              if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
                let dataType8 = typeof data10;
                let coerced8 = void 0;
                if (!(coerced8 !== void 0)) {
                  if (dataType8 == "number" || dataType8 == "boolean") {
                    coerced8 = "" + data10;
                  } else if (data10 === null) {
                    coerced8 = "";
                  } else if (dataType8 == "boolean" || data10 === null || dataType8 == "string" && data10 && data10 == +data10) {
                    coerced8 = +data10;
                  } else {
                    const err23 = { instancePath: instancePath + "/known/" + i0 + "/says", schemaPath: "#/properties/known/items/properties/says/type", keyword: "type", params: { type: schema19.properties.known.items.properties.says.type } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (coerced8 !== void 0) {
                  data10 = coerced8;
                  if (data3 !== void 0) {
                    data3["says"] = coerced8;
                  }
                }
              }
              if (typeof data10 === "string") {
                if (!pattern3.test(data10)) {
                  const err24 = { instancePath: instancePath + "/known/" + i0 + "/says", schemaPath: "#/properties/known/items/properties/says/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            }
            if (data3.count !== void 0) {
              let data11 = data3.count;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                let dataType9 = typeof data11;
                let coerced9 = void 0;
                if (!(coerced9 !== void 0)) {
                  if (dataType9 === "boolean" || data11 === null || dataType9 === "string" && data11 && data11 == +data11 && !(data11 % 1)) {
                    coerced9 = +data11;
                  } else {
                    const err25 = { instancePath: instancePath + "/known/" + i0 + "/count", schemaPath: "#/properties/known/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (coerced9 !== void 0) {
                  data11 = coerced9;
                  if (data3 !== void 0) {
                    data3["count"] = coerced9;
                  }
                }
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 1e4 || isNaN(data11)) {
                  const err26 = { instancePath: instancePath + "/known/" + i0 + "/count", schemaPath: "#/properties/known/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (data11 < 1 || isNaN(data11)) {
                  const err27 = { instancePath: instancePath + "/known/" + i0 + "/count", schemaPath: "#/properties/known/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
            const err28 = { instancePath: instancePath + "/known/" + i0, schemaPath: "#/properties/known/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
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
