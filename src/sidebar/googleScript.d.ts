/** The part of the page's `google.script` that the client uses; it exists only where HtmlService serves the page. */
declare namespace google.script {
  /** Each handler is set on a new runner; the call itself answers nothing. */
  interface Runner {
    withSuccessHandler(handler: (reply: unknown) => void): Runner;
    withFailureHandler(handler: (failure: unknown) => void): Runner;
    callPactline(name: string, request: unknown): void;
  }
  const run: Runner;
}
