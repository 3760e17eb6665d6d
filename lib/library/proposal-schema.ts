import * as v from 'valibot';
import type { Template } from './template';
import { templateSchema } from './template-schema';

const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const { entries } = templateSchema;

/** The shape of a template that is being written: what is still empty may be so. */
export const proposalSchema = v.object({
  ...entries,
  title: upTo(200),
  body: upTo(20_000),
  fields: v.array(
    v.object({
      ...entries.fields.item.entries,
      name: upTo(200),
      label: upTo(200),
      default: v.exactOptional(upTo(2_000)),
      zone: v.exactOptional(upTo(60)),
      choices: v.exactOptional(v.array(upTo(200))),
      help: v.exactOptional(upTo(300)),
      day: v.exactOptional(upTo(200)),
      after: v.exactOptional(upTo(200)),
    }),
  ),
  tags: v.exactOptional(v.array(upTo(80))),
  variants: v.exactOptional(v.record(upTo(100), upTo(20_000))),
  hashtags: v.exactOptional(v.array(upTo(100))),
  block: v.exactOptional(upTo(200)),
  hazard: v.exactOptional(upTo(80)),
  sites: v.exactOptional(v.array(upTo(100))),
  author: v.object({ name: upTo(200), key: upTo(200) }),
  approvals: v.exactOptional(
    v.array(
      v.object({
        by: v.object({ name: upTo(200), key: upTo(200) }),
        at: v.pipe(v.number(), v.minValue(0)),
        note: v.exactOptional(upTo(2_000)),
      }),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Template>;
