import type { Rule } from './rule.ts';

/** A permission used to take pictures or sound obtains them, though the sentence names only the act. */
export const CAPTURES: readonly (Rule & {
  readonly type: 'other.photos' | 'other.voice' | 'network.profile' | 'communication.message';
})[] = [
  {
    id: 'captures/avatar',
    type: 'network.profile',
    match:
      /(?:更换|修改|设置|上传|完善|编辑|选择|补充)[^,。;]{0,8}头像|头像(?:素材)?(?:的)?(?:上传|更换|修改|设置|拍摄)/,
    unless: /查看|删除|您有权|可以访问/,
    hits: ['相册权限:用于更换头像'],
    misses: ['您可以查看、更换头像'],
  },
  {
    id: 'captures/pictures',
    type: 'other.photos',
    match:
      /(?:拍摄|上传|录制|发送|发布|选择|读取|选取|更换|修改|设置|保存)[^,。;]{0,14}(?:照片|图片|视频|头像|相片|封面|图像)|(?:照片|图片|视频|头像|图像)(?:的)?(?:拍摄|上传|录制|发布|选择|读取)|拍照|(?:访问|调用|使用)[^,。;]{0,6}(?:相机|摄像头|相册)[^。;]{0,20}(?:拍|上传|扫|照片|图片)/,
    unless: /二维码|扫码|扫一扫|不会|关闭|拒绝/,
    hits: ['相机权限:用于拍照上传头像', '访问您的相册,用于上传图片'],
    misses: ['相机权限用于扫描二维码', '浏览图片'],
  },
  {
    id: 'captures/sound',
    type: 'other.voice',
    match:
      /(?:录制|发送|采集|输入|识别|收集|录入|获取)[^,。;]{0,8}(?:语音|声音|音频|录音)|(?:语音|声音)(?:的)?(?:录制|输入|识别|消息|通话|聊天|搜索|互动|交互|对讲|功能)|录音|麦克风[^。;]{0,24}(?:语音|音频|音视频|录|视频)/,
    unless: /播放|不会|关闭|拒绝/,
    hits: ['麦克风权限:用于发送语音消息', '录音权限:录制视频时保存声音'],
    misses: ['麦克风权限可在设置中打开', '音频播放'],
  },
  {
    id: 'captures/talk',
    type: 'communication.message',
    match:
      /(?:聊天|私信|群聊|即时通[讯信])[^。;]{0,20}(?:时|功能|服务|过程中)[^。;]{0,20}(?:收集|记录|保存|存储|获取|留存)[^。;]{0,8}(?:发送|聊天|沟通|对话)[^,。;]{0,4}(?:文字|消息|图文|语音|内容)/,
    unless: /不会|不得|客服/,
    hits: ['您使用聊天功能时,我们会收集您发送的文字、图片'],
    misses: ['使用聊天功能时,我们会收集您的手机号', '聊天功能不会保存您发送的文字'],
  },
];
