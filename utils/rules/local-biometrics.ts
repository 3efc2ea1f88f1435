import type { CuedRule } from './rule.ts';

/** What a telephone unlocks with; `人脸` alone may as well be compared by a server. */
export const UNLOCKS = /指纹|面容|touchid|faceid/;

/** The telephone compares, and the app learns the result: nothing is taken. */
export const COMPARED_ON_DEVICE: CuedRule = {
  id: 'collecting/compared-on-device',
  cues: ['指纹', '面容', 'touchid', 'faceid', '验证结果', '认证结果', '识别结果', '校验结果', '比对结果'],
  match:
    /(?:不会?|并不|并未|不再|从不|无法|没有)(?:会|主动|直接|获取|采集|收集|存储|储存|保存|记录|上传|、|,|或|及|和|也不|亦不|不){0,6}(?:收集|采集|获取|读取|记录|接触|上传)[^,。;]{0,16}(?:指纹|面容|touchid|faceid|(?:生物|原始)[^,。;]{0,6}(?:信息|数据|特征))|(?:仅|只)(?:会|能|需|是)?(?:接收|接受|获取|获得|使用|读取|得到)[^,。;]{0,24}(?:验证|认证|识别|校验|比对)的?结果|(?:指纹|面容|touchid|faceid)[^,。;]{0,16}(?:仅|只)(?:会|能)?(?:被)?(?:保存|存储|储存|存放|留存|保留)(?:在|于)[^,。;]{0,14}(?:本地|设备|手机|终端|本机|门锁)/,
  hits: [
    '我们仅接收验证结果,并不收集您的指纹',
    '不收集、不存储您的指纹或面容原始信息',
    '您的指纹仅保存在门锁本地',
    '只获取系统返回的识别结果',
  ],
  misses: ['我们会采集您的指纹', '我们不收集您的手机号', '验证结果会通知您'],
};
