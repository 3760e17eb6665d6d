import type { ListedWord } from './listed-word';

/**
 * Verbs that hide in a noun. The pattern and some entries are those of "Avoid hidden verbs" in the Federal Plain
 * Language Guidelines (GSA/plainlanguage.gov; US public domain, CC0); most are Plainpost's own. A line: the verbs that
 * carry the noun, then nouns as they stand after them, and the plain verb.
 */
const lines = `
conduct,carry out,do,perform,undertake,make: an inspection of|inspections of|inspection of = inspect
conduct,carry out,do,perform,undertake: a review of|reviews of|the review of = review
conduct,carry out,do,perform,undertake,make: an assessment of|assessments of|the assessment of = assess
conduct,carry out,do,perform,undertake,make: an evaluation of|evaluations of|the evaluation of = evaluate
conduct,carry out,do,perform,undertake: an analysis of|analyses of|the analysis of = analyze
conduct,carry out,do,perform,undertake: an investigation of|an investigation into|investigations of|investigations into = investigate
conduct,carry out,do,perform: a survey of|surveys of = survey
conduct,carry out,do,perform: a study of|studies of = study
conduct,carry out,do,perform: an audit of|audits of = audit
conduct,carry out,do,perform: a search of|searches of = search
conduct,carry out,do,perform: an examination of|examinations of = examine
conduct,carry out,do,perform: an observation of|observations of = observe
conduct,carry out,do,perform: testing of|tests of|testing on = test
conduct,carry out,do,perform: a comparison of|comparisons of = compare
conduct,carry out,do,perform: maintenance on|maintenance of = maintain
conduct,carry out,do,perform: repairs to|repairs on|repair of = repair
conduct,carry out,do,perform: an evacuation of|evacuations of = evacuate
conduct,carry out,do,perform: a demolition of|the demolition of = demolish
conduct,carry out,do,perform: a cleanup of|cleanup of = clean up
conduct,carry out,do,perform: monitoring of = watch
conduct,carry out,do,perform: enforcement of = enforce
conduct,carry out,do,perform: installation of|the installation of = install
conduct,carry out,do,perform: removal of|the removal of = remove
conduct,carry out,do,perform: the implementation of|implementation of = carry out
conduct,carry out,do,perform,undertake,make: the calculation of|a calculation of|calculations of = calculate
conduct,carry out,undertake: the development of|development of = develop
undertake,carry out: the construction of|construction of = build
undertake,carry out: the preparation of = prepare
make,come to,reach,arrive at: a decision|the decision|a final decision = decide
make,come to,reach: a determination|the determination|determinations = decide
make,come to,reach,arrive at: a conclusion|the conclusion = conclude
make,come to,enter into,reach: an agreement to|an agreement that = agree to
take: a vote on|votes on = vote on
come to,arrive at: an agreement on|agreement on|an agreement about = agree on
come to,arrive at: an agreement with|agreement with = agree with
come to,arrive at: an agreement = agree
make,submit,file: an application for|application for|applications for = apply for
make,submit,file: an application to|application to = apply to
make: an application = apply
make,submit,file: a request for|requests for|a formal request for = ask for
make: a payment for|payment for = pay for
make: payment of|the payment of|a payment of|payments of = pay
make: a payment|payment = pay
make: a recommendation that|recommendations that|the recommendation that = recommend that
make: a recommendation to|recommendations to = recommend to
make: a donation to|donations to = donate to
make: a contribution to|contributions to = contribute to
make: a purchase of|purchases of = buy
make: an announcement about|an announcement on|an announcement of = announce
make: changes to|a change to|a change in|changes in = change
make: modifications to|a modification to|modifications of = change
make: improvements to|an improvement to|improvements in = improve
make: adjustments to|an adjustment to = adjust
make: revisions to|a revision to = revise
make: amendments to|an amendment to = amend
make: reductions in|a reduction in = reduce
make: additions to|an addition to = add to
make: an attempt to|attempts to|an attempt at = try to
make: an effort to|every effort to = try to
make: a choice between = choose between
make: an arrangement for|arrangements for = arrange for
make: arrangements to = arrange to
make: use of|good use of = use
make: a selection of = select
make: an assumption that|the assumption that = assume that
make: a statement that|the statement that = state that
make: reference to|a reference to = refer to
make: mention of = mention
make: a report of|a report on = report
make: an estimate of|estimates of = estimate
make: a list of = list
make: provision for|provisions for = provide for
make: an inquiry about|inquiries about|an inquiry into = ask about
make: preparations for = prepare for
make: progress toward = advance
give,provide: consideration to = consider
give,provide: assistance to|help to|aid to = help
give,provide: support to|support for = support
give,provide: an explanation of|explanations of = explain
give,provide: a description of|descriptions of = describe
give,provide: a response to|a reply to = answer
give,provide: notification to|notice to|notification of = tell
give,provide: instruction to|instructions to|instruction in = teach
give,provide: authorization for|authorization to|approval for|approval to|your approval of = approve
give,provide: permission to|permission for = allow
give,provide: protection to|protection for|protection from|protection against = protect
give,provide: a demonstration of = show
give,provide: an indication of|indications of|an indication that = show
give,provide: a warning to|warnings to = warn
give,provide: encouragement to = encourage
give,provide: a summary of = summarize
give,provide: an estimate of = estimate
give,provide: guidance to = guide
give,provide: funding for|funding to|funds for = fund
give,provide: maintenance of|maintenance for = maintain
give,provide: transportation to|transportation for = drive
take: action to|steps to|measures to = 
take: into consideration|into account = consider
take: under consideration = consider
take: possession of = get
take: delivery of = receive
have: a requirement for|a requirement to|need of|a need for|the need for = need
have: an impact on|an effect on|a negative impact on|an adverse effect on = affect
have: an influence on = influence
have: a discussion about|discussions about|a discussion on = discuss
have: knowledge of|knowledge that = know
have: a preference for = prefer
have: an understanding of|a clear understanding of = understand
have: an expectation that = expect that
have: the opportunity to = 
have: a tendency to = tend to
hold,have: a meeting with|meetings with = meet with
hold,have: discussions with|a discussion with = talk with
hold,have: a vote on = vote on
enter into,hold: negotiations with = negotiate with
enter into: a contract with = contract with
provide: for the protection of = protect
effect,complete: an evacuation of|the evacuation of = evacuate
complete: the installation of|installation of = install
complete: the construction of|construction of = build
complete: an inspection of|the inspection of|inspections of = inspect
complete: the review of|a review of = review
complete: repairs to|repairs on|the repair of = repair
complete: the removal of|removal of = remove
issue,make: payment to = pay
issue: a notification to = tell
issue: an announcement about|an announcement on = announce
issue: a recommendation to|a recommendation that = recommend
achieve: a reduction in|reductions in = reduce
achieve: an improvement in|improvements in = improve
result in: an increase in = increase
result in: a reduction in|a decrease in = reduce
result in: the closure of = close
result in: delays to = delay
cause: damage to = damage
cause: a disruption to|a disruption in|disruptions to|disruption to = disrupt
cause: a delay in|a delay to = delay
ensure: compliance with = follow
be in: compliance with|conformity with|accordance with = follow
show: an improvement in = improve
engage in: a discussion of|discussions of = discuss
engage in: discussions with = talk with
engage in: the practice of = practice
gain: an understanding of = understand
gain,get,obtain: access to = enter
come to: an end|a stop = end
obtain,seek: approval from|the approval of = ask
exercise: caution = be careful
exercise: extreme caution = be very careful
place: emphasis on|an emphasis on = stress
put,place: a limit on|limits on|limitations on = limit
place: restrictions on|a restriction on = restrict
raise: a question about|questions about = question
express: concern about|concerns about = worry about
serve: notice on = tell
give: a presentation on = present
provide: training to|training for = train
provide: a refund to|refunds to = refund
make: contact with = contact
make: a complaint about|complaints about = complain about
make: a commitment to = commit to
make,pay: a visit to = visit
make: a plan to|plans to = plan to
take: a look at = look at
take: action on = act on
have: a conversation with|conversations with = talk with
have: a plan to = plan to
conduct,do: interviews with|an interview with = interview
conduct,carry out,do,perform: a search for = search for
conduct,perform: work on = work on
conduct,hold: a vote on = vote on
conduct: outreach to = reach
offer: assistance to|help to = help
offer: support to = support
offer: an explanation of|an explanation for = explain
place: an order for|orders for = order
put in,place: a request for = ask for
give: thought to = think about
bring: to an end|to a close = end
be in: violation of = violate
come into: contact with = touch
`;

