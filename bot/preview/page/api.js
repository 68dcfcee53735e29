/* Requests to the preview's server. Errors come back as sentences that can be shown. */

export const STOPPED = "The preview has stopped. Start it again with make run.";

/** The server's answer as an object. `body`: nothing (GET), FormData or an object (POST). */
export async function call(path, body) {
  const options = {};
  if (body instanceof FormData) Object.assign(options, { method: "POST", body });
  else if (body) {
    options.method = "POST";
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error(STOPPED);
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw new Error(answer.description ?? answer.error ?? `The preview answered ${response.status}.`);
}
