import type { Entry } from './entry';

/** The data dictionary: what each column of an export means. */
export const COLUMNS_EN = {
  'column.seq': 'Number of the event in this browser: 1, 2, 3 … without gaps.',
  'column.at': 'When it happened.',
  'column.kind':
    'moment: a customer message was read. offer: what was decided for it. impression: phrases were visible for one second. insertion: a phrase’s button was used. reply: a reply was sent. correction: the agent disagreed. hand_over: bot to person. status: the ticket’s status changed.',
  'column.id': 'Id of the event (UUIDv7). Other events name it.',
  'column.install': 'Random id of this browser’s records.',
  'column.schema': 'Version of the shape of events.',
  'column.model': 'Fingerprint of the model’s weights: first 12 hex digits of their SHA-256.',
  'column.phrase_pack': 'Fingerprint of the phrase library, made the same way.',
  'column.dedupe': 'Makes a second record of the same thing impossible. Ids and keyed hashes.',
  'column.prev_hash': 'Hash of the event before; empty for the first.',
  'column.hash':
    'SHA-256 of prev_hash followed by the event’s JSON with sorted keys, without prevHash and hash.',

  'column.ticket':
    'Keyed hash of the ticket: the same ticket has the same value, and the number cannot be got back.',
  'column.customer': 'Keyed hash of the customer, as for the ticket.',
  'column.burst':
    'Keyed hash of the customer’s messages with nobody between. A burst that grew was read more than once: the last reading counts.',
  'column.moment': 'Id of the moment that this event is about.',
  'column.offer': 'Id of the offer that this event is about.',
  'column.index': 'Which burst of the customer in the conversation, from 0.',
  'column.site': 'Help desk.',
  'column.channel': 'Chat, e-mail, social or review.',
  'column.language': 'Language of the conversation where the page tells it.',
  'column.history': 'True when the message was already there when the thread was opened.',

  'column.primary': 'Strongest mood: probability over its threshold; neutral where none is heard.',
  'column.sure':
    'False where the strongest probability lies between 0.7 and 1.2 of its threshold. Such readings are left out of mood shifts and counted as unsure.',
  'column.labels': 'Moods above their thresholds, strongest first.',
  'column.valence': 'How pleasant the words are: −1 very negative, 1 very positive.',
  'column.intensity': 'How strong the feeling is: 0 none, 3 strong.',
  'column.urgency': '0 none, 1 soon, 2 now.',
  'column.escalation':
    'True when the customer asks for someone higher or threatens to leave or sue.',
  'column.repeat': 'True when the customer says that this is not the first time.',
  'column.vulnerable': 'True when the words call for special care.',
  'column.windows_read': 'Pieces of at most 96 tokens that were read (at most 8).',
  'column.windows_total': 'Pieces the burst consists of.',
  'column.p_emotion': 'Calibrated probability of this mood: {mood}.',
  'column.read_situation': 'What it is about, guess number {rank} of the model.',
  'column.read_p': 'Probability of guess number {rank}.',
  'column.situation': 'What it is about, as phrases were chosen by.',
  'column.situation_p': 'Probability of that situation.',
  'column.stage': 'Where the conversation stands.',

  'column.state': 'shown, withheld, or silent.',
  'column.why': 'Why: match for phrases, else the rule that kept silent.',
  'column.offered': 'Ids of the phrases, in the order shown.',
  'column.phrase': 'Id of the phrase.',
  'column.way': 'insert or copy: the button that was used.',
  'column.result':
    'inserted; clipboard where the editor refused and the text was copied; or failed.',
  'column.mode': 'public where the page says so, else unknown.',
  'column.sentences': 'Sentences of the reply.',
  'column.words': 'Words of the reply.',
  'column.followed_phrase':
    'Id of the phrase the reply followed best; empty where none had been seen.',
  'column.followed_level':
    'How the reply followed a phrase that had been seen: verbatim, edited, meaning (in own words), none.',
  'column.followed_score': 'Strength of that match.',
  'column.seconds':
    'Whole seconds from the customer’s message to the reply, as seen in this browser.',
  'column.act': 'Sentences of the reply that do this: {act}.',
  'column.what':
    'mood: the label was wrong. not_customer: the author was wrong. not_now: the phrases were put aside.',
  'column.mood': 'The mood as the agent corrected it.',
  'column.from': 'Status before, or bot.',
  'column.to': 'Status after, or agent.',
  'column.hand_over_valence': 'Valence of the last customer message before the hand-over.',

  'column.day_day': 'Local day, in the time zone named in the JSON export.',
  'column.day_site': 'Help desk.',
  'column.day_channel': 'Chat, e-mail, social or review.',
  'column.day_conversations': 'Conversations in which the customer wrote on that day.',
  'column.day_moments':
    'Customer bursts (messages with nobody between) that were read. Each counts once, on the day it was first read.',
  'column.day_readings': 'Readings of them: a burst that grows is read again.',
  'column.day_history': 'Moments whose message was there when the thread was opened.',
  'column.day_unsure': 'Moments whose mood was not sure; they are in no mood’s count.',
  'column.day_not_customer':
    'Bursts the agent said were not the customer’s; they count nowhere else.',
  'column.day_valence_sum': 'Sum of the valences of the moments, each rounded to 4 decimals.',
  'column.day_mood':
    'Moments with this mood: {mood}. The agent’s correction goes before the model.',
  'column.day_urgent': 'Moments that were urgent, soon or now.',
  'column.day_escalation': 'Moments that may escalate.',
  'column.day_repeat': 'Moments where the customer said that this is not the first time.',
  'column.day_vulnerable': 'Moments that call for special care.',
  'column.day_prompt_shown': 'Moments for which phrases were shown.',
  'column.day_prompt_withheld': 'Moments for which phrases were held back by a rule or at random.',
  'column.day_prompt_silent': 'Moments for which there was nothing to say.',
  'column.day_why': 'Moments decided for this reason: {why}.',
  'column.day_impressions': 'Offers that were visible for one second beside a reply box.',
  'column.day_inserted': 'Phrases put into the reply box.',
  'column.day_copied': 'Phrases copied instead.',
  'column.day_insert_failed': 'Uses of a phrase’s button that came to nothing.',
  'column.day_replies': 'Public replies of this agent, with or without an offer.',
  'column.day_reply_sentences': 'Sentences of those replies.',
  'column.day_reply_words': 'Words of those replies.',
  'column.day_opportunities':
    'Bursts answered after an offer for them had been visible for one second, on the day of the first reply.',
  'column.day_followed': 'Opportunities at this level, the strongest of the replies: {level}.',
  'column.day_dismissed': 'Opportunities not followed whose phrases the agent had put aside.',
  'column.day_corrections': 'Corrections of the mood or the author.',
  'column.day_arm_followed': 'opportunities that were followed',
  'column.day_arm_ignored': 'opportunities that were not followed',
  'column.day_shift_n': 'Mood shifts of {arm}: how many could be measured.',
  'column.day_shift_sum':
    'Sum of the mood shifts of {arm}: valence of the customer’s next message minus that of the one answered, each rounded to 4 decimals.',
  'column.day_shift_sumsq': 'Sum of the squares of the mood shifts of {arm}.',
  'column.day_shift_missing': 'Mood shifts of {arm} that are missing: no next message yet.',
  'column.day_shift_unsure': 'Mood shifts of {arm} left out: a reading was not sure.',
  'column.day_hand_overs': 'Conversations that a bot handed to this agent.',
  'column.day_solved': 'Changes of a ticket’s status to solved or closed.',
  'column.day_reopened': 'Changes of a ticket’s status from solved or closed to open again.',
} as const satisfies Record<string, Entry>;
