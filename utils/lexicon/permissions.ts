import type { PermissionId } from '../policy/ids.ts';

/**
 * What a policy calls the things that an app asks the system for. Whether the words ask for a permission or only
 * speak of the thing is judged around them (`utils/analysis/permissions.ts`). Forms are parted by 、.
 */
export interface PermissionForms {
  readonly id: PermissionId;
  /** Names that only a permission has: enough by themselves. */
  readonly names: string;
  /** Parts of the device that one opens, calls or authorises: an act beside them is enough. */
  readonly things: string;
  /** Words that stand for a permission only with 权限 beside them: data lists are full of them. */
  readonly weak: string;
}

export const PERMISSION_FORMS: readonly PermissionForms[] = [
  {
    id: 'camera',
    names: '相机信息、android.permission.CAMERA、NSCameraUsageDescription',
    things: '相机、照相机、摄像头、摄像机、相機、攝影機、鏡頭',
    weak: '照相、摄像、拍照、拍摄、拍照/摄像、手电筒、闪光灯、CAMERA',
  },
  {
    id: 'microphone',
    names: 'RECORD_AUDIO、NSMicrophoneUsageDescription',
    things: '麦克风、话筒、麥克風',
    weak: '录音、录制音频、录制声音、音频录制、语音',
  },
  {
    id: 'storage',
    names:
      'READ_EXTERNAL_STORAGE、WRITE_EXTERNAL_STORAGE、MANAGE_EXTERNAL_STORAGE、MOUNT_UNMOUNT_FILESYSTEMS、WRITE_MEDIA_STORAGE、READ_MEDIA_IMAGES、READ_MEDIA_VIDEO、READ_MEDIA_AUDIO、NSPhotoLibraryUsageDescription、NSPhotoLibraryAddUsageDescription、读写手机存储、读写外部存储、读写存储、写入外部存储、读取外部存储、写入手机存储、读取手机存储',
    things:
      '相册、照片库、图片库、图库、媒体库、媒体资料库、多媒体资源库、媒体资源库、存储空间、储存空间、本地存储、外部存储、外置存储、外置存储卡、外部存储卡、外置存储器、存储卡、存储器、SD卡、内存卡、相簿、相薄、手机相册、视频库、储存卡',
    weak: '存储、储存、手机存储、文件、本地文件、照片、相片、存取、媒体影音、照片和视频、图片和视频、读写、文件存储、文件读写、照片和媒体内容、媒体内容、媒体文件',
  },
  {
    id: 'location',
    names:
      '位置访问功能、访问精确位置、访问大致位置、访问近似位置、访问粗略位置、获取近似位置、ACCESS_FINE_LOCATION、ACCESS_COARSE_LOCATION、ACCESS_BACKGROUND_LOCATION、NSLocationWhenInUseUsageDescription、NSLocationAlwaysUsageDescription、ACCESS_LOCATION_EXTRA_COMMANDS',
    things: '定位、精准定位、粗略定位、后台定位、位置服务、定位服务、定位功能、GPS、地理定位',
    weak: '位置、地理位置、位置信息、地理位置信息、精确位置、精准位置、粗略位置、大致位置、模糊位置、精确地理位置、精准地理位置、确切位置、所在位置、位置资讯、当前位置、位置访问、确切位置信息、大致位置信息、精确地理位置信息、精准定位信息、粗略位置信息、精确位置信息',
  },
  {
    id: 'contacts',
    names: 'READ_CONTACTS、WRITE_CONTACTS、GET_ACCOUNTS、NSContactsUsageDescription',
    things: '通讯录、电话簿、手机通讯录、通信录',
    weak: '联系人、通讯录信息、联系人信息、连络人、联络人',
  },
  {
    id: 'phone',
    names:
      'READ_PHONE_STATE、CALL_PHONE、READ_PHONE_NUMBERS、READ_CALL_LOG、WRITE_CALL_LOG、ANSWER_PHONE_CALLS、PROCESS_OUTGOING_CALLS、READ_PRIVILEGED_PHONE_STATE、读取手机状态、读取电话状态、读取通话状态、获取手机状态、获取电话状态、读取手机识别码、读取本机识别码、读取设备状态、读取手机信息、读取手机身份、读取移动网络信息、读取手机和身份、读取设备识别码、读取手机设备信息、直接拨打电话、手机状态和身份、电话状态和身份、读取本机号码、读取手机号码权限、读取设备通话状态',
    things: '',
    weak: '电话、拨打电话、拨号、通话、通话状态、电话状态、手机状态、设备状态、通话记录、设备信息、手机信息、手机识别码、本机识别码、设备识别码、识别码、设备唯一标识、唯一标识、设备标识、电话信息、手机设备信息、手机状态和身份、设备唯一标识码、设备唯一标识符、手机标识、电话和短信、打电话、读取设备信息、IMEI、设备ID、唯一设备ID、手机号、手机号码、本机号码',
  },
  {
    id: 'sms',
    names:
      '发送信息权限、READ_SMS、SEND_SMS、RECEIVE_SMS、WRITE_SMS、RECEIVE_MMS、读取短信、发送短信权限、接收短信内容',
    things: '',
    weak: '短信、短信内容、发送短信、接收短信、收发短信、彩信、简讯、短讯、短消息',
  },
  {
    id: 'calendar',
    names: 'READ_CALENDAR、WRITE_CALENDAR、NSCalendarsUsageDescription',
    things: '日历、手机日历、系统日历、行事历',
    weak: '日程、日历提醒、日历日程、提醒事项',
  },
  {
    id: 'notifications',
    names:
      '"通知"中心、【通知】中心、拒绝接收消息通知、POST_NOTIFICATIONS、ACCESS_NOTIFICATION_POLICY、BIND_NOTIFICATION_LISTENER_SERVICE、通知使用权',
    things: '通知功能、消息通知、推送通知、通知栏、通知推送、push权限',
    weak: '通知、推送、消息推送、系统通知、状态栏通知、通知管理、通知提醒',
  },
  {
    id: 'clipboard',
    names:
      '读取剪切板、读取剪贴板、访问剪切板、访问剪贴板、读写剪切板、读写剪贴板、读取剪贴板内容、系统剪切板、系统剪贴板、获取剪切板、获取剪贴板、剪切板功能、剪贴板功能、剪切板信息、剪贴板信息、剪切板数据、剪贴板数据、剪切板内容、粘贴板内容',
    things: '剪切板、剪贴板、粘贴板、粘帖板、剪贴簿、剪切版',
    weak: '',
  },
  {
    id: 'bluetooth',
    names:
      'android.permission.BLUETOOTH、BLUETOOTH_ADMIN、BLUETOOTH_CONNECT、BLUETOOTH_SCAN、BLUETOOTH_ADVERTISE、NSBluetoothAlwaysUsageDescription、NSBluetoothPeripheralUsageDescription、NEARBY_WIFI_DEVICES',
    things: '蓝牙、附近设备、附近的设备、蓝牙功能、蓝芽、附近蓝牙设备',
    weak: 'BLUETOOTH',
  },
  {
    id: 'sensors',
    names: 'BODY_SENSORS、ACTIVITY_RECOGNITION、NSMotionUsageDescription、NSHealthShareUsageDescription',
    things: '',
    weak: '身体传感器、活动识别、健身运动、传感器、运动与健身、健康数据、步数、苹果健康、健康、运动传感器、计步、身体活动、运动数据、心率、重力传感器、运动健康',
  },
  {
    id: 'apps',
    names:
      '检索正在运行应用、读取应用安装列表、获取应用安装列表、读取软件安装列表、QUERY_ALL_PACKAGES、GET_INSTALLED_APPS、PACKAGE_USAGE_STATS、GET_TASKS、REAL_GET_TASKS、读取已安装应用列表、获取已安装应用列表、读取应用列表、获取应用列表、读取软件列表、检索正在运行的应用、检索正在运行的应用程序、读取已安装应用、获取软件安装列表、查询设备上的任何普通应用程序',
    things: '',
    weak: '应用列表、应用软件列表、软件列表、已安装应用、已安装应用列表、软件安装列表、应用安装列表、APP安装列表、安装列表、已安装的应用列表、已安装应用信息、应用程序列表、运行任务、任务列表、已安装应用软件列表、正在运行的应用程序进程列表、运行进程、已安装包名、当前运行应用',
  },
  {
    id: 'overlay',
    names:
      '弹窗权限、SYSTEM_ALERT_WINDOW、SYSTEM_OVERLAY_WINDOW、在其他应用之上显示、在其他应用上层显示、显示在其他应用上层、显示在其他应用的上层、应用悬浮',
    things: '悬浮窗、悬浮框、悬浮球、浮窗、悬浮窗口',
    weak: '后台弹出界面、上层显示、画中画',
  },
  {
    id: 'install',
    names:
      'REQUEST_INSTALL_PACKAGES、INSTALL_PACKAGES、安装未知应用、安装未知来源、未知来源应用安装、未知应用安装、请求安装软件包、请求安装应用、请求安装包、安装位置来源、允许安装应用、安装其他应用、请求安装文件包、未知来源安装、安装App的权限、安装应用的权限、安装外部应用、允许应用安装',
    things: '',
    weak: '安装应用、应用安装、安装包、安装安装包、安装软件包、安装程序、安装APK、安装未知来源应用',
  },
  {
    id: 'tracking',
    names: 'NSUserTrackingUsageDescription、App Tracking Transparency、允许App请求跟踪、应用跟踪透明',
    things: '广告跟踪、广告追踪、广告跟踪权限、跨应用追踪、广告标识符跟踪',
    weak: '跟踪',
  },
  {
    id: 'biometrics',
    names: '获取Face ID、获取Touch ID、获取面容、USE_FINGERPRINT、USE_BIOMETRIC、NSFaceIDUsageDescription',
    things: '面容ID、面容 ID、Face ID、Touch ID、面容/指纹、指纹解锁',
    weak: '指纹、面容、指纹识别、生物识别、面容识别、面部识别、人脸识别',
  },
];
