/** There is no such point in the history that is here. The message says why, and what to do. */
export class NoMoment extends Error {
  override readonly name = 'NoMoment';
  /** True where only the last commits were fetched: the rest is elsewhere. */
  readonly shallow: boolean;

  constructor(message: string, { shallow }: { readonly shallow: boolean }) {
    super(message);
    this.shallow = shallow;
  }
}

/** What a clone lacks, with the line that repairs the workflow. See actions/checkout, `fetch-depth`. */
export const SHALLOW =
  'Only the last commits are here, so what stood before cannot be told. In the workflow write `fetch-depth: 0` under `with:` of the step that uses actions/checkout; on your own machine run `git fetch --unshallow`.';
