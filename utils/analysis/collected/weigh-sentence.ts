import { HANDED_OVER, RECORDS } from '../../rules/collecting.ts';
import { holds } from '../../rules/rule.ts';
import type { Sentence } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import type { DataMention } from './data-mentions.ts';
import { isList } from './narrow-mentions.ts';
import {
  isDefinition,
  listedAsDenied,
  listedAsNotDone,
  type Stance,
  type StanceOf,
  type Zone,
  zoneOf,
} from './stance.ts';

/** What a sentence says of the data that it names, with its section and the sentence that governs it considered. */
export interface Weighed {
  readonly sentence: Sentence;
  readonly zone: Zone;
  readonly own: Stance;
  /** The sentence speaks of data without taking it: nothing in it counts. */
  readonly excluded: boolean;
  readonly force: 'firm' | 'soft' | null;
  readonly rule: string;
}

/**
 * `previous` is the sentence that this one only goes on from ("例如…"), else null. The order of what decides: its own
 * verb; the sentence that opens its list; the section, where a bare list of data counts.
 */
export function weighSentence(
  sentence: Sentence,
  mentions: readonly DataMention[],
  previous: Sentence | null,
  stance: StanceOf,
): Weighed {
  const zone = zoneOfSentence(sentence);
  const own = stance(sentence);
  const governor = [previous, sentence.lead, sentence.intro].find((s) => s && stance(s).force !== null) ?? null;
  const listOfTerms = [sentence.lead, sentence.intro].some((s) => s && isDefinition(stance(s)));
  const silent = own.force === null && own.rule !== 'stance/none';
  const excluded =
    zone === 'never' ||
    listedAsNotDone(sentence) ||
    (own.force !== 'firm' && (listOfTerms || silent || listedAsDenied(sentence)));
  if (excluded) return { sentence, zone, own, excluded, force: null, rule: own.rule };
  const force = allowed(own, zone, sentence);
  if (own.force && (force || !governor)) return { sentence, zone, own, excluded, force, rule: own.rule };
  if (governor) {
    const governing = stance(governor);
    return {
      sentence,
      zone,
      own,
      excluded,
      force: allowed(governing, zone, sentence),
      rule: `${governing.rule} (list)`,
    };
  }
  const bare = zone === 'sdk' || (zone === 'collection' && isList(sentence, mentions));
  return { sentence, zone, own, excluded, force: bare ? 'soft' : null, rule: `zone/${zone}` };
}

/** "我们会将您的设备型号提供给某公司": what is handed over is told outright, though it stands among rights. */
function zoneOfSentence({ section, text }: Sentence): Zone {
  const zone = zoneOf(section);
  return zone === 'never' && within(section, 'rights') && !section.appended && holds(HANDED_OVER, text)
    ? 'sharing'
    : zone;
}

/** Outside the sections on collection only an outright statement counts, and in one on storage keeping is not taking. */
function allowed({ force, rule }: Stance, zone: Zone, { section }: Sentence): Stance['force'] {
  if (zone === 'elsewhere' && section.topic === 'storage' && rule === RECORDS.id) return null;
  return force === 'soft' && (zone === 'elsewhere' || zone === 'sharing') ? null : force;
}