/** These hide nothing a post would say plainly, or only in some forms. */
const leftOut = new Set([
  'make a list of',
  'give a warning to',
  'gain access to',
  'get access to',
  'obtain access to',
  'come to a stop',
  'seek approval from',
  'seek the approval of',
  'obtain approval from',
  'obtain the approval of',
  'ensure compliance with',
  'show an improvement in',
  'make progress toward',
]);

const mild =
  /^(?:exercise|make changes|make a change|make improvements|make an improvement|have a meeting|hold a vote|provide support|give support|provide funding|make a donation|make donations|make a payment|make payment|make a contribution|make contributions|have an impact|have the opportunity|take action|take steps|take measures|have a need|have the need|cause damage|make arrangements|make every)/;

function entriesOf(line: string): ListedWord[] {
  const [carriers = '', rest = ''] = line.split(': ');
  const [nouns = '', plain = ''] = rest.split(/ =\s?/);
  if (plain === '') return [];
  return carriers.split(',').flatMap((carrier) =>
    nouns.split('|').flatMap((noun) => {
      const say = `${carrier} ${noun}`;
      if (leftOut.has(say)) return [];
      return [{ say, use: [plain], as: 'verb' as const, ...(mild.test(say) && { mild: true as const }) }];
    }),
  );
}

/** What the list says of nouns that stand for a verb after “the”. */
const nounLines = `the calculation of = calculating|the submission of = sending|the utilization of = using
|the implementation of = carrying out|the establishment of = setting up|the preparation of = preparing
|the determination of = deciding|the provision of = providing|the completion of = completing
|the enforcement of = enforcing|the distribution of = handing out|the acquisition of = buying
|the discontinuation of = ending|the elimination of = ending|the evaluation of = evaluating
|the assessment of = assessing|the facilitation of = helping|the modification of = changing
|the solicitation of = asking for|the dissemination of = sharing
|the procurement of = buying|the notification of = telling|the production of = producing`;
const afterPreposition = 'for in by through with without require requires involve involves';

/** Every phrase that hides a verb. */
export const hiddenVerbs: readonly ListedWord[] = [
  ...lines.trim().split('\n').flatMap(entriesOf),
  ...nounLines.split('|').map((line) => {
    const [say = '', plain = ''] = line.trim().split(' = ');
    return { say, use: [plain], onlyAfter: afterPreposition };
  }),
];
