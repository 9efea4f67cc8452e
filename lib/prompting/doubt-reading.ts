import type { Emotion } from '../reading/labels';
import type { Reading } from '../reading/reading';
import { isSarcastic } from './sarcasm';

/** Why the words of a moment contradict what the model heard in them. */
export type Doubt = 'sarcasm' | 'no_kind_word';

const POSITIVE: readonly Emotion[] = ['gratitude', 'happiness'];

/** What a glad or grateful person writes; a feeling heard without any of it is the model's guess. */
const KIND_WORD =
  /\b(?:thank\w*|thanx|thx|tysm|ty|cheers|ta|tnx|grateful|appreciat\w*|great|good|nice|lovely|wonderful|brilliant|fantastic|amazing|perfect\w*|excellent|awesome|superb|incredible|fabulous|fab|best|love[ds]?|loving|adore|happy|happier|glad|pleased|delighted|thrilled|excited|impressed|relie(?:f|ved)|enjoy\w*|bless\w*|kind\w*|helpful|help(?:ed)|friendly|star|stars|legends?|hero|angel|lifesaver|genius|wow|yay|yess+|woohoo|hooray|hurray|works?|working|worked|sorted|solved|fixed|arrived|recommend\w*|beautiful|gorgeous|sweet|cool|super|quick|fast|smooth\w*|(?:so|very|really|how|always|incredibly) patient|well (?:made|done)|held up|congrat\w*|kudos|bravo|props|shout ?out|hats off|pleasure|fun|dream|joy|tears|smil\w+|proud|heaven|10\/10|5\/5|made my|so much better|better than|beyond|haha|lol)\b|[❤♥★☆]|[\u{1F600}-\u{1F60D}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F389}\u{1F44D}\u{1F44F}\u{1F64C}\u{1F64F}\u{1F496}-\u{1F49F}\u{1F4AF}\u{1F31F}]|[:;]-?[)D]|<3/iu;

/** Whether a burst's text contradicts its reading: kind words meant otherwise, or none at all. */
export function doubtOf(text: string, reading: Reading): Doubt | null {
  const { labels } = reading;
  if (isSarcastic(text, labels)) return 'sarcasm';
  const glad = labels.length > 0 && labels.every((label) => POSITIVE.includes(label));
  return glad && !KIND_WORD.test(text.slice(0, 4000)) ? 'no_kind_word' : null;
}

/** The reading to show and keep: what is doubted is not sure, whatever the model says. */
export function doubtReading(reading: Reading, doubt: Doubt | null): Reading {
  return doubt === null ? reading : { ...reading, sure: false };
}
