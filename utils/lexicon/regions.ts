/**
 * Provinces, regions and larger cities, short names: company names and addresses start with them. From the statistical
 * division codes (GB/T 2260); cities with over a million people or many registered software companies.
 */
export const REGIONS: readonly string[] = [
  ...['北京', '天津', '上海', '重庆', '河北', '山西', '辽宁', '吉林', '黑龙江', '江苏', '浙江', '安徽', '福建', '江西', '山东'],
  ...['河南', '湖北', '湖南', '广东', '海南', '四川', '贵州', '云南', '陕西', '甘肃', '青海', '内蒙古', '广西', '西藏', '宁夏', '新疆'],
  ...['香港', '澳门', '台湾', '台北', '新北', '台中', '高雄', '桃园', '台南', '新竹', '九龙', '中国'],
  ...['石家庄', '唐山', '保定', '廊坊', '邯郸', '秦皇岛', '太原', '大同', '呼和浩特', '包头', '沈阳', '大连', '鞍山', '长春', '哈尔滨'],
  ...['南京', '无锡', '徐州', '常州', '苏州', '南通', '扬州', '镇江', '泰州', '盐城', '昆山', '杭州', '宁波', '温州', '嘉兴', '湖州', '绍兴', '金华', '台州', '义乌'],
  ...['合肥', '芜湖', '蚌埠', '福州', '厦门', '泉州', '漳州', '莆田', '南昌', '赣州', '济南', '青岛', '淄博', '烟台', '潍坊', '临沂', '威海', '济宁'],
  ...['郑州', '洛阳', '南阳', '武汉', '宜昌', '襄阳', '长沙', '株洲', '湘潭', '衡阳', '广州', '深圳', '珠海', '汕头', '佛山', '东莞', '中山', '惠州', '江门', '湛江', '肇庆', '横琴', '前海'],
  ...['南宁', '柳州', '桂林', '海口', '三亚', '成都', '绵阳', '德阳', '贵阳', '遵义', '昆明', '大理', '拉萨', '西安', '咸阳', '宝鸡', '兰州', '西宁', '银川', '乌鲁木齐'],
];

/** Matches a region at the start of folded text. */
export const STARTS_WITH_REGION = new RegExp(`^(?:${REGIONS.join('|')})`);

/** Matches regions inside folded text, but not one behind another ("广东深圳") nor in brackets ("(北京)"). */
export const REGION_INSIDE = new RegExp(`(?<![省市区州(·]|${REGIONS.join('|')})(?:${REGIONS.filter((name) => name !== '中国').join('|')})`, 'g');
