import type { SentenceKind } from '../../policy/sentence-kinds.ts';
import type { Rule } from '../rule.ts';

interface SentenceRule extends Rule {
  readonly kind: SentenceKind;
}

const READER = '(?:[您你]|阁下|用户|会员|客户|监护人|家长|孩子)';

/** The first that holds tells the kind; a practice is what is none of them. */
export const SENTENCE_RULES: readonly SentenceRule[] = [
  {
    id: 'sentence/demand',
    kind: 'demand',
    match: new RegExp(`${READER}[^,。;]{0,12}(?:[应须需]|必须|不[得能]|无[法权]|承担|放弃)|(?<!不)视为${READER}`),
    unless: /不[会再需]|无需/,
    hits: ['您应当提交身份证明', '视为您同意', '监护人须到现场办理'],
    misses: ['您可以撤回同意', '我们不会要求您提供'],
  },
  {
    id: 'sentence/choice',
    kind: 'choice',
    match: new RegExp(`${READER}[^,。;]{0,8}(?:可|有权|得|能够)|征[得求]${READER}`),
    hits: ['您可以随时撤回同意', '监护人有权要求删除'],
    misses: ['我们可以使用'],
  },
  {
    id: 'sentence/promise',
    kind: 'promise',
    match: /不[会得将再向予]|承诺|保证|仅|只|未经|无需|(?:立[即刻]|及时|尽快)|要求|删除|加密|匿名/,
    hits: ['我们不会出售您的信息', '我们会及时通知', '我们要求接收方保密'],
    misses: ['我们会使用您的照片'],
  },
];
