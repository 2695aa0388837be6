/** What civicplan needs of the place where a pull request is talked about. */
export interface PullComments {
  /** How the pull request stands; nothing where there is none of its number. */
  state(): Promise<PullState | undefined>;
  /** Every comment, each once, in the order in which they were written. Throws `TrackerError`. */
  list(): Promise<readonly PullComment[]>;
  /**
   * Writes a comment with one request that is never sent again once it may have been carried out. Then it
   * throws `TrackerError`, kind `unknown-outcome`.
   */
  create(body: string): Promise<PullComment>;
  /** Changes a comment that is still as it was seen; when it is not, nothing is written and nothing given. */
  change(seen: PullComment, body: string): Promise<PullComment | undefined>;
}

export interface PullState {
  readonly open: boolean;
  /** A person has ended the conversation. */
  readonly locked: boolean;
}

export interface PullComment {
  readonly id: number;
  readonly body: string;
  /** Written by a bot or by someone with a role in the repository, not by a passer-by. */
  readonly trusted: boolean;
}
