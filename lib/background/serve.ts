import * as v from 'valibot';
import { type Answer, type Answers, type Asked, type MessageName, requests } from '@/lib/messages';

/** What answers each message. */
export type Handlers<Sender> = {
  [Name in MessageName]: (asked: Asked<Name>, sender: Sender) => Answers[Name] | Promise<Answers[Name]>;
};

/** Gives a sentence on what an answer rests on, such as a library that could not be opened; null when all is well. */
export type Notices = Partial<Record<MessageName, () => string | null>>;

const envelope = v.object({ name: v.string(), asked: v.unknown() });

/**
 * Answers one message from the page's side, which is not trusted: what is not listed in `requests`, or not of the
 * shape given there, is refused with a sentence; an error of ours becomes one too.
 * @param notices what the person should know beside an answer, by message
 */
export async function serve<Sender>(
  handlers: Handlers<Sender>,
  message: unknown,
  sender: Sender,
  notices: Notices = {},
): Promise<Answer<unknown>> {
  const read = v.safeParse(envelope, message);
  if (!read.success || !Object.hasOwn(requests, read.output.name)) {
    return { ok: false, why: 'Plainpost does not answer this message.' };
  }
  const name = read.output.name as MessageName;
  const asked = v.safeParse(requests[name], read.output.asked);
  if (!asked.success) return { ok: false, why: `The message '${name}' does not have the expected shape.` };
  try {
    const handler = handlers[name] as (asked: unknown, sender: Sender) => unknown;
    const value = await handler(asked.output, sender);
    return { ok: true, value, notice: notices[name]?.() ?? null };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
