// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { FlagTexts, HandoffStateTexts } from '../content.js';

export const flagTexts: FlagTexts = {
  "UNOWNED": {
    "name": "Nobody owns it",
    "meaning": "No role has accepted the duty, and the people who were asked cannot agree on one either.",
    "matters": "Work here is done when somebody volunteers. When nobody does, it stops without a sound, and the gap shows in the next review or incident.",
    "firstMove": "Let a person with line authority name one role, have that role accept in writing, and tell the neighbouring teams the same day.",
    "clears": "An accepted assignment clears it. Until then at least 3 people must be asked, more than 50% must know an owner, and 34% must name the same role."
  },
  "PHANTOM": {
    "name": "Owner in name only",
    "meaning": "A role is on record as the owner, but most of those asked do not name it, or no active person stands behind it.",
    "matters": "Questions go to a desk at which nobody sits. Since the register calls the matter settled, no one looks for a better answer.",
    "firstMove": "Ask the recorded owner whether the duty is still theirs. If it is, introduce them to the teams. If it is not, end the assignment and name a new one.",
    "clears": "It clears when 50% or more of at least 3 respondents name the recorded role, and an active person or team holds it."
  },
  "CONTESTED": {
    "name": "Several owners",
    "meaning": "Two or more roles have accepted it, claim it or are each named by a good part of the people.",
    "matters": "In quiet weeks the work is done twice. In a hard one each owner waits for the other, and two answers reach the same customer.",
    "firstMove": "Bring the claimants into one room with somebody above both, settle one decider for each decision, and write down what the others contribute.",
    "clears": "At most one assignment may be accepted, and fewer than 2 people may name themselves. In the answers one role must reach 60%, or no second one 25%."
  },
  "SHADOW": {
    "name": "The real owner is not recorded",
    "meaning": "Most people name the same role, and that role is not the one on record.",
    "matters": "Whoever does the work lacks the mandate, the time and the deputy for it. Whoever is on record gets asked for answers that lie elsewhere.",
    "firstMove": "Choose one of two. Move the assignment to the role that everyone names, or explain to the teams why the recorded one is right and let it take over the work.",
    "clears": "It clears once the role that 60% or more name has an accepted assignment, or once the answers have moved away from it."
  },
  "RWA": {
    "name": "Duty without power",
    "meaning": "The owner answers for results and holds too little of the authority that the decisions need.",
    "matters": "Such an owner can remind and escalate, but not decide. Good people leave posts like this, and filling the post again changes nothing.",
    "firstMove": "Go through the decisions with the owner, mark where the held authority is below the needed one, and let an executive grant it or withdraw the duty.",
    "clears": "The authority gap must fall below 34%. It counts as severe from 60%, or when more than 25% of a decision's outcomes are overridden."
  },
  "REMOTE VETO": {
    "name": "Veto from afar",
    "meaning": "A role decides here or must agree, and nothing on record shows that it ever takes part in the work.",
    "matters": "Items wait for somebody who does not see them, or approval becomes a formality. Both teach the teams to go around it.",
    "firstMove": "Invite the role to the next three items. If it has no time for them, hand its decision to a role that works there and keep it informed.",
    "clears": "It clears with the first work record of somebody who holds that role, or when the decision no longer names it."
  },
  "BROKEN HANDOFF": {
    "name": "Work gets lost between teams",
    "meaning": "At least one required passage from this domain to the next does not carry what it should.",
    "matters": "Both teams can be good and the control still fails, for each relies on something that the other never received.",
    "firstMove": "Take one real case that should have passed, follow it with both ends, and write down the sender, the receiver, the occasion, the content and the time limit.",
    "clears": "Every required handoff must have both ends confirmed, use within 180 days, 80% of the due items passed on and 80% of them accepted."
  },
  "HERO": {
    "name": "One person carries it",
    "meaning": "A single person does much of the recorded work or holds much of the weight, and no deputy has been tested.",
    "matters": "The result depends on one person's health, holidays and patience. It also hides how much work there is, because it always gets done.",
    "firstMove": "Let a deputy take the next two items while that person watches, then let the deputy work alone, and record the date.",
    "clears": "No one without a tested deputy may hold 40% of the weight or do 50% of the work recorded in 90 days (counted from 10 records on)."
  },
  "TRUCK NUMBER": {
    "name": "Too few to lose",
    "meaning": "The loss of one or two people would leave most of the weight without an owner or a tested deputy.",
    "matters": "A resignation and an illness in the same month are ordinary events. Here they would end the operation of several domains at once.",
    "firstMove": "Start with the heaviest domain of the person who holds most, name a deputy from another team, and test the deputy within the quarter.",
    "clears": "More than 2 people would have to be lost before over 50% of the weight is exposed. At 1 it is critical."
  },
  "CONCENTRATION": {
    "name": "Ownership out of balance",
    "meaning": "Ownership either lies with very few people or is spread over so many that boundaries are missing.",
    "matters": "With few owners every decision queues at the same door. With many, and no agreed edges, each question starts with the search for the right door.",
    "firstMove": "If it is concentrated, give away the domain that fits its owner least. If it is fragmented, let neighbouring owners sign their boundaries first.",
    "clears": "The concentration (HHI) must not exceed 0.35. Above 80% effective owners for each domain, the boundaries (O1) must hold too."
  }
};

export const handoffStateTexts: HandoffStateTexts = {
  "CONNECTED": {
    "name": "Connected",
    "meaning": "Both ends confirm what is passed, when and how soon, and it has been used lately.",
    "firstMove": "Keep it in use, and look at it again before 180 days have gone by."
  },
  "ONE-SIDED": {
    "name": "Confirmed by one end",
    "meaning": "One team counts on this passage, and the other has never said that it knows of it.",
    "firstMove": "Show the description to the other end and ask for a yes, a no or a correction, with a date."
  },
  "STALE": {
    "name": "Fallen asleep",
    "meaning": "There were occasions to pass something on, and nothing was passed.",
    "firstMove": "Take the latest occasion, pass it on belatedly, and find out why nobody thought of it at the time."
  },
  "LEAKING": {
    "name": "Losing items",
    "meaning": "Part of what was due was passed on, and too much of it was not.",
    "firstMove": "Compare the occasions with the arrivals of the last quarter, and mend the one cause behind most of the missing items."
  },
  "MISSING": {
    "name": "Not there",
    "meaning": "The passage is required, and too little is on record for it to work, or the receiver accepts too few items.",
    "firstMove": "Name a sender and a receiver, agree on occasion, content and time limit on half a page, and try it once."
  }
};
