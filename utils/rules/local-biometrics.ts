import type { CuedRule } from './rule.ts';

/** What a telephone unlocks with; `人脸` alone may as well be compared by a server. */
export const UNLOCKS = /指纹|面容|touchid|faceid|生物识别/;

/** The telephone compares, and the app learns the result: nothing is taken. */
export const COMPARED_ON_DEVICE: CuedRule = {
  id: 'collecting/compared-on-device',
  cues: ['指纹', '面容', 'touchid', 'faceid', '验证结果', '认证结果', '识别结果', '校验结果', '比对结果'],
  match:
    /(?:不会?|并不|并未|不再|从不|无法|没有)(?:会|主动|直接|获取|采集|收集|存储|储存|保存|记录|上传|、|,|或|及|和|也不|亦不|不){0,6}(?:收集|采集|获取|读取|记录|接触|上传)[^,。;]{0,16}(?:指纹|面容|touchid|faceid|(?:生物|原始)[^,。;]{0,6}(?:信息|数据|特征))|(?:仅|只)(?:会|能|需|是)?(?:接收|接受|获取|获得|使用|读取|得到)[^,。;]{0,24}(?:验证|认证|识别|校验|比对)的?结果|(?:指纹|面容|touchid|faceid|生物(?:特征|信息))[^,。;]{0,16}(?:仅|只)(?:会|能)?(?:被)?(?:保存|存储|储存|存放|留存|保留|存)(?:在|于)[^,。;]{0,14}(?:本地|设备|手机|终端|本机|锁|装置)|(?:指纹|面容|touchid|faceid|生物)[^。;]{0,24}由[^,。;]{0,6}系统(?:处理|验证|完成|管理|保存)[^。;]{0,8}无法(?:读取|获取|访问|接触)|(?:指纹|面容)[^。;]{0,40}(?:存[储放]|保存)[^,。;]{0,6},?(?:且|并|也)?不会?(?:被)?(?:上传|传输)|(?:指纹|面容)[^。;]{0,24}(?:服务器|云端)上?(?:没有|不(?:会)?(?:保[存留]|留存|存储))/,
  hits: [
    '我们仅接收验证结果,并不收集您的指纹',
    '面容用于解锁,生物特征由系统处理,本应用无法读取',
    '不收集、不存储您的指纹或面容原始信息',
    '您的指纹仅保存在门锁本地',
    '以指纹解锁,该等生物特征只储存于阁下的装置',
    '指纹模板存在锁里,我们的服务器上没有',
    '只获取系统返回的识别结果',
    '指纹特征在安全芯片内加密存储,不会上传至云端',
  ],
  misses: ['我们会采集您的指纹', '我们不收集您的手机号', '验证结果会通知您'],
};

/** Pictures that stay on the telephone: said to be only there, and not sent. */
export const PICTURES_STAY: CuedRule = {
  id: 'collecting/pictures-stay',
  cues: ['本地', '本机'],
  match:
    /(?:照片|图片|图像|视频|影像|相册)[^,。;]{0,10}(?:仅|只)[^,。;]{0,12}(?:本地|本机)[^。;]{0,14}不(?:会|被|再)?(?:上传|传输|收集|采集|获取)/,
  hits: ['照片只在手机本地处理,我们不会上传', '视频仅在本机解码,不上传'],
  misses: ['照片会缓存在本地并上传', '照片只在您授权后上传,本地不保存', '日志只在本地处理,不会上传'],
};

/** A face that is said to lie in the device alone; one that is only compared may be so by a server. */
export const FACES_STAY: CuedRule = {
  id: 'collecting/faces-stay',
  cues: ['人脸', '面部'],
  match:
    /(?:人脸|面部)[^,。;]{0,10}(?:仅|只)[^,。;]{0,6}(?:保存|存[储放]?|储存|留存)(?:在|于)[^,。;]{0,14}(?:本地|设备|手机|终端|本机|锁|装置)/,
  unless: /上传(?:至|到)/,
  hits: ['指纹与人脸特征仅加密存储于门锁本地,不上传云端'],
  misses: ['人脸照片仅用于核验', '人脸特征保存于服务器'],
};

/** What stays on the telephone, by the rule that says so; `near`: how many sentences away it is still the same story. */
export const STAYING = [
  { rule: COMPARED_ON_DEVICE, data: UNLOCKS, near: 4 },
  { rule: FACES_STAY, data: /人脸|面部/, near: 4 },
  { rule: PICTURES_STAY, data: /照片|图片|图像|视频|影像|相册|摄像|拍照|拍摄/, near: 1 },
] as const;
