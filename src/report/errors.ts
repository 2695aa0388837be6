/** The plan holds something that the format cannot show. */
export class CannotRender extends Error {
  override readonly name = 'CannotRender';
  readonly plan: string;
  /** The action in which it stands, where it stands in one. */
  readonly action: string | undefined;

  constructor(message: string, plan: string, action?: string) {
    super(message);
    this.plan = plan;
    this.action = action;
  }
}

/** A template or a font is missing or at fault: nothing in the plan is. */
export class TemplateFailed extends Error {
  override readonly name = 'TemplateFailed';
  /** The file of the template. */
  readonly template: string;
  readonly reason: string;

  constructor(template: string, reason: string) {
    super(`The template ${template} cannot be used: ${reason}`);
    this.template = template;
    this.reason = reason;
  }
}

/** An optional part that a format needs is not installed on this machine. */
export class FormatUnavailable extends Error {
  override readonly name = 'FormatUnavailable';
}
